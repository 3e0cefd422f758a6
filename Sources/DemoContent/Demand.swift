// SPDX-License-Identifier: EUPL-1.2

/// Calls to the 115 and files waiting at the SIAO.
///
/// Invented for the metropolis; the shape is that of the regional report on the 115 (about four
/// requests by household over a year, half of them answered, a rise from September).
struct Demand: Subject {
  private static let season = Season(104, 98, 94, 91, 93, 97, 99, 96, 113, 120, 115, 105)

  let calls = Curve(
    level: 640, season: season, chance: 0.05, range: 430...880
  ).values("115 calls")
  let callers = Curve(
    level: 235, season: season, chance: 0.03, range: 175...310
  ).values("115 callers")
  private let refusal = Curve(
    level: 515, growth: 0.01, season: Season(96, 97, 99, 101, 102, 103, 104, 104, 103, 102, 98, 95),
    chance: 0.04, range: 440...600
  ).values("115 refusal")
  private let unanswered = Curve(
    level: 375, growth: 0.02, season: Season(92, 93, 97, 101, 103, 104, 106, 106, 105, 103, 97, 92),
    chance: 0.04
  ).values("115 unanswered")
  private let waiting = Curve(
    level: 310, growth: 0.04, season: Season(98, 98, 99, 100, 100, 101, 103, 104, 102, 100, 99, 98),
    chance: 0.03, range: 260...370
  ).values("siao waiting")

  func measures(_ month: Month) -> [Measure] {
    let index = month.index
    let refused = calls[index] * refusal[index] / 1_000
    return [
      Measure("d115_demandes", calls[index]),
      Measure("d115_menages", callers[index]),
      Measure("d115_dnp", refused),
      Measure("d115_menages_dnp", callers[index] * unanswered[index] / 1_000),
      Measure("d115_taux_reponse", tenths: percentTenths(calls[index] - refused, of: calls[index])),
      Measure("siao_attente_stock", waiting[index]),
    ]
  }
}
