internal import Diagnostics
internal import French

extension Rule {
  static let csvHeaderForm = Rule(
    "csv.header-form", .warning, "Nom de colonne écrit autrement",
    """
    Les noms de colonnes se comparent sans tenir compte des majuscules, des accents ni des \
    espaces ; la forme exacte évite de dépendre de cette tolérance.
    """)
  static let csvHeaderDuplicate = Rule(
    "csv.header-duplicate", .error, "Colonne en double",
    "Deux colonnes portent le même nom : rien ne dit laquelle lire. En supprimer ou renommer une."
  )
  static let csvHeaderEmpty = Rule(
    "csv.header-empty", .error, "Colonne sans nom",
    "Une colonne qui contient des valeurs n'a pas de nom. La nommer, ou la supprimer.")
  static let csvColumnMissing = Rule(
    "csv.column-missing", .error, "Colonne obligatoire absente",
    "La table ne peut pas être lue sans cette colonne. L'ajouter, avec ce nom exact dans l'en-tête."
  )
  static let csvColumnUnknown = Rule(
    "csv.column-unknown", .error, "Colonne inconnue",
    """
    Une colonne que Synchrø ne connaît pas serait ignorée en silence, alors que son nom est \
    peut-être mal écrit. La corriger ou la supprimer ; une table large se déclare dans \
    synchro.yaml.
    """)
}

/// The columns of a file, matched with those of its schema.
struct Header {
  /// The place of each known column, by the name of the schema (or its own, when others are kept).
  private(set) var positions: [String: Int] = [:]
  /// Whether rows can be read under this header.
  private(set) var isSound = true

  /// Matches the cells of a header row; reports every name that is not right.
  init(_ cells: [Cell], _ schema: TableSchema, into report: inout FileFindings) {
    let known = ColumnKeys(schema)
    var unknown: [Cell] = []
    for (position, cell) in cells.enumerated() {
      if cell.isEmpty {
        refuseEmpty(cell, position, into: &report)
      } else if let name = known[cell.text] ?? schema.otherName(cell) {
        place(cell, name, position, into: &report)
      } else {
        unknown.append(cell)
      }
    }
    let corrected = reportUnknown(unknown, schema, into: &report)
    reportMissing(schema, but: corrected, header: cells, into: &report)
  }

  private mutating func place(
    _ cell: Cell, _ name: String, _ position: Int, into report: inout FileFindings
  ) {
    if let first = positions[name] {
      isSound = false
      report.report(
        .csvHeaderDuplicate, at: cell,
        "La colonne « \(name) » est déjà la colonne \(first + 1). En supprimer ou renommer une.")
      return
    }
    positions[name] = position
    guard cell.text != name else { return }
    report.report(
      .csvHeaderForm, at: cell, "\(quoted(cell.text)) est lu « \(name) ». Écrire « \(name) ».")
  }

  private mutating func refuseEmpty(
    _ cell: Cell, _ position: Int, into report: inout FileFindings
  ) {
    isSound = false
    report.report(
      .csvHeaderEmpty, at: cell,
      "La colonne \(position + 1) a des valeurs mais pas de nom. La nommer, ou la supprimer.")
  }

  /// Reports the columns that the schema does not know.
  ///
  /// - Returns: the known names that they probably misspell.
  private func reportUnknown(
    _ cells: [Cell], _ schema: TableSchema, into report: inout FileFindings
  ) -> Set<String> {
    let absent = schema.columns.map(\.name).filter { positions[$0] == nil }
    var corrected: Set<String> = []
    for cell in cells {
      let nearest = nearestName(to: cell.text, in: absent)
      let advice =
        nearest.map { "Écrire « \($0) » si c'est elle, ou la supprimer." }
        ?? "La supprimer ; colonnes connues : \(schema.columnList)."
      report.report(
        .csvColumnUnknown, at: cell,
        "\(quoted(cell.text)) n'est pas une colonne de la table « \(schema.name) ». \(advice)")
      if let nearest { corrected.insert(nearest) }
    }
    return corrected
  }

  /// Reports the required columns that are nowhere, except those already named as a correction.
  private mutating func reportMissing(
    _ schema: TableSchema, but corrected: Set<String>, header: [Cell],
    into report: inout FileFindings
  ) {
    let missing = schema.columns.filter { $0.isRequired && positions[$0.name] == nil }.map(\.name)
    isSound = isSound && missing.isEmpty
    guard let first = header.first else { return }
    for name in missing where !corrected.contains(name) {
      let advice =
        nearestName(to: name, in: header.map(\.text)).map { "La plus proche : « \($0) »." }
        ?? "L'ajouter à l'en-tête."
      report.report(
        .csvColumnMissing, at: first.location,
        "La colonne obligatoire « \(name) » manque. \(advice)")
    }
  }
}

extension TableSchema {
  /// The names of the columns, for messages.
  fileprivate var columnList: String { columns.map(\.name).joined(separator: ", ") }

  /// The name of a column that the schema does not know, when it keeps such columns.
  fileprivate func otherName(_ cell: Cell) -> String? { acceptsOthers ? cell.text : nil }
}
