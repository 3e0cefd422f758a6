// SPDX-License-Identifier: EUPL-1.2

/// Moves into housing by kind of housing.
///
/// The social stock is the main way out; the "résidence sociale" counts only from the month of the
/// change of definition, and none is counted before.
enum ExitsByKind {
  private static let codes = [
    "parc_social", "parc_prive", "intermediation", "pension_famille", "residence_sociale",
  ]
  private static let weights = [24.0, 7, 8, 4]

  static func measures(_ month: Month, housed: Int) -> [Measure] {
    let residence = month >= Scenario.residenceCountsAsHousing ? 5.0 : 0
    let parts = apportion(housed, by: weights + [residence])
    return [Measure("sd_sorties_logement", housed)]
      + zip(codes, parts).map { Measure("sd_sorties_logement", $1, modality: $0) }
  }
}
