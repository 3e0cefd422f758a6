// SPDX-License-Identifier: EUPL-1.2

extension SubPublic {
  /// The overlapping groups, each with a page of its own.
  static let themes = [
    SubPublic(
      code: "jeunes_18_24", label: "Jeunes de 18 à 24 ans",
      definition: "Personne de référence âgée de 18 à 24 ans.",
      limit: "Les jeunes hébergés chez un tiers n'y sont pas."),
    SubPublic(
      code: "sortants_ase", label: "Jeunes sortants de l'ASE",
      definition: """
        Jeunes majeurs sortis de l'aide sociale à l'enfance depuis moins de trois ans, repérés \
        par le fichier de l'ASE depuis novembre 2024 et par déclaration auparavant.
        """,
      limit: "Avant l'intégration du fichier de l'ASE, seul ce que le jeune déclare est connu."),
    SubPublic(
      code: "familles", label: "Familles avec enfants mineurs",
      definition: "Au moins un mineur déclaré à la dernière demande au 115 ou au SIAO.",
      limit: """
        La composition déclarée à la demande peut différer de la dernière composition connue : ce \
        décompte n'est pas la somme des familles de l'axe composition.
        """),
    SubPublic(
      code: "femmes_seules", label: "Femmes seules, sans enfant",
      definition: "Femme seule déclarée à la dernière demande au 115 ou au SIAO.",
      limit: "Beaucoup de femmes évitent le 115 et cherchent d'abord chez des proches."),
    SubPublic(
      code: "vff", label: "Victimes de violences",
      definition: "Violences déclarées par la personne lors d'une demande.",
      limit: "Ce qui n'est pas dit n'est pas compté ; ce groupe n'est jamais croisé avec un lieu."),
    SubPublic(
      code: "seniors_60", label: "60 ans et plus",
      definition: "Personne de référence âgée de 60 ans ou plus.",
      limit: "Les sorties d'hôpital sans solution ne sont pas repérées."),
    SubPublic(
      code: "longue_duree", label: "Sans domicile depuis 12 mois ou plus",
      definition: "Durée cumulée de 12 mois ou plus depuis la première nuit connue.",
      limit: "La date connue est souvent celle du premier contact, non de la première nuit."),
    SubPublic(
      code: "grande_precarite", label: "Grande précarité",
      definition: "Majeurs marginalisés, liés à la rue ou de passage, suivis en centre-ville.",
      limit: "Repérage par les équipes, sans critère chiffré ; l'été gonfle le groupe."),
    SubPublic(
      code: "prioritaires", label: "Ménages labellisés prioritaires",
      definition: "Ménages sans domicile présents dans Syplo.",
      limit: "Les ménages labellisés qui ont un logement n'y sont pas."),
    SubPublic(
      code: "menages_chenove", label: "Ménages de Chenôve",
      definition: "Dernière adresse, domiciliation ou demande à Chenôve.",
      limit: "La commune entière, non le quartier prioritaire."),
  ]
}
