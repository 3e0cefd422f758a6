// SPDX-License-Identifier: EUPL-1.2

/// The public amounts of the agreements of 2020, 2022 and 2024: the only real figures of the
/// tables.
///
/// They are copied from the texts of the agreements; so is the parity between the State and Dijon
/// Métropole.
enum Funding {
  private struct Amount {
    let year: Int
    let agreement: String
    let action: String
    let funder: String
    let euros: Int
    var note = ""
  }

  private static let state = "État"
  private static let metropolis = "Dijon Métropole"

  static let table = Table(
    path: "financements.csv",
    columns: ["annee", "convention", "action", "financeur", "montant", "note"],
    rows: all.map { amount in
      [
        String(amount.year), typeset(amount.agreement), typeset(amount.action), amount.funder,
        String(amount.euros), typeset(amount.note),
      ]
    })

  private static let all = solidarityPact + poverty + dispositifs + synchro

  /// The same amount from both sides.
  private static func parity(
    _ year: Int, _ agreement: String, _ actions: [(label: String, euros: Int)]
  ) -> [Amount] {
    actions.flatMap { action in
      [state, metropolis].map { funder in
        Amount(
          year: year, agreement: agreement, action: action.label, funder: funder,
          euros: action.euros)
      }
    }
  }

  private static let solidarityPact = parity(
    2020, "Pacte de solidarité",
    [
      ("1.1 Professionnels dédiés à l'accès aux droits", 76_000),
      ("1.2 Compétences nouvelles d'un réseau d'acteurs large", 7_500),
      ("1.3 Publics acteurs de leur autonomie", 5_000),
      ("1.4 Action sociale décloisonnée", 6_000),
      ("1.5 Accueil et design social", 7_500),
      ("2.1 Accompagnement social lié au logement", 66_500),
      ("2.2 Accompagnement spécifique (ACOR Grand Dijon)", 7_000),
      ("2.3 Équipe mobile (EMAS)", 5_225),
      ("3.1 Prospection et approvisionnement alimentaires", 15_000),
      ("3.2 Gestion partagée des denrées", 4_275),
    ])

  private static let poverty = parity(
    2022, "Appui à la lutte contre la pauvreté",
    [
      ("1.1 Accompagnement renforcé autour du logement", 90_000),
      ("1.2 Accompagnement spécifique autour du logement", 29_000),
      ("2.1 Professionnels dédiés et lutte contre le non-recours", 110_000),
      ("2.2 Ateliers numériques", 10_000),
      ("2.3 Ateliers socio-linguistiques, public alpha", 5_000),
      ("3.1 Formation au développement social local", 5_000),
    ])

  private static let dispositifs = [
    center("Ville de Dijon", 382_474),
    center("État (BOP 177)", 292_807),
    metro(metropolis, 517_153, note: "Dont primes Ségur 3 953 €"),
    metro(metropolis, 57_630, note: "Lutte contre la pauvreté"),
    metro("CCAS de Chenôve", 62_150),
    metro(state, 40_000, note: "Contrat de ville"),
    metro("État (BOP 177)", 101_937, note: "Dont primes Ségur 35 577 €"),
    team("Ville de Dijon", 22_651),
    team("CCAS de Chenôve", 1_975),
    team(metropolis, 29_040),
    team("État (BOP 177)", 35_753, note: "Dont primes Ségur 10 673 €"),
    team("ARS 21", 33_000),
  ]

  private static func center(_ funder: String, _ euros: Int) -> Amount {
    framework("ACOR Centre Ville", funder, euros, "")
  }

  private static func metro(_ funder: String, _ euros: Int, note: String = "") -> Amount {
    framework("ACOR Dijon Métropole", funder, euros, note)
  }

  private static func team(_ funder: String, _ euros: Int, note: String = "") -> Amount {
    framework("EMAS", funder, euros, note)
  }

  private static func framework(
    _ action: String, _ funder: String, _ euros: Int, _ note: String
  ) -> Amount {
    Amount(
      year: 2022, agreement: "Convention cadre SDAT", action: action, funder: funder, euros: euros,
      note: note)
  }

  private static let synchro = [
    Amount(
      year: 2024, agreement: "Convention annuelle Synchrø", action: "Méthode, outil et animation",
      funder: metropolis, euros: 20_000, note: "Douze mois, un versement")
  ]
}
