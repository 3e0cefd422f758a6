internal import Charts
internal import Disclosure
internal import Domain
internal import French

/// Draws what a « pont » block asks for: one month's account of a stock, by motive.
func plannedBridge(
  _ request: BridgeRequest, _ block: RequestedChart
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublic)
  let (view, month) = (asked.view, asked.month)
  let account = try view.account(request.identity, stock: request.indicators.first)
  let key = view.key(account.stock.id)
  try asked.known(account.keys(in: view))
  let flow = { (id: IndicatorID) in
    StockFlowBridge.Flow(
      label: view.dossier.indicators[id]?.label ?? id.code, cell: view.edition[view.key(id), month])
  }
  let frame = view.frame(
    title: "Du stock de fin \(month.previous.frenchName) à celui de fin " + month.frenchName,
    key, account.stock, measure: account.identity.label, texts: asked.texts)
  do throws(StockFlowBridge.Refusal) {
    let bridge = try StockFlowBridge(
      frame: frame, month: month, start: view.edition[key, month.previous],
      entries: account.entries.map(flow), exits: account.exits.map(flow),
      end: view.edition[key, month])
    return asked.planned(
      bridge, name: account.name("pont"), keys: account.keys(in: view),
      months: month.previous...month)
  } catch {
    throw .refused(error.message)
  }
}
