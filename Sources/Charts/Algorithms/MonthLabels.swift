package import Domain
internal import French

/// A label of the month axis.
package struct MonthLabel: Hashable, Sendable {
  /// Rank of the month in the chart, from 0.
  package let index: Int
  /// `janv.`, or `2024` on an axis of years.
  package let text: String
  /// The second line, where the year changes.
  package let year: String?
}

/// Chooses the months to label, so that labels stand 8 units apart, are anchored on the calendar, and
/// the last month is always there.
///
/// - Parameters:
///   - spacing: the distance from a month to the next.
///   - size: the size of the text.
package func monthLabels(_ months: Range<Month>, spacing: Double, size: Double) -> [MonthLabel] {
  guard months.count <= 60 else { return yearLabels(months, spacing: spacing, size: size) }
  let widest = widestMonth(size: size) + 8
  let step = [1, 2, 3, 6, 12].first { widest <= Double($0) * spacing } ?? 12
  var indices = months.indices.filter { ($0.number - 1) % step == 0 }
    .map { months.lowerBound.distance(to: $0) }
  addLast(months.count - 1, to: &indices) { Double($0 - $1) * spacing >= widest }
  return labelled(indices, from: months.lowerBound)
}

/// Adds the last month, in the place of its neighbour when there is no room for both.
private func addLast(_ last: Int, to indices: inout [Int], fits: (Int, Int) -> Bool) {
  guard let previous = indices.last else { return indices.append(last) }
  guard previous != last else { return }
  if !fits(last, previous) { indices.removeLast() }
  indices.append(last)
}

/// Writes the labels; the year stands under the first and wherever it changes.
private func labelled(_ indices: [Int], from first: Month) -> [MonthLabel] {
  var year: Int?
  return indices.map { index in
    let month = first.advanced(by: index)
    defer { year = month.year }
    return MonthLabel(
      index: index, text: month.frenchAbbreviation,
      year: month.year == year ? nil : String(month.year))
  }
}

/// The labels of more than five years: years only, at January.
private func yearLabels(_ months: Range<Month>, spacing: Double, size: Double) -> [MonthLabel] {
  let room = textWidth("2000", size: size) + 8
  let step = [1, 2, 5, 10, 20, 50].first { room <= Double($0 * 12) * spacing } ?? 100
  return months.filter { $0.number == 1 && $0.year % step == 0 }.map {
    MonthLabel(index: months.lowerBound.distance(to: $0), text: String($0.year), year: nil)
  }
}

/// The room of the widest label, `sept.`, at a size.
private func widestMonth(size: Double) -> Double { textWidth("sept.", size: size) }
