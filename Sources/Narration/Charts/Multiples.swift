internal import Charts
internal import Domain

/// Draws what a « multiples » block asks for: one small line a group, on one scale.
func plannedMultiples(
  _ request: MultiplesRequest, _ asked: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let view = asked.view
  let indicator = try asked.indicator(of: request.indicators, kind: .multiples)
  let rows = try view.rows(
    indicator, groups: view.groups(request.partition, request.subPublics))
  let months = view.chartMonths(request.monthCount, until: asked.month)
  do throws(SmallMultiples.Refusal) {
    let chart = try SmallMultiples(
      frame: asked.frame(indicator, title: indicator.label), months: months,
      panels: rows.rows.compactMap {
        view.chartSeries($0.key, label: $0.label, over: months)
      },
      base: request.scale == .base100 ? months.lowerBound : nil,
      breaks: view.breaks(of: rows.keys, in: months))
    return asked.planned(
      chart, name: "\(indicator.id)-multiples", keys: rows.keys, months: months.closed)
  } catch {
    throw .refused(error.message)
  }
}
