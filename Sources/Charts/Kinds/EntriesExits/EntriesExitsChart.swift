internal import Disclosure
package import Domain

/// What entered and left a stock each month: columns on both sides of one zero line, and their net.
package struct EntriesExitsChart: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let entries: ChartSeries
  package let exits: ChartSeries
  /// The stock at the end of each month, for the table.
  package let stock: ChartSeries?
  package let breaks: [SeriesBreak]
  package let events: [Event]

  /// Keeps what is needed.
  package init(
    frame: ChartFrame, months: Range<Month>, entries: ChartSeries, exits: ChartSeries,
    stock: ChartSeries? = nil, breaks: [SeriesBreak] = [], events: [Event] = []
  ) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    if let side = [entries, exits].first(where: { containsNegative($0.cells) }) {
      throw .negative(side.label)
    }
    self.frame = frame
    self.months = months
    self.entries = entries.fitted(to: months.count)
    self.exits = exits.fitted(to: months.count)
    self.stock = stock?.fitted(to: months.count)
    self.breaks = breaks.filter { months.contains($0.month) }
    self.events = events
  }

  /// Entries less exits; withheld or missing as soon as one of them is.
  var net: ChartSeries {
    ChartSeries(label: "Solde", cells: zip(entries.cells, exits.cells).map(netCell))
  }

  /// The last twelve months, for a drawing of rows.
  var lastYear: EntriesExitsChart {
    let count = min(12, months.count)
    let last = { (series: ChartSeries) in
      ChartSeries(label: series.label, cells: series.cells.suffix(count))
    }
    let year = try? EntriesExitsChart(
      frame: frame, months: months.suffix(count), entries: last(entries), exits: last(exits),
      stock: stock.map(last), breaks: breaks, events: events)
    return year ?? self
  }

  package var table: FigureTable {
    let column = { (series: ChartSeries) in
      FigureTable.Column(label: series.label, content: .cells(series.cells, places: frame.places))
    }
    let change = FigureTable.Column(
      label: net.label, content: .changes(net.cells, places: frame.places))
    return FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: [column(entries), column(exits), change] + (stock.map { [column($0)] } ?? []),
      breaks: breaks.cuts)
  }
}

private func netCell(_ entries: ReleasedCell, _ exits: ReleasedCell) -> ReleasedCell {
  switch (entries, exits) {
  case (.value(let plus, let quality), .value(let minus, let other)):
    .value(plus - minus, quality.union(other))
  case (.withheld, _), (_, .withheld): .withheld
  case (.missing, _), (_, .missing): .missing
  case (.notApplicable, _), (_, .notApplicable): .notApplicable
  }
}

extension EntriesExitsChart {
  /// Why entries and exits are not drawn.
  package enum Refusal: ChartRefusal {
    case noMonth
    /// A side has a value below zero, which would stand on the other side.
    case negative(String)

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .negative(let value):
        "« \(value) » a une valeur négative, qui se lirait de l'autre côté. Vérifier la donnée."
      }
    }
  }
}

extension EntriesExitsChart: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { entriesExitsWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    rendition == .narrow ? entriesExitsRows(self) : entriesExitsColumns(self, rendition)
  }
}
