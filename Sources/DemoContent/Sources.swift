// SPDX-License-Identifier: EUPL-1.2

/// Where the figures come from.
struct Source {
  let code: String
  let label: String
  let holder: String
  let unit: String
  let perimeter: String
  /// Day of the following month on which the file is expected.
  let day: Int
  var first = Month(2023, 1)
  let note: String

  /// The log of the tool, which counts the others and not itself.
  static let log = "outil"

  static let all = [
    Source(
      code: "si_siao", label: "SI SIAO (115 et insertion)", holder: "SIAO-ADEFO", unit: "demandes",
      perimeter: "Département, filtré sur les 23 communes", day: 3,
      note: "La fusion de dossiers en double peut modifier les mois déjà publiés."),
    Source(
      code: "ops_heb", label: "Entrées et sorties de l'hébergement d'insertion",
      holder: "Opérateurs d'hébergement", unit: "séjours", perimeter: "Structures de la métropole",
      day: 5, note: "Les sorties sont parfois saisies un à deux mois plus tard."),
    Source(
      code: "dom", label: "Domiciliation", holder: "CCAS et organismes agréés", unit: "personnes",
      perimeter: "Communes participantes", day: 6, first: Scenario.domiciliationArrives,
      note: "Une personne domiciliée peut avoir un logement ou être hébergée chez un tiers."),
    Source(
      code: "sne", label: "SNE, extraction Imhoweb", holder: "Bailleurs sociaux et DDETS",
      unit: "demandes", perimeter: "Commune souhaitée en premier", day: 4,
      first: Scenario.sneArrives,
      note: "Données déclaratives ; radiations saisies avec retard."),
    Source(
      code: "syplo", label: "Syplo", holder: "DDETS de Côte-d'Or", unit: "ménages",
      perimeter: "Département, filtré sur la métropole", day: 4,
      note: "Les règles de labellisation sont locales."),
    Source(
      code: "rs", label: "Résidences sociales", holder: "Gestionnaires de résidences",
      unit: "logements", perimeter: "Résidences de la métropole", day: 6,
      note: "Tableaux de formats différents d'un gestionnaire à l'autre."),
    Source(
      code: "rhj", label: "Résidences habitat jeunes", holder: "Gestionnaires de résidences",
      unit: "demandes", perimeter: "Résidences de la métropole", day: 6,
      note: "Une même personne peut déposer une demande dans deux résidences."),
    Source(
      code: "exp", label: "Expulsions locatives", holder: "DDETS et préfecture",
      unit: "procédures", perimeter: "Département, filtré sur la métropole", day: 7,
      note: "Envoi trimestriel depuis janvier 2024."),
    Source(
      code: "ase", label: "Aide sociale à l'enfance", holder: "Conseil départemental",
      unit: "personnes", perimeter: "Département, filtré sur la métropole", day: 7,
      first: Scenario.childProtectionArrives, note: "Très petits effectifs."),
    Source(
      code: "acc", label: "Accompagnements en cours", holder: "Opérateurs des six mesures",
      unit: "mesures", perimeter: "Métropole ; EMAS sur cinq communes", day: 5,
      note: "Transmis après la commission mensuelle."),
    Source(
      code: "cca", label: "Relevé de décisions de la CCA", holder: "SIAO-115", unit: "décisions",
      perimeter: "Métropole", day: 3, note: "Pas de commission en août."),
    Source(
      code: "acor_cv", label: "ACOR Centre Ville : accueil de jour et maraude", holder: "SDAT",
      unit: "passages et personnes", perimeter: "Centre-ville de Dijon", day: 5,
      note: "L'effectif des équipes varie selon la saison."),
    Source(
      code: log, label: "Journal de l'outil d'intégration", holder: "SIAO-ADEFO",
      unit: "fichiers", perimeter: "Toutes les sources", day: 8,
      note: "Produit par l'outil à chaque intégration."),
  ]
}
