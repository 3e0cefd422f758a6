// SPDX-License-Identifier: EUPL-1.2

/// The forms of support: the six measures of the commission, the commission, the day centre, the fund.
///
/// Capacities are those of the agreement of 2022; three are not written in it and stay empty.
enum SupportSchemes {
  private struct Scheme {
    let code: String
    let label: String
    var kind = "mesure"
    let definition: String
    var category = ""
    var indicators = shared
    var effort = ""
    var capacity = ""
    var operators = ""
    var convention = Conventions.framework2022
    var note = ""
  }

  private static let shared = "acc_mesures_actives,acc_capacite,acc_taux_remplissage,acc_attente"

  private static let all = [
    Scheme(
      code: "acor_dm", label: "ACOR Dijon Métropole",
      definition: """
        Accompagnement social individuel de personnes logées dont les difficultés dépassent le droit \
        commun : maintien ou retour en logement autonome, retour au droit commun, orientation.
        """,
      category: "acor_dm", capacity: "220 suivis annuels, dont 60 sur le territoire de Chenôve",
      operators: "SDAT",
      note: """
        Les places ne sont pas réparties entre financeurs. L'entrée suit la gravité et l'urgence ; \
        les situations de Chenôve sont activées en priorité.
        """),
    Scheme(
      code: "asll", label: "Accompagnement social lié au logement (ASLL)",
      definition: "Aide à accéder à un logement ou à s'y maintenir, avec des objectifs convenus.",
      category: "asll", indicators: shared + ",asll_mesures_exercees,asll_suites",
      convention: Conventions.pact2020,
      note: """
        Un accord de principe « ASLL Accès » peut attendre la commission d'attribution ; la mesure \
        commence à l'entrée dans le logement.
        """),
    Scheme(
      code: "lda", label: "Logement d'abord (LDA)",
      definition: """
        Accès direct à un logement ordinaire, avec l'accompagnement dont le ménage a besoin.
        """,
      category: "lda"),
    Scheme(
      code: "emas", label: "Équipe mutualisée Acodège-Sdat (EMAS)",
      definition: """
        Équipe mobile qui va au domicile de personnes majeures en souffrance psychique, sans demande \
        de soins, pour qu'elles puissent garder leur logement.
        """,
      category: "emas", indicators: shared + ",emas_capacite",
      capacity: """
        File active de 40 personnes : 35 suivis et 5 co-évaluations de trois mois au plus
        """,
      operators: "SDAT (porteur administratif), avec l'ACODEGE",
      note: """
        Communes de Dijon, Chenôve, Talant, Quetigny et Longvic. Les situations urgentes ou de crise \
        n'en relèvent pas.
        """),
    Scheme(
      code: "chrs_hlm", label: "CHRS hors les murs",
      definition: "Accompagnement d'un CHRS donné dans le logement du ménage.",
      category: "chrs_hlm"),
    Scheme(
      code: "pdf", label: "Pension de famille",
      definition: "Logement durable et vie en commun, pour des personnes longtemps sans domicile.",
      category: "pdf", capacity: "240 places (valeur fictive de la démonstration)"),
    Scheme(
      code: "cca", label: "Commission de coordination des accompagnements (CCA)",
      kind: "commission",
      definition: """
        Chaque mois, elle décide de la mesure la plus adaptée : accord, accord avec liste d'attente, \
        ajournement pour complément d'information ou absence du pilote, rejet.
        """,
      indicators: "cca_decisions", operators: "Co-animée par Dijon Métropole et le SIAO-115",
      note: """
        Premières demandes et réorientations seulement ; renouvellements et sorties relèvent de chaque \
        pilote. Les ménages sans domicile vont à la commission SIAO.
        """),
    Scheme(
      code: "acor_cv", label: "ACOR Centre Ville", kind: "accueil",
      definition: """
        Accueil de jour et équipe mobile (maraude) pour des personnes majeures sans domicile, \
        marginalisées ou de passage.
        """,
      indicators: "acor_cv_frequentation,acor_cv_maraude",
      effort: "acor_cv_jours,acor_cv_heures_maraude", operators: "SDAT",
      note: """
        Des passages ne sont pas des personnes. L'hiver, la maraude est renforcée : elle rencontre \
        davantage parce qu'elle sort davantage.
        """),
    Scheme(
      code: "fvs", label: "Fonds Vie Sociale", kind: "fonds",
      definition: """
        Secours, avances et prêts de première urgence aux personnes accompagnées par ACOR, quand les \
        aides de droit commun ne répondent pas.
        """,
      indicators: "fvs_aides,fvs_montant",
      capacity: "enveloppe annuelle limitative, fixée par le budget de l'action", operators: "SDAT",
      note: """
        Subsidiaire : le droit commun d'abord. La SDAT rend un état mensuel des aides accordées et le \
        présente deux fois par an à la commission de suivi.
        """),
  ]

  static let table = Table(
    path: "dispositifs.csv",
    columns: [
      "code", "libelle", "type", "definition", "modalite", "indicateurs", "effort", "capacite",
      "operateur", "convention", "note",
    ],
    rows: all.map { item in
      [
        item.code, typeset(item.label), item.kind, typeset(item.definition), item.category,
        item.indicators, item.effort, typeset(item.capacity), typeset(item.operators),
        item.convention, typeset(item.note),
      ]
    })
}
