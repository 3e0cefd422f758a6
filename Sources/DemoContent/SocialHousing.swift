// SPDX-License-Identifier: EUPL-1.2

/// Requests for social housing, allocations, priority households.
///
/// About 11 500 requests, 222 allocations a month: the order of the figures published in the press;
/// the small series (allocations to households without a home) are invented.
struct SocialHousing: Subject {
  private let requests = Curve(
    level: 10_930, growth: 0.052,
    season: Season(97, 98, 99, 99.5, 100, 100, 100, 100, 100.5, 101, 101, 101), chance: 0.003,
    range: 10_600...12_100
  ).values("sne requests")
  private let allocations = Curve(
    level: 222, growth: 0.02, season: Season(92, 90, 97, 98, 96, 101, 116, 108, 117, 101, 96, 88),
    chance: 0.06, range: 150...290
  ).values("sne allocations")
  private let toHomeless = Curve(
    level: 68, growth: 0.02, chance: 0.3, range: 36...100
  ).values("sne to homeless")
  private let priority = Curve(level: 420, growth: 0.03, chance: 0.02).values("syplo stock")
  private let rehoused = Curve(level: 29, chance: 0.1, range: 18...42).values("syplo rehoused")
  private var communes: [[Int]] = []

  init() {
    var generator = SeededGenerator(stream: "communes")
    var weights = Commune.all.map(\.weight)
    communes = requests.map { total in
      weights = weights.map { $0 * (1 + generator.wobble(0.01)) }
      return apportion(total, by: weights)
    }
  }

  func measures(_ month: Month) -> [Measure] {
    let priorities = [
      Measure("syplo_prioritaires_stock", priority[month.index]),
      Measure("syplo_relogements", rehoused[month.index]),
    ]
    guard month >= Scenario.sneArrives else { return priorities }
    return sne(month) + byCommune(month) + priorities
  }

  private func sne(_ month: Month) -> [Measure] {
    let index = month.index
    let homeless = (allocations[index] * toHomeless[index] + 500) / 1_000
    return [
      Measure("sne_demandes_actives", requests[index]),
      Measure("sne_sans_logement", requests[index] * 291 / 1_000),
      Measure("sne_attributions", allocations[index]),
      Measure("sne_attributions_sd", homeless),
      Measure("sne_part_sd", tenths: percentTenths(homeless, of: allocations[index])),
    ]
  }

  private func byCommune(_ month: Month) -> [Measure] {
    let counts = communes[month.index]
    let urbanPolicy = zip(Commune.all, counts).reduce(0) { $0 + ($1.0.urbanPolicy ? $1.1 : 0) }
    let others = counts.reduce(0, +) - urbanPolicy
    let groups = [("pv5", urbanPolicy), ("autres18", others)]
    let all = groups + zip(Commune.all.map(\.code), counts)
    return all.map { Measure("sne_demandes_actives", $1, territory: $0) }
  }
}
