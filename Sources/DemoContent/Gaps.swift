// SPDX-License-Identifier: EUPL-1.2

/// Why a cell of the model has no value in the tables.
struct Gap {
  let status: String
  let note: String

  static func of(_ measure: Measure, _ month: Month) -> Gap? {
    guard !Territory.isPeer(measure.territory) else { return nil }
    return cases.first { $0.months(month) && $0.indicators.contains(measure.indicator) }?.gap
  }

  private struct Case {
    let indicators: Set<String>
    let months: (Month) -> Bool
    let gap: Gap
  }

  private static var cases: [Case] {
    [
      Case(
        indicators: ["exp_assignations", "exp_cfp_accordes"],
        months: { $0 >= Scenario.quarterlyEvictions && !$0.closesQuarter },
        gap: Gap(status: "m", note: "Envoi trimestriel : mois non transmis")),
      Case(
        indicators: [
          "heb_entrees", "heb_sorties", "heb_sorties_logement", "heb_sorties_inconnues",
          "heb_part_sorties_logement", "heb_places_occupees", "heb_taux_occupation",
        ],
        months: { $0 == Scenario.supplierMissing },
        gap: Gap(status: "m", note: "Fichier de l'Opérateur A (fictif) non reçu")),
      Case(
        indicators: ["rhj_demandes_stock"], months: { $0 == Scenario.rejectedResidenceFile },
        gap: Gap(status: "m", note: "Fichier du Gestionnaire B (fictif) refusé")),
      Case(
        indicators: ["rs_places_vacantes"], months: { $0 == Scenario.lateResidenceFile },
        gap: Gap(status: "m", note: "Fichier reçu après la date d'intégration")),
      Case(
        indicators: ["cca_decisions"], months: \.isSummerBreak,
        gap: Gap(status: "z", note: "Pas de commission en août")),
      Case(
        indicators: ["bouclage_ecart"],
        months: { $0 == Month(2023, 1) || $0 == Scenario.domiciliationArrives },
        gap: Gap(status: "z", note: "Pas de mois précédent comparable")),
      Case(
        indicators: ["ase_sorties_sans_solution"], months: { $0 == Month(2025, 3) },
        gap: Gap(status: "s", note: "Secret appliqué par le fournisseur")),
    ]
  }
}
