// SPDX-License-Identifier: EUPL-1.2

/// The execution of the agreements: planned budgets are real, what was spent and obtained is invented.
enum Executions {
  private struct Row {
    let year: Int
    let agreement: String
    let action: String
    let planned: Int
    var spent: Int?
    var results = ""
    var objectives = ""
  }

  private static let invented = "Montant réalisé et résultats fictifs, pour la démonstration"

  /// What is told of some actions; the others wait for their report, as they do in life.
  private static let told: [String: (share: Int, results: String, objectives: String)] = [
    "1.1 Professionnels dédiés à l'accès aux droits": (
      97, "Sept agents en poste ; accueil dans les antennes et sur rendez-vous.",
      "Atteint : un agent dans chaque antenne."
    ),
    "1.4 Action sociale décloisonnée": (
      88, "Annuaire des partenaires mis à disposition.", "Atteint en partie : usage à mesurer."
    ),
    "2.1 Accompagnement social lié au logement": (
      100, "Mesures exercées toute l'année.", "Atteint."
    ),
    "2.3 Équipe mobile (EMAS)": (
      92, "Évaluation externe engagée.", "En cours : restitution à venir."
    ),
    "1.1 Accompagnement renforcé autour du logement": (
      99, "Mesures exercées toute l'année.", "Atteint."
    ),
    "2.2 Ateliers numériques": (
      74, "Ateliers tenus dans six communes.", "Atteint en partie : deux communes restent à ouvrir."
    ),
    "Méthode, outil et animation": (
      100,
      "Éditions mensuelles, ateliers et temps inter-territoires : voir le suivi de l'annexe 1.",
      "Atteint."
    ),
  ]

  private static let all =
    rows(2024, Conventions.synchro2024, [("Méthode, outil et animation", 20_000)])
    + rows(2022, Conventions.poverty2022, Funding.poverty.budgets)
    + rows(2020, Conventions.pact2020, Funding.solidarityPact.budgets)

  private static func rows(
    _ year: Int, _ agreement: String, _ budgets: [(action: String, euros: Int)]
  ) -> [Row] {
    budgets.map { action, euros in
      guard let words = told[action] else {
        return Row(year: year, agreement: agreement, action: action, planned: euros)
      }
      return Row(
        year: year, agreement: agreement, action: action, planned: euros,
        spent: euros * words.share / 100, results: words.results, objectives: words.objectives)
    }
  }

  static let table = Table(
    path: "execution.csv",
    columns: [
      "annee", "convention", "action", "prevu", "realise", "resultats", "objectifs", "note",
    ],
    rows: all.map { row in
      [
        String(row.year), row.agreement, typeset(row.action), String(row.planned),
        row.spent.map(String.init) ?? "", typeset(row.results), typeset(row.objectives),
        row.spent == nil ? "" : typeset(invented),
      ]
    })
}
