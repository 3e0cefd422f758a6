internal import Domain
internal import French

/// Months in order as runs without holes.
func monthRuns(_ months: some Sequence<Month>) -> [ClosedRange<Month>] {
  var runs: [ClosedRange<Month>] = []
  for month in months {
    if let last = runs.last, last.upperBound.next == month {
      runs[runs.count - 1] = last.lowerBound...month
    } else {
      runs.append(month...month)
    }
  }
  return runs
}

/// Notices of one source, in the order of months, as runs with the same status and note.
func integrationRuns(_ notices: [Integration]) -> [(ClosedRange<Month>, Integration)] {
  var runs: [(ClosedRange<Month>, Integration)] = []
  for notice in notices {
    if let (months, last) = runs.last, months.upperBound.next == notice.month,
      last.status == notice.status, last.note == notice.note
    {
      runs[runs.count - 1].0 = months.lowerBound...notice.month
    } else {
      runs.append((notice.month...notice.month, notice))
    }
  }
  return runs
}

extension ClosedRange<Month> {
  /// « août 2024 », « mars et avril 2024 », « décembre 2023 à février 2024 ».
  var frenchName: String {
    if lowerBound == upperBound { return lowerBound.frenchName }
    let first =
      lowerBound.year == upperBound.year ? lowerBound.frenchMonthName : lowerBound.frenchName
    let link = lowerBound.next == upperBound ? "et" : "à"
    return "\(first) \(link) \(upperBound.frenchName)"
  }
}
