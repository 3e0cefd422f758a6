internal import Disclosure
internal import Domain

/// The mean of each month and the eleven before; not available where one of them lacks or a series breaks.
///
/// It says nothing of a withheld month: no mean is made over one.
///
/// - Parameters:
///   - cuts: ranks of the first months of a new way of counting.
///   - places: the precision of the mean.
func movingAverage(_ series: ChartSeries, cuts: [Int], places: Int) -> ChartSeries {
  ChartSeries(
    label: "Moyenne sur douze mois",
    cells: series.cells.indices.map { last in
      let first = last - 11
      guard first >= 0, !cuts.contains(where: { first < $0 && $0 <= last }) else {
        return .notApplicable
      }
      return mean(series.cells[first...last], places: places)
    })
}

private func mean(_ cells: ArraySlice<ReleasedCell>, places: Int) -> ReleasedCell {
  var sum = 0.0
  var quality: Quality = []
  for cell in cells {
    guard case .value(let quantity, let own) = cell else { return .notApplicable }
    sum += quantity.double
    if own.contains(.provisional) { quality.insert(.provisional) }
    if own.contains(.estimated) { quality.insert(.estimated) }
  }
  let scaled = (sum / Double(cells.count) * Double(Quantity.scale)).rounded()
  return .value(Quantity(scaled: Int64(scaled)).rounded(places: places), quality)
}
