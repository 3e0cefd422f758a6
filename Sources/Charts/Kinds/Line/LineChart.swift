internal import Disclosure
package import Domain

/// What an author may ask of a line chart.
package struct LineOptions: Hashable, Sendable {
  /// Without zero the axis follows the values, when they stay high enough for it.
  package let startsAtZero: Bool
  /// Draws the mean of the last twelve months over a single series.
  package let showsAverage: Bool

  package init(startsAtZero: Bool = true, showsAverage: Bool = false) {
    self.startsAtZero = startsAtZero
    self.showsAverage = showsAverage
  }
}

/// One to four series over months, as lines.
package struct LineChart: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let series: [ChartSeries]
  package let breaks: [SeriesBreak]
  package let events: [Event]
  package let options: LineOptions
  /// What is drawn: the series, or the one series, pale, under its average.
  let traces: [LineTrace]

  /// Keeps what is needed.
  package init(
    frame: ChartFrame, months: Range<Month>, series: [ChartSeries], breaks: [SeriesBreak] = [],
    events: [Event] = [], options: LineOptions = LineOptions()
  ) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    guard !series.isEmpty else { throw .noSeries }
    guard series.count <= 4 else { throw .tooManySeries }
    self.frame = frame
    self.months = months
    self.series = series.map { $0.fitted(to: months.count) }
    self.breaks = breaks.filter { months.contains($0.month) }
    self.events = events
    self.options = options
    let pair =
      options.showsAverage
      ? averaged(
        self.series, cuts: self.breaks.cuts, from: months.lowerBound, places: frame.places) : nil
    traces =
      pair
      ?? self.series.enumerated().map { LineTrace(series: $1, rank: $0, places: frame.places) }
  }

  /// The first months whose values do not compare with those before.
  var cuts: [Month] { breaks.cuts }

  /// Whether zero is left off the axis: the author asks, and the lowest value is above six tenths of the
  /// highest.
  var omitsZero: Bool {
    guard !options.startsAtZero else { return false }
    let values = series.flatMap(\.cells).compactMap { $0.quantity?.double }
    guard let low = values.min(), let high = values.max() else { return false }
    return low < high && low > 0.6 * high
  }

  /// Whether a mean was asked for that cannot be made.
  var lacksAverage: Bool { options.showsAverage && !traces.contains { $0.rank == nil } }

  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: traces.map {
        .init(label: $0.series.label, content: .cells($0.series.cells, places: $0.places))
      },
      breaks: breaks.cuts)
  }
}

/// The one series, pale, under its average; nil for several, or without twelve months to average.
private func averaged(
  _ series: [ChartSeries], cuts: [Month], from start: Month, places: Int
) -> [LineTrace]? {
  guard series.count == 1 else { return nil }
  let average = movingAverage(series[0], cuts: cuts.map { start.distance(to: $0) })
  guard average.cells.contains(where: { $0.quantity != nil }) else { return nil }
  return [
    LineTrace(series: series[0], rank: nil, places: places),
    LineTrace(series: average, rank: 0, places: places + 1),
  ]
}

extension LineChart {
  /// Why series make no lines.
  package enum Refusal: ChartRefusal {
    case noMonth
    case noSeries
    /// Nobody can tell five lines apart.
    case tooManySeries

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .noSeries:
        "il n'y a aucune série à montrer. Écrire « indicateur: code »."
      case .tooManySeries:
        "plus de quatre courbes ne se distinguent pas. En garder quatre au plus, ou employer "
          + "« type: multiples »."
      }
    }
  }
}

extension LineChart: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { lineWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    lineScene(self, rendition)
  }
}
