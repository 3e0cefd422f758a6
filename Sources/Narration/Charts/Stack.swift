internal import Charts
internal import Diagnostics
internal import Disclosure
package import Domain

/// Draws what an « empilees » block asks for.
func plannedStack(
  _ request: StackRequest, _ asked: RequestedChart, into found: inout Findings
) throws(ChartRefused) -> PlannedChart {
  let view = asked.view
  let indicator = try asked.indicator(of: request.indicators, kind: .stacked)
  guard let partition = request.partition.flatMap(view.dossier.partition) else {
    throw .refused("un empilement demande « partition » : un axe dont les parts s'additionnent.")
  }
  guard indicator.additivity.contains(.overSubPublics) else {
    throw .refused(
      "« \(indicator.id) » ne s'additionne pas sur les sous-publics : pas d'empilement. Employer "
        + "une courbe.")
  }
  let stack = PartitionStack(indicator, partition, in: view)
  try asked.known(stack.keys)
  let months = view.chartMonths(request.monthCount, until: asked.month)
  let breaks = view.breaks(of: [stack.whole], in: months)
  let landmarks = asked.events(of: request.landmarks, in: months, beside: breaks, into: &found)
  do throws(StackedBars.Refusal) {
    return asked.planned(
      try view.stackedBars(stack, months, landmarks, asked.texts), name: stack.name,
      keys: stack.keys, months: months.closed, drawing: stack.drawing)
  } catch {
    throw .refused(error.message)
  }
}

/// An indicator over the parts of an axis, and over the whole that they make.
private struct PartitionStack {
  let indicator: Indicator
  let partition: Partition
  let whole: SeriesKey
  let parts: [SeriesKey]

  init(_ indicator: Indicator, _ partition: Partition, in view: EditionView) {
    self.indicator = indicator
    self.partition = partition
    whole = view.key(indicator.id, subPublic: partition.whole)
    parts = partition.parts.map { view.key(indicator.id, subPublic: $0) }
  }

  var keys: [SeriesKey] { parts + [whole] }
  var name: String { "\(indicator.id)-\(partition.axis)" }
  var drawing: Drawing { Drawing(kind: .stack(partition.axis), keys: [whole]) }
}

extension EditionView {
  /// The stacked bars that a page proposes by itself, over twelve months; nil without all their series.
  package func stackedBars(
    _ indicator: Indicator, _ partition: Partition, until month: Month
  ) -> PlannedChart? {
    let stack = PartitionStack(indicator, partition, in: self)
    let months = chartMonths(12, until: month)
    guard stack.keys.allSatisfy({ edition[$0] != nil }),
      let chart = try? stackedBars(stack, months, [], ChartTexts())
    else { return nil }
    return PlannedChart(
      name: stack.name, chart: chart,
      shown: stack.keys.map { ShownSeries(key: $0, months: months.closed) },
      drawing: stack.drawing)
  }

  fileprivate func stackedBars(
    _ stack: PartitionStack, _ months: Range<Month>, _ landmarks: [Event], _ texts: ChartTexts
  ) throws(StackedBars.Refusal) -> StackedBars {
    let (indicator, axis) = (stack.indicator, stack.partition.axis)
    return try StackedBars(
      frame: frame(
        title: "\(indicator.label), selon l’axe «\u{A0}\(axis.words)\u{A0}»", stack.whole,
        indicator, measure: indicator.label, texts: texts),
      months: months, partition: stack.partition,
      labels: stack.partition.parts.map { dossier.subPublics[$0]?.label ?? $0.code },
      parts: stack.parts.map { key in months.map { edition[key, $0] } },
      totals: months.map { edition[stack.whole, $0] },
      breaks: breaks(of: [stack.whole], in: months), events: landmarks)
  }
}
