// SPDX-License-Identifier: EUPL-1.2

/// The registers that the model itself reads, as tables.
enum Registers {
  static let sources = Table(
    path: "sources.csv",
    columns: [
      "code", "libelle", "detenteur", "unite", "perimetre", "convention", "premier_mois",
      "jour_attendu", "note",
    ],
    rows: Source.all.map { source in
      [
        source.code, typeset(source.label), typeset(source.holder), source.unit,
        typeset(source.perimeter), "", source.first.description, String(source.day),
        typeset(source.note),
      ]
    })

  static let integration = Table(
    path: "integration.csv", columns: ["source", "mois", "statut", "recu_le", "note"],
    rows: Integration.all.map { row in
      [row.source, row.month.description, row.status.rawValue, row.receivedOn, typeset(row.note)]
    })

  static let breaks = Table(
    path: "ruptures.csv", columns: ["objet", "code", "mois", "libelle", "comparable"],
    rows: Break.all.map { record in
      [
        record.object, record.code, record.month.description, typeset(record.label),
        record.comparable ? "oui" : "non",
      ]
    })
}
