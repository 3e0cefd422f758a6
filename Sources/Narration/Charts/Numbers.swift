internal import Charts
internal import Domain

/// Draws what a « chiffre » block asks for: one large number with its changes.
func plannedNumber(
  _ request: NumberRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublic)
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .number)
  let key = view.key(indicator.id)
  let months = view.chartMonths(24, until: month)
  guard let series = view.chartSeries(key, label: indicator.label, over: months) else {
    throw .absent([key])
  }
  do throws(NumberTile.Refusal) {
    let tile = try NumberTile(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), months: months,
      series: series, breaks: view.breaks(of: [key], in: months))
    return asked.planned(
      tile, name: "\(indicator.id)-chiffre", keys: [key], months: months.closed)
  } catch {
    throw .refused(error.message)
  }
}
