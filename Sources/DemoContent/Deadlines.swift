// SPDX-License-Identifier: EUPL-1.2

/// The dates of the agreements and of the meetings of the demonstration.
///
/// The yearly dates are those of the agreements (31 March for the technical committees, 15 March
/// for the reports, 1 December for the budgets), as are the rules of monthly ones; the days of the
/// meetings of Synchrø are invented.
enum Deadlines {
  private struct Row {
    let date: String
    let label: String
    let owner: String
    let object: String
    let agreement: String
  }

  private static let sdat = "SDAT"
  private static let pilots = "Pilotes des dispositifs"
  private static let months = (0..<24).map { Month(2024 + $0 / 12, $0 % 12 + 1) }

  private static let all = (synchro + yearly + months.flatMap(monthly)).sorted {
    ($0.date, $0.label) < ($1.date, $1.label)
  }

  private static let synchro: [Row] = [
    (
      "2024-02-29", "Premières sessions de formation des équipes du SIAO", "Action Tank",
      "Formation"
    ),
    ("2024-03-29", "Suite des sessions de formation, à caler", "Action Tank", "Formation"),
    (
      "2024-06-28", "Sessions de formation du deuxième trimestre, à caler", "Action Tank",
      "Formation"
    ),
    ("2024-06-18", "Premier temps inter-territoires", "Action Tank", "Inter-territoires"),
    ("2024-06-20", "Atelier A1", "Action Tank", "Ateliers"),
    ("2024-09-19", "Atelier A2", "Action Tank", "Ateliers"),
    (
      "2024-10-31", "Compte rendu financier et états financiers de la convention annuelle",
      "Action Tank", "Convention 2024"
    ),
    ("2024-11-14", "Atelier A3", "Action Tank", "Ateliers"),
    ("2024-12-10", "Second temps inter-territoires", "Action Tank", "Inter-territoires"),
    ("2024-12-12", "Atelier A4", "Action Tank", "Ateliers"),
    ("2024-12-31", "Fin de la convention annuelle 2024", "Dijon Métropole", "Convention 2024"),
  ].map { date, label, owner, object in
    Row(
      date: date, label: label, owner: owner, object: object, agreement: Conventions.synchro2024)
  }

  /// What comes back each year, from 2024 to the spring of 2026.
  private static let yearly = [2024, 2025, 2026].flatMap { year in
    spring(year) + (year < 2026 ? winter(year) : [])
  }

  private static func spring(_ year: Int) -> [Row] {
    [
      framework(
        "\(year)-03-15", "Bilans qualitatifs et financiers des dispositifs", sdat, "ACOR et EMAS"),
      framework(
        "\(year)-03-31", "Comités techniques ACOR et comité de pilotage EMAS", pilots,
        "ACOR et EMAS"),
      Row(
        date: "\(year)-03-31",
        label: "Rapport d'exécution \(year - 1), délibéré et transmis au préfet",
        owner: "Dijon Métropole", object: "Lutte contre la pauvreté",
        agreement: Conventions.poverty2022),
      framework(
        "\(year)-06-30", "Présentation semestrielle du Fonds Vie Sociale", sdat, "Fonds Vie Sociale"
      ),
    ].filter { year < 2026 || $0.date < "2026-06" }
  }

  private static func winter(_ year: Int) -> [Row] {
    [
      framework(
        "\(year)-12-01", "Budgets prévisionnels \(year + 1) des dispositifs", sdat, "ACOR et EMAS"),
      framework(
        "\(year)-12-31", "Présentation semestrielle du Fonds Vie Sociale", sdat, "Fonds Vie Sociale"
      ),
      Row(
        date: "\(year)-12-31", label: "Dernier jour pour dénoncer la convention",
        owner: "État et Dijon Métropole", object: "Lutte contre la pauvreté",
        agreement: Conventions.poverty2022),
    ]
  }

  /// What comes back each month; neither the commission nor the committee meets in August.
  private static func monthly(_ month: Month) -> [Row] {
    let files = Row(
      date: month.date(5), label: "Envoi des fichiers du mois précédent au SIAO",
      owner: "Fournisseurs de données", object: "Intégration des données",
      agreement: Conventions.synchro2023)
    let fund = framework(
      month.date(month.dayCount), "État mensuel du Fonds Vie Sociale", sdat, "Fonds Vie Sociale")
    return [files, fund] + (month.isSummerBreak ? [] : commission(month) + [committee(month)])
  }

  private static func commission(_ month: Month) -> [Row] {
    let day = month.lastTuesday
    let owner = "SIAO-115 et Dijon Métropole"
    return [
      framework(
        month.date(day), "Commission de coordination des accompagnements (CCA)", owner, "CCA"),
      framework(month.date(day - 10), "Convocation à la CCA, au plus tard", "SIAO-115", "CCA"),
      framework(
        month.date(day - 15), "Saisine de la CCA, au plus tard", "Travailleurs sociaux référents",
        "CCA"),
    ]
  }

  private static func committee(_ month: Month) -> Row {
    Row(
      date: month.date(month.thirdThursday), label: "Comité de suivi Synchrø",
      owner: month.year == 2024 ? "Action Tank" : "SIAO-ADEFO", object: "Comité de suivi",
      agreement: month.year == 2024 ? Conventions.synchro2024 : Conventions.synchro2023)
  }

  private static func framework(
    _ date: String, _ label: String, _ owner: String, _ object: String
  ) -> Row {
    Row(
      date: date, label: label, owner: owner, object: object, agreement: Conventions.framework2022)
  }

  static let table = Table(
    path: "echeances.csv", columns: ["date", "libelle", "responsable", "objet", "convention"],
    rows: all.map { row in
      [row.date, typeset(row.label), typeset(row.owner), typeset(row.object), row.agreement]
    })
}
