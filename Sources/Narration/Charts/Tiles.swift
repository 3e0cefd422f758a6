internal import Charts
internal import Disclosure
internal import Domain

/// Draws what a « tuiles » block asks for: the communes of the métropole on a schema.
func plannedTiles(
  _ request: TilesRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublic)
  let (view, month) = (asked.view, asked.month)
  let indicator = try asked.indicator(of: request.indicators, kind: .tiles)
  let keys = view.communes.map { view.key(indicator.id, territory: $0.id) }
    .filter { view.edition[$0] != nil }
  let cells = keys.map { ($0.territory, view.edition[$0, month]) }
  do throws(CommuneTiles.Refusal) {
    let tiles = try CommuneTiles(
      frame: asked.frame(indicator, title: monthTitle(indicator, month)), month: month,
      cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    return asked.planned(
      tiles, name: "\(indicator.id)-tuiles", keys: keys, months: month...month)
  } catch {
    guard error == .noCommune else { throw .refused(error.message) }
    throw .refused(
      "« \(indicator.id) » n'a pas de valeurs par commune de Dijon Métropole (codes Insee). Choisir un "
        + "indicateur suivi par commune.")
  }
}
