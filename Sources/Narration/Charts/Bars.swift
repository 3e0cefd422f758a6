internal import Charts
internal import Domain

/// Draws what a « barres » block asks for: one bar a row.
func plannedBars(
  _ request: RowsRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublics.count == 1 ? request.subPublics.first : nil)
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .bars)
  let rows = try view.rows(
    indicator, groups: view.groups(request.partition, request.subPublics), request.rows)
  do throws(BarChart.Refusal) {
    let chart = try BarChart(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), month: month,
      rows: rows.cells(month, in: view), rowTitle: rows.title)
    return asked.planned(
      chart, name: "\(indicator.id)-barres", keys: rows.keys, months: month...month)
  } catch {
    throw .refused(error.message)
  }
}
