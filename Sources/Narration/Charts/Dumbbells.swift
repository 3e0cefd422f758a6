internal import Charts
internal import Disclosure
internal import Domain

/// Draws what a « halteres » block asks for: the month against the same month of the year before.
func plannedDumbbell(
  _ request: RowsRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublics.count == 1 ? request.subPublics.first : nil)
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .dumbbell)
  let rows = try view.rows(
    indicator, groups: view.groups(request.partition, request.subPublics), request.rows)
  let pairs = rows.rows.map { row in
    Dumbbell.Row(
      label: row.label, before: view.edition[row.key, month.yearBefore],
      now: view.edition[row.key, month],
      breaks: view.dossier.breaks(indicator: row.key.indicator, subPublic: row.key.subPublic))
  }
  do throws(Dumbbell.Refusal) {
    let chart = try Dumbbell(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), month: month,
      rows: pairs, rowTitle: rows.title)
    return asked.planned(
      chart, name: "\(indicator.id)-halteres", keys: rows.keys, months: month.yearBefore...month)
  } catch {
    throw .refused(error.message)
  }
}
