internal import Charts
internal import Diagnostics
internal import Disclosure
package import Domain

/// Draws what an « entrees-sorties » block asks for.
func plannedEntriesExits(
  _ request: EntriesExitsRequest, _ block: RequestedChart, into found: inout Findings
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublic)
  let view = asked.view
  let account = try view.account(request.identity, stock: request.indicators.first)
  let months = view.chartMonths(request.monthCount, until: asked.month)
  let breaks = view.breaks(of: [view.key(account.stock.id)], in: months)
  let landmarks = asked.events(of: request.landmarks, in: months, beside: breaks, into: &found)
  do throws(EntriesExitsChart.Refusal) {
    return asked.planned(
      try view.entriesExits(account, months, landmarks, asked.texts), name: account.name("flux"),
      keys: account.keys(in: view), months: months.closed, drawing: account.drawing(in: view))
  } catch {
    throw .refused(error.message)
  }
}

extension EditionView {
  /// The entries and exits that a page proposes by itself; nil when they have no value to show.
  package func entriesExits(_ identity: AccountingIdentity, until month: Month) -> PlannedChart? {
    guard let account = StockFlow(identity, dossier) else { return nil }
    let months = chartMonths(24, until: month)
    guard let chart = try? entriesExits(account, months, [], ChartTexts()),
      chart.entries.hasValue || chart.exits.hasValue
    else { return nil }
    return PlannedChart(
      name: account.name("flux"), chart: chart,
      shown: account.keys(in: self).map { ShownSeries(key: $0, months: months.closed) },
      drawing: account.drawing(in: self))
  }

  fileprivate func entriesExits(
    _ account: StockFlow, _ months: Range<Month>, _ landmarks: [Event], _ texts: ChartTexts
  ) throws(EntriesExitsChart.Refusal) -> EntriesExitsChart {
    let key = key(account.stock.id)
    let breaks = breaks(of: [key], in: months)
    return try EntriesExitsChart(
      frame: frame(
        title: "Entrées et sorties mensuelles, et leur solde", key, account.stock,
        measure: "Entrées et sorties\(groupSuffix(key))", texts: texts),
      months: months, entries: sum(account.entries, over: months, label: "Entrées"),
      exits: sum(account.exits, over: months, label: "Sorties"),
      stock: chartSeries(key, label: "Stock en fin de mois", over: months), breaks: breaks,
      events: events(of: [account.stock.id], in: months, beside: breaks, landmarks))
  }
}
