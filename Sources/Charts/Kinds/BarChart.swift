internal import Disclosure
package import Domain
internal import French

/// One value a category in one month, as horizontal bars.
package struct BarChart: Sendable {
  package let frame: ChartFrame
  package let month: Month
  /// In drawing order.
  package let rows: [CategoryRow]
  package let order: RowOrder
  /// What the rows are: « Public », « Commune ».
  package let rowTitle: String

  /// Orders the rows; nil without any.
  package init?(
    frame: ChartFrame, month: Month, rows: [CategoryRow], order: RowOrder = .value,
    rowTitle: String = "Catégorie"
  ) {
    guard !rows.isEmpty else { return nil }
    self.frame = frame
    self.month = month
    self.rows = ordered(rows.map { $0.fitted(to: 1) }, by: order)
    self.order = order
    self.rowTitle = rowTitle
  }

  var cells: [ReleasedCell] { rows.map(\.first) }

  var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(rows.map(\.label)),
      columns: [.init(label: frame.measure, content: .cells(cells, places: frame.places))])
  }
}

/// Draws, describes and tabulates bars.
package func figure(_ chart: BarChart, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.month..<chart.month.next, words: barWords(chart),
    table: chart.table, csvURL: csvURL
  ) { barScene(chart, $0) }
}
