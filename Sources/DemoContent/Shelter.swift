// SPDX-License-Identifier: EUPL-1.2

/// Places, occupation, entries and exits of the accommodation sector.
///
/// 480 emergency places and 60 more in winter, 290 reintegration places: invented, below the counts
/// that the press gave for the whole department.
struct Shelter: Subject {
  private static let season = Season(98, 97, 103, 104, 102, 104, 98, 68, 108, 106, 102, 94)

  private let occupation = Curve(
    level: 970, growth: 0, season: Season(101, 101, 101, 100, 100, 99, 98, 97, 99, 100, 100, 101),
    chance: 0.008, range: 930...1_010
  ).values("occupation")
  private let entries = Curve(
    level: 34, season: season, chance: 0.08, range: 20...48
  ).values("shelter entries")
  private let exits = Curve(
    level: 32, season: season, chance: 0.08, range: 20...46
  ).values("shelter exits")
  private let unknown = Curve(
    level: 4, growth: 0, chance: 0.5, range: 1...7
  ).values("unknown exits")
  private let housed = Curve(
    level: 460, growth: 0, chance: 0.12, range: 350...580
  ).values("shelter housed")

  func measures(_ month: Month) -> [Measure] {
    places(month) + stays(month)
  }

  private func places(_ month: Month) -> [Measure] {
    let emergency = 480 + (month.isWinter ? 60 : 0)
    let reintegration = month < Month(2024, 1) ? 284 : 290
    let taken = ((emergency + reintegration) * occupation[month.index] + 500) / 1_000
    return [
      Measure("heb_places_urgence", emergency),
      Measure("heb_places_insertion", reintegration),
      Measure("heb_places_occupees", taken),
      Measure("heb_taux_occupation", tenths: percentTenths(taken, of: emergency + reintegration)),
    ]
  }

  private func stays(_ month: Month) -> [Measure] {
    let index = month.index
    let known = exits[index] - unknown[index]
    // From January 2025 a move to a "résidence sociale" is one into housing.
    let wider = month >= Scenario.residenceCountsAsHousing ? 60 : 0
    let home = (known * (housed[index] + wider) + 500) / 1_000
    return [
      Measure("heb_entrees", entries[index]),
      Measure("heb_sorties", exits[index]),
      Measure("heb_sorties_logement", home),
      Measure("heb_sorties_inconnues", unknown[index]),
      Measure("heb_part_sorties_logement", tenths: percentTenths(home, of: known)),
    ]
  }
}
