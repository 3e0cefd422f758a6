// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// Support measures, the commission, the day centre.
  static let accompaniment = [
    Indicator(
      code: "acc_mesures_actives", label: "Mesures d'accompagnement en cours",
      definition: "Mesures en cours le dernier jour du mois, pour les six mesures de la CCA.",
      unit: "mesures", nature: "stock", source: "acc", split: "mesure",
      reading: "Nombre d'accompagnements en cours le dernier jour du mois.",
      limit: "Des mesures, non des ménages : un ménage peut en avoir deux."),
    Indicator(
      code: "acc_capacite", label: "Capacité des mesures d'accompagnement",
      definition: """
        Accompagnements prévus par la convention : 220 pour ACOR Dijon Métropole, dont 60 à \
        Chenôve, et 40 pour EMAS.
        """,
      unit: "mesures", nature: "capacite", source: "acc", split: "mesure", confidential: "non",
      reading: "Nombre d'accompagnements possibles en même temps.",
      limit: "Non renseignée pour l'ASLL, le Logement d'abord et le CHRS hors les murs."),
    Indicator(
      code: "emas_capacite", label: "Capacité de l'équipe mutualisée EMAS",
      definition: "File active prévue : 35 suivis et 5 co-évaluations de trois mois au plus.",
      unit: "mesures", nature: "capacite", source: "acc", split: "emas", confidential: "non",
      reading: "Nombre de situations que l'équipe peut suivre en même temps.",
      limit: "Les situations urgentes ou de crise ne relèvent pas de cette équipe."),
    Indicator(
      code: "acc_taux_remplissage", label: "Taux de remplissage des mesures",
      definition: "Mesures en cours rapportées à la capacité de la mesure.",
      unit: "%", nature: "ratio", source: "acc", decimals: 1, split: "mesure",
      numerator: "acc_mesures_actives", denominator: "acc_capacite",
      reading: "Part des accompagnements possibles qui sont en cours.",
      limit: "Sans objet pour les mesures dont la capacité n'est pas renseignée."),
    Indicator(
      code: "acc_attente", label: "Liste d'attente après décision de la CCA",
      definition: "Accords avec liste d'attente dont la mesure n'a pas commencé.",
      unit: "ménages", nature: "stock", source: "cca,acc", split: "mesure",
      reading: "Nombre de ménages dont la mesure est accordée et n'a pas commencé.",
      limit: "L'attente n'est pas un rang : les priorités sont revues à chaque commission."),
    Indicator(
      code: "cca_decisions", label: "Décisions de la CCA",
      definition: "Décisions prises sur les premières demandes et les réorientations.",
      unit: "décisions", nature: "flux", source: "cca", split: "decision",
      reading: "Nombre de décisions prises par la commission du mois.",
      limit: "Les renouvellements n'y sont pas ; la commission ne se réunit pas en août."),
    Indicator(
      code: "acor_cv_frequentation", label: "Passages à l'accueil de jour d'ACOR Centre Ville",
      definition: "Passages comptés à l'accueil de jour dans le mois.",
      unit: "passages", nature: "flux", source: "acor_cv",
      reading: "Nombre de passages à l'accueil de jour au cours du mois.",
      limit: "Des passages, non des personnes ; l'été amène un public de passage."),
    Indicator(
      code: "acor_cv_maraude", label: "Personnes rencontrées en maraude",
      definition: "Personnes distinctes rencontrées par la maraude dans le mois.",
      unit: "personnes", nature: "flux", source: "acor_cv",
      reading: "Nombre de personnes différentes rencontrées en maraude au cours du mois.",
      limit: "Le renfort de l'hiver fait monter le nombre de rencontres."),
    Indicator(
      code: "acor_cv_jours", label: "Jours d'ouverture de l'accueil de jour",
      definition: "Jours où l'accueil de jour a reçu du public, du lundi au samedi.",
      unit: "jours", nature: "flux", source: "acor_cv", confidential: "non",
      reading: "Nombre de jours d'ouverture au cours du mois.",
      limit: "Un effort d'observation : plus de jours font plus de passages."),
    Indicator(
      code: "acor_cv_heures_maraude", label: "Heures de maraude",
      definition: "Heures passées en maraude par l'équipe mobile dans le mois.",
      unit: "heures", nature: "flux", source: "acor_cv", confidential: "non",
      reading: "Nombre d'heures de sortie de l'équipe au cours du mois.",
      limit: "Un effort d'observation : plus d'heures font plus de rencontres."),
    Indicator(
      code: "asll_mesures_exercees", label: "Mesures d'ASLL exercées",
      definition:
        "Mesures d'accompagnement social lié au logement exercées au moins un jour du mois.",
      unit: "mesures", nature: "flux", source: "acc",
      reading: "Nombre de mesures exercées au cours du mois, celles qui finissent comprises.",
      limit: "Ne s'additionne pas d'un mois à l'autre : une mesure dure plusieurs mois."),
    Indicator(
      code: "asll_suites", label: "Suites des mesures d'ASLL",
      definition: "Mesures finies dans le mois, selon leur suite.",
      unit: "mesures", nature: "flux", source: "acc", split: "suite_asll",
      reading: "Nombre de mesures finies au cours du mois.",
      limit: "Une suite est une appréciation du travailleur social et du ménage, non un jugement."),
    Indicator(
      code: "fvs_aides", label: "Aides accordées par le Fonds Vie Sociale",
      definition: "Aides accordées dans le mois : secours, avances et prêts.",
      unit: "aides", nature: "flux", source: "acc", split: "aide_fvs",
      reading: "Nombre d'aides accordées au cours du mois.",
      limit: "Des aides, non des personnes ; le fonds vient après les aides de droit commun."),
    Indicator(
      code: "fvs_montant", label: "Montant accordé par le Fonds Vie Sociale",
      definition: "Somme des aides accordées dans le mois.",
      unit: "euros", nature: "flux", source: "acc", base: "fvs_aides",
      reading: "Euros accordés au cours du mois, prêts et avances compris.",
      limit: "Les prêts et les avances sont remboursés : ce n'est pas une dépense nette."),
  ]

  static let quality = [
    Indicator(
      code: "src_integrees", label: "Sources intégrées",
      definition: "Sources dont le fichier du mois compte dans les chiffres.",
      unit: "sources", nature: "stock", source: "outil", confidential: "non",
      reading: "Nombre de sources qui ont nourri les chiffres du mois.",
      limit: "Une source intégrée peut être partielle."),
    Indicator(
      code: "src_attendues", label: "Sources attendues",
      definition: "Sources dont un fichier était prévu pour le mois.",
      unit: "sources", nature: "stock", source: "outil", confidential: "non",
      reading: "Nombre de sources dont un fichier était attendu.",
      limit: "Les sources dont la convention n'est pas signée ne sont pas attendues."),
    Indicator(
      code: "src_completude", label: "Complétude",
      definition: "Part des enregistrements dont les champs essentiels sont renseignés.",
      unit: "%", nature: "ratio", source: "outil", decimals: 1, confidential: "non",
      reading: "Plus elle est haute, moins il y a de champs essentiels vides.",
      limit: "Un champ rempli peut être faux."),
    Indicator(
      code: "src_rattachement", label: "Taux de rattachement",
      definition: "Part des enregistrements reliés à un ménage déjà connu ou créé sans doute.",
      unit: "%", nature: "ratio", source: "outil", decimals: 1, confidential: "non",
      reading: "Plus il est haut, moins un ménage risque d'être compté deux fois.",
      limit: "Un rattachement peut se tromper de ménage."),
  ]
}
