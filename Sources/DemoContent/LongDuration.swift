// SPDX-License-Identifier: EUPL-1.2

/// The households without a home for a year or more, the medians, and those who stay with others.
///
/// A third of the stock for a year or more, a median of seven months so far, and a little less than
/// six for those who found a home: invented, in the order of what comparable cities publish.
struct LongDuration: Subject {
  private let current = Curve(level: 214, growth: 0.02, chance: 0.02).values("current duration")
  private let exit = Curve(level: 171, growth: 0.01, chance: 0.04).values("exit duration")
  private let withOthers = Curve(
    level: 265, season: Season(98, 97, 98, 100, 100, 101, 103, 104, 103, 101, 99, 97),
    chance: 0.03, range: 220...310
  ).values("with others")
  let stocks: [Int]

  init(_ households: HouseholdFlows) {
    stocks = zip(households.flows, Curve(level: 330, growth: 0, chance: 0.015).values("long"))
      .map { flow, permille in flow.stock * permille / 1_000 }
  }

  func measures(_ month: Month) -> [Measure] {
    [
      Measure("tiers_menages_stock", withOthers[month.index]),
      Measure("sd_longue_duree_stock", stocks[month.index]),
      Measure("duree_sd_mediane", current[month.index]),
      Measure("duree_sortie_mediane", exit[month.index]),
    ]
  }
}
