internal import Charts
internal import Disclosure
internal import Domain

/// Draws what a « points » block asks for: one dot a row, for many rows.
///
/// A rate or a duration brings the whole as a reference.
func plannedDots(
  _ request: RowsRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublics.count == 1 ? request.subPublics.first : nil)
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .dots)
  let rows = try view.rows(
    indicator, groups: view.groups(request.partition, request.subPublics), request.rows)
  let whole = view.key(indicator.id)
  let isAverage = indicator.nature == .ratio || indicator.nature == .duree
  let reference =
    isAverage
    ? CategoryRow(label: view.territoryLabel(whole.territory), view.edition[whole, month]) : nil
  do throws(DotPlot.Refusal) {
    let chart = try DotPlot(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), month: month,
      series: [indicator.label], rows: rows.cells(month, in: view), reference: reference,
      rowTitle: rows.title)
    return asked.planned(
      chart, name: "\(indicator.id)-points", keys: rows.keys, months: month...month)
  } catch {
    throw .refused(error.message)
  }
}
