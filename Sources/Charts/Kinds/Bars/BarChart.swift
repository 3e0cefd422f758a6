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

  /// Orders the rows.
  package init(
    frame: ChartFrame, month: Month, rows: [CategoryRow], order: RowOrder = .value,
    rowTitle: String = "Catégorie"
  ) throws(Refusal) {
    guard !rows.isEmpty else { throw .noRow }
    self.frame = frame
    self.month = month
    self.rows = ordered(rows.map { $0.fitted(to: 1) }, by: order)
    self.order = order
    self.rowTitle = rowTitle
  }

  var cells: [ReleasedCell] { rows.map(\.first) }

  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(rows.map(\.label)),
      columns: [.init(label: frame.measure, content: .cells(cells, places: frame.places))])
  }
}

extension BarChart {
  /// Why rows make no bars.
  package enum Refusal: ChartRefusal {
    case noRow

    package var message: String {
      switch self {
      case .noRow:
        "il n'y a aucune rangée à montrer. Écrire « sous_publics » ou « partition »."
      }
    }
  }
}

extension BarChart: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { barWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    barScene(self, rendition)
  }
}
