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

  /// Keeps what is needed; nil without months, or when a side has a negative value.
  package init?(
    frame: ChartFrame, months: Range<Month>, entries: ChartSeries, exits: ChartSeries,
    stock: ChartSeries? = nil, breaks: [SeriesBreak] = [], events: [Event] = []
  ) {
    guard !months.isEmpty, !containsNegative(entries.cells + exits.cells) else { return nil }
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
    return EntriesExitsChart(
      frame: frame, months: months.suffix(count), entries: last(entries), exits: last(exits),
      stock: stock.map(last), breaks: breaks, events: events) ?? self
  }

  var table: FigureTable {
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

/// Draws, describes and tabulates entries and exits.
package func figure(_ chart: EntriesExitsChart, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.months, words: entriesExitsWords(chart), table: chart.table,
    csvURL: csvURL
  ) { $0 == .narrow ? entriesExitsRows(chart) : entriesExitsColumns(chart, $0) }
}
