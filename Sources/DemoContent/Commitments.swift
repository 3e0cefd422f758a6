// SPDX-License-Identifier: EUPL-1.2

/// The indicators that the agreements ask for, in their own words, and how the site answers.
enum Commitments {
  private struct Row {
    let agreement: String
    var scheme = ""
    var action = ""
    var kind = "resultats"
    let label: String
    let treatment: String
    var indicators = ""
    var note = ""
  }

  private static let all =
    center + metropolitan + team + housing + pact
    + [
      Row(
        agreement: Conventions.poverty2022, action: "Toutes les actions",
        label: "indicateurs de suivi définis de façon concertée pour chaque action",
        treatment: "contexte", note: "Le texte n'en donne pas la liste"),
      Row(
        agreement: Conventions.synchro2023, action: "Synchrø",
        label: "suivi de la réduction du nombre de ménages sans domicile", treatment: "mensuel",
        indicators: "sd_menages_stock"),
    ]

  private static let center =
    means(
      "acor_cv", staff: "2022 : 10,5 ETP, un emploi d'avenir et du temps de renfort",
      ratio: "2022 : 72,0 % (489 174 € sur 679 241 €)", hasFund: true)
    + results(
      "acor_cv",
      [
        ("fréquentation du lieu d'accueil", "mensuel", "acor_cv_frequentation", ""),
        ("nombre de personnes rencontrées en maraude", "mensuel", "acor_cv_maraude", ""),
        (
          "nombre d'entrées/sorties de personnes accompagnées par les travailleurs sociaux",
          "attendu", "", ""
        ),
        ("profil des personnes (âge, situation…)", "attendu", "", ""),
        ("qualification des orientations proposées (dont SIAO)", "attendu", "", ""),
        ("nombre et qualité des situations en attente d'orientation", "attendu", "", ""),
        ("durée moyenne des parcours", "attendu", "", ""),
      ])

  private static let metropolitan =
    means(
      "acor_dm", staff: "2022 : 11,2 ETP, dont 8 intervenants sociaux",
      ratio: "2022 : 73,8 % (575 192 € sur 778 870 €)", hasFund: true)
    + results(
      "acor_dm",
      [
        (
          "nombre d'entrées/sorties du dispositif", "attendu", "",
          "Les mesures en cours sont suivies"
        ),
        ("qualification des orientations (dont SIAO)", "attendu", "", ""),
        ("démarches effectuées hors logement", "attendu", "", ""),
        (
          "affectations de l'enveloppe Fonds de Vie Sociale", "mensuel", "fvs_aides,fvs_montant", ""
        ),
        (
          "nombre et qualité des situations en attente d'orientation", "mensuel", "acc_attente",
          "Le nombre seulement"
        ),
        ("nombre de glissements de bail", "attendu", "", ""),
        ("durée moyenne d'accompagnement", "attendu", "", ""),
        (
          "état de situations individuelles anonymisées", "exclu", "",
          "Une situation, même sans nom, n'est pas un agrégat : elle peut faire reconnaître un ménage"
        ),
      ])

  private static let team =
    means(
      "emas", staff: "2022 : 3,08 ETP",
      ratio: "2022 : 44,8 % (82 766 € sur 184 913 €), 85,0 % avec le personnel extérieur",
      hasFund: false)
    + results(
      "emas",
      [
        ("nombre de personnes orientées et origine des prescripteurs", "attendu", "", ""),
        (
          "nombre de personnes suivies et accompagnées – taux d'occupation", "mensuel",
          "acc_mesures_actives,acc_taux_remplissage", ""
        ),
        ("nombre de sorties et durée des prises en charge", "attendu", "", ""),
        (
          "nombre de personnes sur liste d'attente et refusées", "mensuel", "acc_attente",
          "La liste d'attente ; les refus sont dans les décisions de la commission"
        ),
        ("profil des personnes (âge, situation…)", "attendu", "", ""),
        (
          "qualification des accompagnements sur les thématiques administratives, logement et santé",
          "attendu", "", ""
        ),
        ("nature et qualification des relais lors des sorties", "attendu", "", ""),
        ("durée moyenne des parcours", "attendu", "", ""),
      ])

