// SPDX-License-Identifier: EUPL-1.2

/// The thematic groups month by month: a stock, its entries, its moves into housing.
///
/// Departures for other reasons are drawn but not published: they are what remains.
struct ThematicStocks: Subject {
  private let series: [Series]

  init(_ households: HouseholdFlows, _ demand: Demand, _ longDuration: LongDuration) {
    series = ThematicGroup.all.map { group in
      let fixed = group.code == "longue_duree" ? longDuration.stocks : nil
      return Series(group, households, demand, stocks: fixed)
    }
  }

  func measures(_ month: Month) -> [Measure] {
    series.flatMap { $0.measures(month) }
  }

  /// One group over all the months.
  private struct Series {
    let group: ThematicGroup
    var stock: [Int] = []
    var entries: [Int] = []
    var housed: [Int] = []
    var callers: [Int] = []
    var calls: [Int] = []
    let days: [Int]

    init(
      _ group: ThematicGroup, _ households: HouseholdFlows, _ demand: Demand, stocks: [Int]?
    ) {
      self.group = group
      days = Curve(level: group.days, growth: 0.02, chance: 0.05).values("days " + group.code)
      var generator = SeededGenerator(stream: "group " + group.code)
      for (month, flow) in zip(Month.all, households.flows) {
        entries.append(draw(group.entries, of: flow.entries, &generator))
        housed.append(draw(group.housed, of: flow.housed, &generator))
        stock.append(
          stocks?[month.index] ?? nextStock(month, total: flow.stock, &generator))
        callers.append(draw(group.callers, of: demand.callers[month.index], &generator))
        let perCaller = Double(demand.calls[month.index]) / Double(demand.callers[month.index])
        let calls = Double(callers[month.index]) * perCaller * (1 + generator.wobble(0.1))
        self.calls.append(Int(calls.rounded()))
      }
    }

    private func draw(
      _ permille: Double, of total: Int, _ generator: inout SeededGenerator
    ) -> Int {
      Int((Double(total) * permille / 1_000 * (1 + generator.wobble(0.25))).rounded())
    }

    /// The stock before, plus entries, minus moves into housing, minus departures nobody publishes;
    /// more is found only when the list itself changes.
    private func nextStock(
      _ month: Month, total: Int, _ generator: inout SeededGenerator
    ) -> Int {
      let usual = Double(total) * group.stock / 1_000
      var target = Int((usual * (1 + generator.wobble(0.04))).rounded())
      if let added = group.added, month >= added.from { target += added.count }
      guard let before = stock.last, !listChanges(month) else { return target }
      return min(target, before + (entries.last ?? 0) - (housed.last ?? 0))
    }

    private func listChanges(_ month: Month) -> Bool {
      month == Scenario.supplierMissing || month == Scenario.domiciliationArrives
        || month == group.added?.from
    }

    func measures(_ month: Month) -> [Measure] {
      let (index, code) = (month.index, group.code)
      let households = [
        Measure("sd_menages_stock", stock[index], subPublic: code),
        Measure("sd_entrees", entries[index], subPublic: code),
        Measure("sd_sorties_logement", housed[index], subPublic: code),
        Measure("duree_sd_mediane", days[index], subPublic: code),
      ]
      guard group.callers > 0 else { return households }
      return households + [
        Measure("d115_demandes", calls[index], subPublic: code),
        Measure("d115_menages", callers[index], subPublic: code),
      ]
    }
  }
}
