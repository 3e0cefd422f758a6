package import Disclosure
package import Domain

/// A named row of released cells, one a month.
package struct ChartSeries: Hashable, Sendable {
  package let label: String
  package let cells: [ReleasedCell]

  package init(label: String, cells: [ReleasedCell]) {
    self.label = label
    self.cells = cells
  }

  /// The cells of a released series over the months of a chart.
  package init(label: String, _ series: Series, over months: Range<Month>) {
    self.init(label: label, cells: months.map { series[$0] })
  }

  /// The same series with exactly `count` cells; months without a cell are missing.
  func fitted(to count: Int) -> ChartSeries {
    ChartSeries(label: label, cells: fittedCells(cells, to: count))
  }
}

/// Whether a published cell is below zero, which no bar of a sum can show.
func containsNegative(_ cells: [ReleasedCell]) -> Bool {
  cells.contains { $0.quantity?.isNegative == true }
}

/// Exactly `count` cells: a month beyond the end is missing.
func fittedCells(_ cells: [ReleasedCell], to count: Int) -> [ReleasedCell] {
  guard cells.count != count else { return cells }
  return cells.prefix(count) + Array(repeating: .missing, count: max(0, count - cells.count))
}
