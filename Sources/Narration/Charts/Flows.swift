internal import Charts
internal import Disclosure
internal import Domain

/// Draws what a « flux » block asks for: from groups to the categories of an indicator.
func plannedFlows(
  _ request: FlowsRequest, _ asked: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .flows)
  let groups = view.groups(request.partition, request.subPublics)
  let categories = view.categories(of: indicator)
  let keys = groups.map { group in
    categories.map { view.key(indicator.id, subPublic: group, category: $0.id) }
  }
  let cell = { view.edition[$0, month] }
  do throws(FlowDiagram.Refusal) {
    let flows = try FlowDiagram(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)),
      months: month..<month.next,
      sources: groups.map { view.dossier.subPublics[$0]?.label ?? $0.code },
      outcomes: categories.map(\.label), flows: keys.map { $0.map(cell) },
      sourceTotals: groups.map { cell(view.key(indicator.id, subPublic: $0)) },
      outcomeTotals: categories.map { cell(view.key(indicator.id, category: $0.id)) })
    return asked.planned(
      flows, name: "\(indicator.id)-flux", keys: keys.flatMap { $0 }, months: month...month)
  } catch {
    throw .refused(error.message)
  }
}
