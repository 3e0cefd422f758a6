// SPDX-License-Identifier: EUPL-1.2

/// A dated change of perimeter, definition or tool.
struct Break {
  let object: String
  let code: String
  let month: Month
  let label: String
  var comparable = false

  static let all: [Break] =
    of(domiciliationWidens, at: Scenario.domiciliationArrives, "Intégration de la domiciliation")
    + of(
      residenceCounts, at: Scenario.residenceCountsAsHousing,
      "La résidence sociale compte comme un logement")
    + of(cleanedUp, at: Scenario.cleanUp, "Clôture des dossiers sans trace")
    + [
      Break(
        object: "source", code: "sne", month: Scenario.sneArrives,
        label: "Première intégration du SNE"),
      Break(
        object: "source", code: "ase", month: Scenario.childProtectionArrives,
        label: "Première intégration des données de l'ASE"),
      Break(
        object: "sous_public", code: "sortants_ase", month: Scenario.childProtectionArrives,
        label: "Repérage par le fichier de l'ASE"),
      Break(
        object: "source", code: "acor_cv", month: Month(2024, 11),
        label: "Nouveau formulaire de saisie, mêmes définitions", comparable: true),
    ]

  /// The series that the registered addresses widen.
  private static let domiciliationWidens = [
    "sd_menages_stock", "sd_personnes_stock", "sd_enfants_stock", "sd_rue_stock", "sd_heb_stock",
    "sd_longue_duree_stock", "sd_entrees", "sd_nouveaux", "sd_retours_inactif",
    "sd_retours_logement", "sd_sorties_logement", "sd_sorties_autres", "sd_inactifs",
    "duree_sd_mediane", "duree_sortie_mediane", "dom_actives",
  ]

  private static let residenceCounts = [
    "sd_sorties_logement", "sd_sorties_autres", "duree_sortie_mediane", "heb_sorties_logement",
    "heb_part_sorties_logement",
  ]

  private static let cleanedUp = [
    "sd_menages_stock", "sd_personnes_stock", "sd_enfants_stock", "sd_rue_stock", "sd_heb_stock",
    "sd_longue_duree_stock", "duree_sd_mediane",
  ]

  private static func of(_ codes: [String], at month: Month, _ label: String) -> [Break] {
    codes.map { Break(object: "indicateur", code: $0, month: month, label: label) }
  }

  /// Whether the value of a measure is the first after a break.
  static func cuts(_ measure: Measure, _ month: Month) -> Bool {
    guard !Territory.isPeer(measure.territory) else { return false }
    return all.contains { record in
      guard record.month == month, !record.comparable else { return false }
      return switch record.object {
      case "indicateur": record.code == measure.indicator
      case "sous_public": record.code == measure.subPublic
      default: Indicator.sources(of: measure.indicator).contains(record.code[...])
      }
    }
  }
}
