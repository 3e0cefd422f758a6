internal import Disclosure
package import Domain
internal import French

/// One or two values a row in one month, as dots on one scale: many rows, where bars would crowd.
package struct DotPlot: Sendable {
  package let frame: ChartFrame
  package let month: Month
  /// The names of the columns: one or two.
  package let series: [String]
  /// In drawing order.
  package let rows: [CategoryRow]
  /// What all rows are read against; its first cell is the line.
  package let reference: CategoryRow?
  package let order: RowOrder
  package let rowTitle: String

  /// Orders the rows; nil without any, with more than thirty, or with more series than two shapes tell
  /// apart.
  package init?(
    frame: ChartFrame, month: Month, series: [String], rows: [CategoryRow],
    reference: CategoryRow? = nil, order: RowOrder = .value, rowTitle: String = "Commune"
  ) {
    guard (1...30).contains(rows.count), (1...2).contains(series.count) else { return nil }
    self.frame = frame
    self.month = month
    self.series = series
    self.rows = ordered(rows.map { $0.fitted(to: series.count) }, by: order)
    self.reference = reference?.fitted(to: series.count)
    self.order = order
    self.rowTitle = rowTitle
  }

  func cells(_ column: Int) -> [ReleasedCell] { rows.map { $0.cells[column] } }

  /// What the reference line is called, its value with it.
  var referenceText: String? {
    guard let reference else { return nil }
    let name = series.count > 1 ? "\(reference.label) (\(series[0]))" : reference.label
    return "\(name)\u{A0}: \(markedText(reference.first, places: frame.places))"
  }

  var table: FigureTable {
    let all = rows + (reference.map { [$0] } ?? [])
    return FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(all.map(\.label)),
      columns: series.enumerated().map { column, name in
        .init(label: name, content: .cells(all.map { $0.cells[column] }, places: frame.places))
      })
  }
}

/// Draws, describes and tabulates dots.
package func figure(_ chart: DotPlot, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.month..<chart.month.next, words: dotWords(chart),
    table: chart.table, csvURL: csvURL
  ) { dotScene(chart, $0) }
}
