internal import Disclosure
package import Domain
internal import French

/// Values of several groups month by month, as tiles coloured by class.
package struct HeatMap: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  /// One row a group, in the order given: never that of the values, which would rank what is withheld.
  package let rows: [ChartSeries]
  package let breaks: [SeriesBreak]
  /// The classes of all the months, so that both drawings colour alike.
  let classes: ValueClasses

  /// Keeps the last twenty-four months.
  package init(
    frame: ChartFrame, months: Range<Month>, rows: [ChartSeries], breaks: [SeriesBreak] = []
  ) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    guard !rows.isEmpty else { throw .noRow }
    guard !rows.contains(where: { containsNegative($0.cells) }) else { throw .negative }
    let kept: Range<Month> = months.suffix(HeatRequest.months.upperBound)
    self.frame = frame
    self.months = kept
    self.rows = rows.map { row in
      ChartSeries(
        label: row.label, cells: fittedCells(row.cells, to: months.count).suffix(kept.count))
    }
    self.breaks = breaks.filter { kept.contains($0.month) }
    classes = ValueClasses(
      self.rows.flatMap { $0.cells.compactMap(\.quantity) }, places: frame.places)
  }

  var cells: [ReleasedCell] { rows.flatMap(\.cells) }

  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: rows.map {
        .init(label: $0.label, content: .cells($0.cells, places: frame.places))
      },
      breaks: breaks.cuts)
  }
}

extension HeatMap {
  /// Why groups make no tiles.
  package enum Refusal: ChartRefusal {
    case noMonth
    case noRow
    /// One hue from light to dark has no middle.
    case negative

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .noRow:
        "il n'y a aucune rangée à montrer. Écrire « sous_publics » ou « partition »."
      case .negative:
        "des valeurs négatives n'ont pas de place sur une échelle d'une teinte."
      }
    }
  }
}

extension HeatMap: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { heatMapWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    heatMapScene(self, rendition)
  }
}
