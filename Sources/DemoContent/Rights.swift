// SPDX-License-Identifier: EUPL-1.2

/// Evictions, registered addresses, leavers of child protection.
///
/// About 54 summonses a month (the national count at the share of the population), police help
/// granted outside winter only; registered addresses and child protection are invented.
struct Rights: Subject {
  private let summonses = Curve(
    level: 54, season: Season(94, 102, 108, 104, 100, 98, 92, 70, 110, 114, 110, 92),
    chance: 0.07, range: 35...75
  ).values("summonses")
  private let police = Curve(
    level: 18, season: Season(0, 0, 0, 82, 105, 110, 120, 90, 112, 145, 18, 0),
    chance: 0.12, range: 0...28
  ).values("police help")
  private let addresses = Curve(level: 1_120, growth: 0.03, chance: 0.01).values("addresses")
  /// Zero to seven a month, as a small service would see them; two months without anyone.
  private let leavers = [3, 0, 4, 2, 5, 1, 0, 3]

  func measures(_ month: Month) -> [Measure] {
    var measures = [
      Measure("exp_assignations", summonses[month.index]),
      Measure("exp_cfp_accordes", police[month.index]),
    ]
    if month >= Scenario.domiciliationArrives {
      measures.append(Measure("dom_actives", addresses[month.index]))
    }
    if month >= Scenario.childProtectionArrives {
      let first = Scenario.childProtectionArrives.index
      measures.append(Measure("ase_sorties_sans_solution", leavers[month.index - first]))
    }
    return measures
  }
}
