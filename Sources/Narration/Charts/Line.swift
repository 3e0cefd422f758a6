internal import Charts
internal import Diagnostics
internal import Disclosure
package import Domain
internal import French

/// Draws what a « courbe » block asks for.
func plannedLine(
  _ request: LineRequest, _ asked: RequestedChart, into found: inout Findings
) throws(ChartRefused) -> PlannedChart {
  let view = asked.view
  let groups = request.subPublics.isEmpty ? [view.subPublic] : request.subPublics
  let keys = groups.flatMap { group in
    request.indicators.map { view.key($0, subPublic: group) }
  }
  try asked.known(keys)
  let indicators = request.indicators.compactMap { view.dossier.indicators[$0] }
  let units = Set(indicators.map(\.unit))
  guard units.count < 2 else {
    throw .refused(
      "deux unités sur un même axe : \(units.sorted().joined(separator: ", ")). Faire un "
        + "graphique par unité.")
  }
  let months = view.chartMonths(request.monthCount, until: asked.month)
  let breaks = view.breaks(of: keys, in: months)
  let lines = Lines(
    keys: keys, months: months, group: indicators.map(\.label).joined(separator: ", "),
    breaks: breaks,
    landmarks: asked.events(of: request.landmarks, in: months, beside: breaks, into: &found),
    options: LineOptions(
      startsAtZero: request.startsAtZero, showsAverage: request.showsAverage))
  do throws(LineChart.Refusal) {
    return asked.planned(
      try view.lineChart(lines, asked.texts), name: request.indicators.first?.code ?? "courbe",
      keys: keys, months: months.closed, drawing: lines.drawing)
  } catch {
    throw .refused(error.message)
  }
}

/// Series that stand on one axis.
private struct Lines {
  /// All of the edition, and of one unit.
  let keys: [SeriesKey]
  let months: Range<Month>
  /// What the lines are called together, when there are several.
  let group: String
  let breaks: [SeriesBreak]
  var landmarks: [Event] = []
  var options = LineOptions()

  var drawing: Drawing { Drawing(kind: .line, keys: keys) }
}

extension EditionView {
  /// The lines that a page proposes by itself; nil when they have no value to show.
  ///
  /// - Parameter group: what the lines are called together, when there are several.
  package func lineChart(
    _ keys: [SeriesKey], until month: Month, name: String, group: String? = nil,
    monthCount: Int = 24
  ) -> PlannedChart? {
    let months = chartMonths(monthCount, until: month)
    let known = keys.filter { edition[$0] != nil }
    let lines = Lines(
      keys: known, months: months, group: group ?? name, breaks: breaks(of: known, in: months))
    guard let chart = try? lineChart(lines, ChartTexts()),
      chart.series.contains(where: \.hasValue)
    else { return nil }
    return PlannedChart(
      name: name, chart: chart,
      shown: known.map { ShownSeries(key: $0, months: months.closed) }, drawing: lines.drawing)
  }

  fileprivate func lineChart(
    _ lines: Lines, _ texts: ChartTexts
  ) throws(LineChart.Refusal) -> LineChart {
    let (keys, months) = (lines.keys, lines.months)
    let showsGroup = Set(keys.map(\.subPublic)).count > 1
    let labels = keys.map { shortLabel($0, withGroup: showsGroup) }
    let series = zip(keys, labels).compactMap { chartSeries($0, label: $1, over: months) }
    guard let first = keys.first, let indicator = indicator(of: first) else { throw .noSeries }
    let frame = frame(
      title: keys.count == 1
        ? message(first, months.upperBound.previous)
        : "\(lines.group), \(months.lowerBound.frenchOf) à \(months.upperBound.previous.frenchName)",
      first, indicator,
      measure: keys.count == 1 ? measure(first) : labels.joined(separator: ", "), texts: texts)
    return try LineChart(
      frame: frame, months: months, series: series, breaks: lines.breaks,
      events: events(of: keys.map(\.indicator), in: months, beside: lines.breaks, lines.landmarks),
      options: lines.options)
  }
}
