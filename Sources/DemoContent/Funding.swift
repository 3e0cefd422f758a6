// SPDX-License-Identifier: EUPL-1.2

/// The public amounts of the agreements of 2020, 2022 and 2024: the only real figures of the
/// tables, with the totals that the agreements declare.
///
/// They are copied from the texts of the agreements; so is the parity between the State and Dijon
/// Métropole.
enum Funding {
  struct Amount {
    let year: Int
    let agreement: String
    var heading = ""
    var action = "ensemble"
    var funder = "ensemble"
    let euros: Int
    var note = ""
  }

  static let state = "État"
  static let metropolis = "Dijon Métropole"

  static let table = Table(
    path: "financements.csv",
    columns: ["annee", "convention", "axe", "action", "financeur", "montant", "note"],
    rows: all.map { amount in
      [
        String(amount.year), amount.agreement, typeset(amount.heading), typeset(amount.action),
        typeset(amount.funder), String(amount.euros), typeset(amount.note),
      ]
    })

  static let all = synchro + dispositifs + poverty.amounts + solidarityPact.amounts

  private static let synchro = [
    Amount(
      year: 2024, agreement: Conventions.synchro2024, action: "Méthode, outil et animation",
      funder: metropolis, euros: 20_000, note: "Douze mois, un versement"),
    Amount(year: 2024, agreement: Conventions.synchro2024, euros: 20_000),
  ]

  static let poverty = ParityAgreement(
    year: 2022, agreement: Conventions.poverty2022, eachSide: 249_000,
    headings: [
      .init(
        label: "1. Logement",
        actions: [
          ("1.1 Accompagnement renforcé autour du logement", 90_000),
          ("1.2 Accompagnement spécifique autour du logement", 29_000),
        ]),
      .init(
        label: "2. Accès aux droits",
        actions: [
          ("2.1 Professionnels dédiés et lutte contre le non-recours", 110_000),
          ("2.2 Ateliers numériques", 10_000),
          ("2.3 Ateliers socio-linguistiques, public alpha", 5_000),
        ]),
      .init(
        label: "3. Compétences des professionnels",
        actions: [("3.1 Formation au développement social local", 5_000)]),
    ])

  static let solidarityPact = ParityAgreement(
    year: 2020, agreement: Conventions.pact2020, eachSide: 200_000, declaresBudgets: true,
    headings: [
      .init(
        label: "1. Accès aux droits et autonomie", eachSide: 102_000,
        actions: [
          ("1.1 Professionnels dédiés à l'accès aux droits", 76_000),
          ("1.2 Compétences nouvelles d'un réseau d'acteurs large", 7_500),
          ("1.3 Publics acteurs de leur autonomie", 5_000),
          ("1.4 Action sociale décloisonnée", 6_000),
          ("1.5 Accueil et design social", 7_500),
        ]),
      .init(
        label: "2. Accompagnement autour du logement", eachSide: 78_725,
        actions: [
          ("2.1 Accompagnement social lié au logement", 66_500),
          ("2.2 Accompagnement spécifique (ACOR Grand Dijon)", 7_000),
          ("2.3 Équipe mobile (EMAS)", 5_225),
        ]),
      .init(
        label: "3. Distribution alimentaire", eachSide: 19_275,
        actions: [
          ("3.1 Prospection et approvisionnement alimentaires", 15_000),
          ("3.2 Gestion partagée des denrées", 4_275),
        ]),
    ])

  private static let dispositifs =
    support("ACOR Centre Ville", total: 679_241) { action in
      [
        framework(action, "Ville de Dijon", 382_474),
        framework(
          action, "État (BOP 177)", 292_807,
          "dont renfort des maraudes 25 000 €, primes Ségur 43 483 €"),
        framework(action, "Repas délivrés aux usagers", 3_960),
      ]
    }
    + support("ACOR Dijon Métropole", total: 778_870) { action in
      [
        framework(action, metropolis, 517_153, "dont primes Ségur 3 953 €"),
        framework(action, "Dijon Métropole (lutte contre la pauvreté)", 57_630),
        framework(action, "CCAS de Chenôve", 62_150),
        framework(action, "État (contrat de ville)", 40_000),
        framework(action, "État (BOP 177)", 101_937, "dont primes Ségur 35 577 €"),
      ]
    }
    + support("EMAS", total: 184_913) { action in
      [
        framework(action, "Ville de Dijon", 22_651),
        framework(action, "CCAS de Chenôve", 1_975),
        framework(action, metropolis, 29_040),
        framework(action, "État (BOP 177)", 35_753, "dont primes Ségur 10 673 €"),
        framework(action, "ARS 21", 33_000),
        framework(
          action, "Autres partenaires financeurs", 62_494,
          "calculé : le budget moins les signataires ; treize financeurs en tout"),
      ]
    }

  /// The amounts of an action and the total of its budget.
  private static func support(
    _ action: String, total: Int, _ amounts: (String) -> [Amount]
  ) -> [Amount] {
    amounts(action) + [framework(action, "ensemble", total)]
  }

  private static func framework(
    _ action: String, _ funder: String, _ euros: Int, _ note: String = ""
  ) -> Amount {
    Amount(
      year: 2022, agreement: Conventions.framework2022, action: action, funder: funder,
      euros: euros, note: note)
  }
}
