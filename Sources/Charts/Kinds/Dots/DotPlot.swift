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

  /// Orders the rows.
  package init(
    frame: ChartFrame, month: Month, series: [String], rows: [CategoryRow],
    reference: CategoryRow? = nil, order: RowOrder = .value, rowTitle: String = "Commune"
  ) throws(Refusal) {
    guard (1...30).contains(rows.count) else { throw .rowCount }
    guard (1...2).contains(series.count) else { throw .seriesCount }
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

  package var table: FigureTable {
    let all = rows + (reference.map { [$0] } ?? [])
    return FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(all.map(\.label)),
      columns: series.enumerated().map { column, name in
        .init(label: name, content: .cells(all.map { $0.cells[column] }, places: frame.places))
      })
  }
}

extension DotPlot {
  /// Why rows make no dots.
  package enum Refusal: ChartRefusal {
    /// No row, or more than thirty.
    case rowCount
    /// More series than two shapes tell apart, or none.
    case seriesCount

    package var message: String {
      switch self {
      case .rowCount:
        "des points demandent de une à trente rangées. Regrouper les rangées."
      case .seriesCount:
        "des points montrent une ou deux séries. Retirer les autres."
      }
    }
  }
}

extension DotPlot: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { dotWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    dotScene(self, rendition)
  }
}
