package import Charts
package import Diagnostics
package import Domain

/// A chart that a page will draw, and the series and months behind it.
package struct PlannedChart: Sendable {
  /// What its anchor and its files are named after; two figures of a page do not share it.
  package let name: String
  package let chart: any Chart
  /// What it shows; nothing for a chart of something else than series.
  package let shown: [ShownSeries]
  /// By what a page knows that it has drawn the same already; nil for what is drawn as often as it is placed.
  package let drawing: Drawing?
  /// Where an author asked for it; nil for a chart that a page proposes by itself, and drops when the same
  /// stands above.
  package let location: SourceLocation?

  package init(
    name: String, chart: any Chart, shown: [ShownSeries] = [], drawing: Drawing? = nil,
    location: SourceLocation? = nil
  ) {
    self.name = name
    self.chart = chart
    self.shown = shown
    self.drawing = drawing
    self.location = location
  }
}

/// A chart by what it shows, whatever its title and its months.
package struct Drawing: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case line, flows
    case stack(AxisID)
  }

  package let kind: Kind
  package let keys: [SeriesKey]
}