  private static let housing = [
    Row(
      agreement: Conventions.pact2020, scheme: "asll", label: "nombre de mesures exercées",
      treatment: "mensuel", indicators: "asll_mesures_exercees"),
    Row(
      agreement: Conventions.pact2020, scheme: "asll",
      label: """
        bilan des suites : atteinte des objectifs, non collaboration, orientation vers d'autres \
        réponses…
        """, treatment: "mensuel", indicators: "asll_suites"),
  ]

  private static let pact: [Row] = [
    (
      "1.1 Accès aux droits",
      "nombre de personnes reçues par un agent d'accompagnement administratif"
    ),
    ("1.1 Accès aux droits", "nombre de droits ouverts"),
    ("1.2 Compétences nouvelles", "nombre de communes impliquées"),
    ("1.2 Compétences nouvelles", "nombre d'agents formés"),
    ("1.2 Compétences nouvelles", "évaluation qualitative sur l'aisance apportée par la formation"),
    ("1.3 Autonomie des publics", "participation du partenariat"),
    (
      "1.3 Autonomie des publics",
      "émergence de pratiques favorisant réellement la participation des usagers"
    ),
    (
      "1.4 Action sociale décloisonnée",
      "effectivité de la mise à disposition de l'annuaire partenaires"
    ),
    ("1.4 Action sociale décloisonnée", "degré d'utilisation"),
    ("1.5 Design social", "fréquentation aux antennes"),
    ("1.5 Design social", "diversité des publics"),
    ("1.5 Design social", "fidélisation"),
    ("1.5 Design social", "initiative, dynamisme et engagement dans les équipes"),
    ("2.2 ACOR Grand Dijon", "nombre de situations prises en charge"),
    ("2.3 EMAS", "évaluation externe : qualité du dispositif"),
    ("2.3 EMAS", "évaluation externe : mise à l'échelle"),
    ("3.1 et 3.2 Aide alimentaire", "évolution des opportunités en terme de marchés"),
    ("3.1 et 3.2 Aide alimentaire", "réalisation d'un modèle réellement appliqué"),
    ("3.1 et 3.2 Aide alimentaire", "amélioration des approvisionnements (volume et régularité)"),
    ("3.1 et 3.2 Aide alimentaire", "impact financier"),
  ].map { action, label in
    Row(
      agreement: Conventions.pact2020, action: action, label: label, treatment: "contexte",
      note: "Rapport d'exécution")
  }

  private static func means(
    _ scheme: String, staff: String, ratio: String, hasFund: Bool
  ) -> [Row] {
    let fund = [("taux d'évolution de l'enveloppe Fonds de Vie Sociale", "")]
    let items =
      [
        ("nombre d'ETP mobilisés et qualifications", staff),
        ("taux d'évolution de la masse salariale (2 années plus l'année en cours)", ""),
        ("ratio masse salariale/budget global et évolution", ratio),
      ] + (hasFund ? fund : []) + [("excédents d'exploitation cumulés pour l'opération", "")]
    return items.map { label, note in
      Row(
        agreement: Conventions.framework2022, scheme: scheme, kind: "moyens", label: label,
        treatment: "annuel", note: note)
    }
  }

  private static func results(
    _ scheme: String,
    _ items: [(label: String, treatment: String, indicators: String, note: String)]
  ) -> [Row] {
    items.map { item in
      Row(
        agreement: Conventions.framework2022, scheme: scheme, label: item.label,
        treatment: item.treatment, indicators: item.indicators, note: item.note)
    }
  }

  static let table = Table(
    path: "indicateurs-conventions.csv",
    columns: [
      "convention", "dispositif", "action", "type", "libelle", "traitement", "indicateurs", "note",
    ],
    rows: all.map { row in
      [
        row.agreement, row.scheme, typeset(row.action), row.kind, typeset(row.label),
        row.treatment, row.indicators, typeset(row.note),
      ]
    })
}
