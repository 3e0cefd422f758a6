internal import Disclosure
package import Domain

/// One to four series over months, as lines.
package struct LineChart: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let series: [ChartSeries]
  package let breaks: [SeriesBreak]
  package let events: [Event]

  /// Keeps what is needed; nil without months or series, or with more than four: nobody can tell five lines
  /// apart.
  package init?(
    frame: ChartFrame, months: Range<Month>, series: [ChartSeries], breaks: [SeriesBreak] = [],
    events: [Event] = []
  ) {
    guard !months.isEmpty, (1...4).contains(series.count) else { return nil }
    self.frame = frame
    self.months = months
    self.series = series.map { $0.fitted(to: months.count) }
    self.breaks = breaks.filter { months.contains($0.month) }
    self.events = events
  }

  /// The first months whose values do not compare with those before.
  var cuts: [Month] { breaks.filter { !$0.isComparable }.map(\.month) }

  var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: series.map {
        .init(label: $0.label, content: .cells($0.cells, places: frame.places))
      },
      breaks: breaks.map(\.month))
  }
}

/// Draws, describes and tabulates a line chart.
package func figure(_ chart: LineChart, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.months, wide: lineScene(chart, .wide),
    narrow: lineScene(chart, .narrow), words: lineWords(chart), table: chart.table, csvURL: csvURL)
}
