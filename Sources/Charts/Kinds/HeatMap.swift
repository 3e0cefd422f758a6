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

  /// Keeps the last twenty-four months; nil without months or rows, or when a value is negative: one hue
  /// from light to dark has no middle.
  package init?(
    frame: ChartFrame, months: Range<Month>, rows: [ChartSeries], breaks: [SeriesBreak] = []
  ) {
    let isNegative = rows.contains { $0.cells.contains { $0.quantity?.isNegative ?? false } }
    guard !months.isEmpty, !rows.isEmpty, !isNegative else { return nil }
    let kept: Range<Month> = months.suffix(24)
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

  var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: rows.map {
        .init(label: $0.label, content: .cells($0.cells, places: frame.places))
      },
      breaks: breaks.cuts)
  }
}

/// Draws, describes and tabulates tiles of values.
package func figure(_ chart: HeatMap, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.months, words: heatMapWords(chart), table: chart.table,
    csvURL: csvURL
  ) { heatMapScene(chart, $0) }
}
