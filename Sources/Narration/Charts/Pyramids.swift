internal import Charts
internal import Disclosure
internal import Domain

/// Draws what a « pyramide » block asks for: two sub-publics back to back over the categories of an
/// indicator, ages most often.
func plannedPyramid(
  _ request: PyramidRequest, _ asked: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .pyramid)
  guard request.subPublics.count == 2 else {
    throw .refused("une pyramide oppose deux sous-publics. Écrire « sous_publics: [a, b] ».")
  }
  let categories = view.categories(of: indicator)
  let keys = request.subPublics.map { side in
    categories.map { view.key(indicator.id, subPublic: side, category: $0.id) }
  }
  let classes = categories.enumerated().map { rank, category in
    CategoryRow(label: category.label, cells: keys.map { view.edition[$0[rank], month] })
  }
  let names = request.subPublics.map { view.dossier.subPublics[$0]?.label ?? $0.code }
  do throws(Pyramid.Refusal) {
    let chart = try Pyramid(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), month: month,
      left: names[0], right: names[1], classes: classes)
    return asked.planned(
      chart, name: "\(indicator.id)-pyramide", keys: keys.flatMap { $0 }, months: month...month)
  } catch {
    throw .refused(error.message)
  }
}
