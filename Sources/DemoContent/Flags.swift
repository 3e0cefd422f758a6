// SPDX-License-Identifier: EUPL-1.2

/// The letters that qualify a value: how settled it is, and what to beware of.
enum Flags {
  static func of(_ measure: Measure, _ month: Month) -> (status: String, note: String) {
    if Territory.isPeer(measure.territory) {
      return ("e", "Valeur fictive ; règles propres à ce territoire")
    }
    let warning = warnings.first { $0.month == month && $0.indicators.contains(measure.indicator) }
    let base = warning?.replaces ?? (month >= Scenario.firstProvisional ? "p" : "c")
    let breakMark = Break.cuts(measure, month) ? "b" : ""
    return (base + breakMark + (warning?.mark ?? ""), warning?.note ?? "")
  }

  private struct Warning {
    let month: Month
    let indicators: Set<String>
    /// The letter that takes the place of `c` or `p`.
    var replaces: String?
    /// The letter added to the others.
    var mark = ""
    var note = ""
  }

  private static let stocks: Set<String> = [
    "sd_menages_stock", "sd_personnes_stock", "sd_enfants_stock", "sd_heb_stock",
    "sd_longue_duree_stock", "duree_sd_mediane", "bouclage_ecart",
  ]
  private static let flows: Set<String> = [
    "sd_entrees", "sd_nouveaux", "sd_retours_inactif", "sd_retours_logement",
    "sd_sorties_logement", "sd_sorties_autres", "sd_inactifs",
  ]

  private static let warnings =
    [
      Warning(
        month: Scenario.supplierMissing, indicators: stocks.union(flows), mark: "u",
        note: "Opérateur A (fictif) absent"),
      Warning(
        month: Scenario.cleanUp, indicators: ["sd_inactifs"], mark: "u",
        note: "Clôture groupée de dossiers sans trace"),
      Warning(
        month: Scenario.cleanUp, indicators: ["sd_menages_stock"],
        note: "Clôture groupée de dossiers sans trace"),
      Warning(
        month: Scenario.revisedShelterFile,
        indicators: [
          "heb_entrees", "heb_sorties", "heb_sorties_logement", "heb_sorties_inconnues",
          "heb_part_sorties_logement", "heb_places_occupees", "heb_taux_occupation",
        ],
        replaces: "r", note: "Fichier renvoyé en mai 2024"),
      Warning(
        month: Month(2024, 10), indicators: ["dom_actives"], replaces: "e",
        note: "Un organisme estimé à sa valeur du mois précédent"),
      Warning(
        month: Month(2023, 8), indicators: ["acor_cv_frequentation"], replaces: "e",
        note: "Une semaine de comptage reconstituée"),
      Warning(
        month: Month(2023, 12), indicators: ["heb_places_occupees", "heb_taux_occupation"],
        replaces: "e", note: "Une structure estimée"),
    ]
    + Scenario.partialSyplo.map { month in
      Warning(
        month: month, indicators: ["syplo_prioritaires_stock", "syplo_relogements"], mark: "u",
        note: "Extraction partielle")
    }
}
