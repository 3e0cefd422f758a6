internal import Diagnostics
internal import French

extension Rule {
  static let csvHeaderForm = Rule(
    "csv.header-form", .warning, "nom de colonne écrit autrement",
    """
    Les noms de colonnes se comparent sans tenir compte des majuscules, des accents ni des espaces ; la \
    forme exacte évite de dépendre de cette tolérance.
    """)
  static let csvHeaderDuplicate = Rule(
    "csv.header-duplicate", .error, "colonne en double",
    "Deux colonnes portent le même nom : rien ne dit laquelle lire. Supprimer ou renommer l'une d'elles.")
  static let csvHeaderEmpty = Rule(
    "csv.header-empty", .error, "colonne sans nom",
    "Une colonne qui contient des valeurs n'a pas de nom. La nommer, ou la supprimer.")
  static let csvColumnMissing = Rule(
    "csv.column-missing", .error, "colonne obligatoire absente",
    "La table ne peut pas être lue sans cette colonne. L'ajouter, avec ce nom exact dans l'en-tête.")
  static let csvColumnUnknown = Rule(
    "csv.column-unknown", .error, "colonne inconnue",
    """
    Une colonne que Synchrø ne connaît pas serait ignorée en silence, alors que son nom est peut-être mal \
    écrit. La corriger ou la supprimer ; une table large se déclare dans synchro.yaml.
    """)
}

/// The columns of a file, matched with those of its schema.
struct Header {
  /// The place of each known column, by the name of the schema (or its own, when others are accepted).
  private(set) var positions: [String: Int] = [:]
  /// Whether rows can be read under this header.
  private(set) var isSound = true

  private let schema: TableSchema
  private let names: [String: String]

  /// Matches the cells of a header row; reports every name that is not right.
  init(_ cells: [Cell], _ schema: TableSchema, into report: inout FileFindings) {
    self.schema = schema
    names = Dictionary(
      schema.columns.map { (columnKey($0.name), $0.name) }, uniquingKeysWith: { first, _ in first })
    var unknown: [Cell] = []
    for (position, cell) in cells.enumerated() {
      if !match(cell, at: position, into: &report) { unknown.append(cell) }
    }
    resolve(unknown, header: cells, into: &report)
  }

  /// Places one column.
  ///
  /// - Returns: false when the schema does not know it.
  private mutating func match(_ cell: Cell, at position: Int, into report: inout FileFindings) -> Bool {
    let text = cell.text
    guard !cell.isEmpty else {
      let message = "La colonne \(position + 1) contient des valeurs et n'a pas de nom. La nommer, ou la supprimer."
      report.report(.csvHeaderEmpty, at: cell, message)
      isSound = false
      return true
    }
    guard let name = names[columnKey(text)] ?? (schema.acceptsOthers ? text : nil) else { return false }
    if let first = positions[name] {
      let message = "La colonne « \(name) » est déjà la colonne \(first + 1). Supprimer ou renommer l'une des deux."
      report.report(.csvHeaderDuplicate, at: cell, message)
      isSound = false
      return true
    }
    positions[name] = position
    if text != name {
      report.report(.csvHeaderForm, at: cell, "\(quoted(text)) est lu comme « \(name) ». Écrire « \(name) ».")
    }
    return true
  }

  /// Reports what is unknown and what is missing, once when one is the other misspelt.
  private mutating func resolve(_ unknown: [Cell], header: [Cell], into report: inout FileFindings) {
    var missing = schema.columns.filter { $0.isRequired && positions[$0.name] == nil }.map(\.name)
    let absent = schema.columns.map(\.name).filter { positions[$0] == nil }
    isSound = isSound && missing.isEmpty
    for cell in unknown {
      let nearest = nearestName(to: cell.text, in: absent)
      let advice = nearest.map { "Écrire « \($0) » si c'est elle, ou la supprimer." }
        ?? "La supprimer ; colonnes connues : \(schema.columns.map(\.name).joined(separator: ", "))."
      report.report(
        .csvColumnUnknown, at: cell,
        "\(quoted(cell.text)) n'est pas une colonne de la table « \(schema.name) ». \(advice)")
      missing.removeAll { $0 == nearest }
    }
    guard let first = header.first else { return }
    for name in missing {
      report.report(
        .csvColumnMissing, at: first.location,
        "La colonne obligatoire « \(name) » manque. L'ajouter à l'en-tête.")
    }
  }
}

/// What two spellings of a column's name share: no case, no accents, `_` for spaces and hyphens.
func columnKey(_ name: String) -> String {
  String(foldedFrench(name).map { " -'.\u{A0}\u{202F}".contains($0) ? "_" : $0 })
}
