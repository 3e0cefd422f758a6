internal import Charts
internal import Domain

/// Draws what a « chaleur » block asks for: groups in rows, months in columns, values as classes.
func plannedHeatMap(
  _ request: HeatRequest, _ asked: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let view = asked.view
  let indicator = try asked.indicator(of: request.indicators, kind: .heat)
  let rows = try view.rows(
    indicator, groups: view.groups(request.partition, request.subPublics))
  let months = view.chartMonths(request.monthCount, until: asked.month)
  do throws(HeatMap.Refusal) {
    let map = try HeatMap(
      frame: asked.frame(indicator, title: indicator.label), months: months,
      rows: rows.rows.compactMap { view.chartSeries($0.key, label: $0.label, over: months) },
      breaks: view.breaks(of: rows.keys, in: months))
    return asked.planned(
      map, name: "\(indicator.id)-chaleur", keys: rows.keys, months: months.closed)
  } catch {
    throw .refused(error.message)
  }
}
