internal import Disclosure
internal import Domain

/// The mean of each month and the eleven before, exact; « sans objet » before there are twelve of one way of
/// counting, and as lacking as what it lacks.
///
/// It says nothing of a withheld month: no mean is made over one. Rounding is for whoever writes it: a line
/// through rounded means would have steps that are not in the data.
///
/// - Parameter cuts: ranks of the first months of a new way of counting.
func movingAverage(_ series: ChartSeries, cuts: [Int]) -> ChartSeries {
  ChartSeries(
    label: "Moyenne sur douze mois",
    cells: series.cells.indices.map { last in
      let first = last - 11
      guard first >= 0, !cuts.contains(where: { first < $0 && $0 <= last }) else {
        return .notApplicable
      }
      return mean(series.cells[first...last])
    })
}

private func mean(_ cells: ArraySlice<ReleasedCell>) -> ReleasedCell {
  if cells.contains(.withheld) { return .withheld }
  if cells.contains(.missing) { return .missing }
  var sum = 0.0
  var quality: Quality = []
  for cell in cells {
    guard case .value(let quantity, let own) = cell else { return .notApplicable }
    sum += quantity.double
    if own.contains(.provisional) { quality.insert(.provisional) }
    if own.contains(.estimated) { quality.insert(.estimated) }
  }
  let scaled = (sum / Double(cells.count) * Double(Quantity.scale)).rounded()
  return .value(Quantity(scaled: Int64(scaled)), quality)
}
