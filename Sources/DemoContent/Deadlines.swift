// SPDX-License-Identifier: EUPL-1.2

/// The dates of the agreements and of the meetings of the demonstration.
///
/// The yearly dates are those of the agreements (31 March for the technical committees, 15 March
/// for the reports, 1 December for the budgets); the days of the meetings are invented.
enum Deadlines {
  private static let all: [(date: String, label: String, owner: String, object: String)] = [
    ("2024-06-18", "Premier temps inter-territoires", "Action Tank", "Inter-territoires"),
    ("2024-06-20", "Atelier A1", "Action Tank", "Ateliers"),
    ("2024-09-19", "Atelier A2", "Action Tank", "Ateliers"),
    (
      "2024-10-31", "Compte rendu financier de la convention annuelle", "Action Tank",
      "Convention 2024"
    ),
    ("2024-11-14", "Atelier A3", "Action Tank", "Ateliers"),
    ("2024-12-10", "Second temps inter-territoires", "Action Tank", "Inter-territoires"),
    ("2024-12-12", "Atelier A4", "Action Tank", "Ateliers"),
    ("2024-12-31", "Fin de la convention annuelle 2024", "Dijon Métropole", "Convention 2024"),
    ("2025-03-15", "Bilans qualitatifs et financiers des dispositifs", "SDAT", "ACOR et EMAS"),
    ("2025-03-31", "Comités techniques ACOR et EMAS", "Pilotes des dispositifs", "ACOR et EMAS"),
    ("2025-07-17", "Comité de suivi Synchrø, mois de juin", "SIAO-ADEFO", "Comité de suivi"),
    ("2025-09-18", "Comité de suivi Synchrø, mois d'août", "SIAO-ADEFO", "Comité de suivi"),
    ("2025-12-01", "Budgets prévisionnels des dispositifs", "SDAT", "ACOR et EMAS"),
    ("2026-03-15", "Bilans qualitatifs et financiers des dispositifs", "SDAT", "ACOR et EMAS"),
    ("2026-03-31", "Comités techniques ACOR et EMAS", "Pilotes des dispositifs", "ACOR et EMAS"),
  ]

  static let table = Table(
    path: "echeances.csv", columns: ["date", "libelle", "responsable", "objet"],
    rows: all.map { [$0.date, typeset($0.label), typeset($0.owner), typeset($0.object)] })
}
