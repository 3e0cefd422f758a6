internal import Disclosure
internal import Domain
internal import French

/// The published rows of one column that hold its highest and its lowest value.
struct RowExtremes: Sendable {
  struct Extreme: Sendable {
    let labels: [String]
    let quantity: Quantity
    /// What is said beside the value of the first of the rows.
    let quality: Quality
  }

  let highest: Extreme
  let lowest: Extreme
  let count: Int
  /// Whether rows are withheld, whose values may be lower or higher.
  let isPartlyWithheld: Bool

  /// Nil when no value is published.
  init?(_ rows: [CategoryRow], column: Int = 0) {
    let published = rows.compactMap { row -> (label: String, Quantity, Quality)? in
      guard case .value(let quantity, let quality) = row.cells[column] else { return nil }
      return (row.label, quantity, quality)
    }
    guard let high = published.map(\.1).max(), let low = published.map(\.1).min() else {
      return nil
    }
    let extreme = { (value: Quantity) in
      let rows = published.filter { $0.1 == value }
      return Extreme(labels: rows.map(\.label), quantity: value, quality: rows.first?.2 ?? [])
    }
    (highest, lowest, count) = (extreme(high), extreme(low), published.count)
    isPartlyWithheld = rows.contains { $0.cells[column] == .withheld }
  }
}

extension RowExtremes.Extreme {
  /// The rows that share the value, or how few words tell that they are many.
  var names: String {
    labels.count > 3 ? "plusieurs lignes" : frenchList(labels)
  }
}

/// `A`, `A et B`, `A, B et C`.
func frenchList(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) et \(last)"
}

/// The text with a capital at its beginning.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

extension MarkupPen {
  /// Writes the extremes of one column of rows, in one sentence.
  mutating func rowExtremes(_ rows: [CategoryRow], column: Int = 0, _ frame: ChartFrame) {
    guard let extremes = RowExtremes(rows, column: column) else {
      return markup("aucune valeur diffusée.")
    }
    if rows.count == 1 {
      amount(extremes.highest.quantity, frame)
      proseMarks(extremes.highest.quality)
    } else if extremes.count == 1 {
      markup("seule valeur diffusée, ")
      extreme(extremes.highest, frame)
    } else if extremes.highest.quantity == extremes.lowest.quantity {
      markup(extremes.isPartlyWithheld ? "valeurs diffusées égales, " : "valeur égale partout, ")
      amount(extremes.highest.quantity, frame)
    } else {
      markup(extremes.isPartlyWithheld ? "valeur diffusée " : "valeur ")
      markup("la plus élevée, ")
      extreme(extremes.highest, frame)
      markup("\u{202F}; la plus faible, ")
      extreme(extremes.lowest, frame)
    }
    markup(".")
  }

  /// Writes every published value of the first column, in the order of the rows.
  mutating func rowValues(_ rows: [CategoryRow], _ frame: ChartFrame) {
    let published = rows.filter { $0.first.quantity != nil }
    guard !published.isEmpty else { return markup("aucune valeur diffusée.") }
    for (rank, row) in published.enumerated() {
      guard case .value(let quantity, let quality) = row.first else { continue }
      text("\(rank == 0 ? "" : "\u{202F}; ")\(row.label)\u{A0}: ")
      amount(quantity, frame)
      proseMarks(quality)
    }
    markup(".")
  }

  private mutating func extreme(_ extreme: RowExtremes.Extreme, _ frame: ChartFrame) {
    text("\(extreme.names)\u{A0}: ")
    amount(extreme.quantity, frame)
    if extreme.labels.count == 1 { proseMarks(extreme.quality) }
  }

  /// Writes how rows follow one another.
  ///
  /// - Parameter column: the name of the column that orders them, where there are several.
  mutating func rowOrder(_ order: RowOrder, _ rows: [CategoryRow], by column: String? = nil) {
    switch order {
    case .value: markup(", par valeur décroissante")
    case .nomenclature: return markup(", dans l’ordre de la nomenclature.")
    case .unranked: return markup(", dans un ordre fixe, sans classement.")
    }
    if let column { text(" de «\u{A0}\(column)\u{A0}»") }
    markup(rows.contains { $0.first.quantity == nil } ? ", puis les lignes sans valeur." : ".")
  }

  /// Names the cells without a number, sign by sign, for those who do not see the marks.
  ///
  /// - Parameter columns: the names of the columns, where there are several.
  mutating func rowGaps(_ rows: [CategoryRow], columns: [String] = []) {
    let gaps: [(ReleasedCell, String)] = [
      (.withheld, "Secret statistique (s)"), (.missing, "Non disponible (nd)"),
      (.notApplicable, "Sans objet (so)"),
    ]
    for (cell, words) in gaps {
      let names = rows.compactMap { lackingName($0, cell, columns) }
      guard !names.isEmpty else { continue }
      text(" \(words)\u{A0}: \(frenchList(names)).")
    }
  }
}

/// The name of a row that has such a cell, with the column unless every one has.
private func lackingName(_ row: CategoryRow, _ cell: ReleasedCell, _ columns: [String]) -> String? {
  let places = row.cells.indices.filter { row.cells[$0] == cell }
  guard !places.isEmpty else { return nil }
  guard places.count < row.cells.count else { return row.label }
  return "\(row.label) (\(frenchList(places.map { columns[$0] })))"
}

/// Every published value of the first column for an image's name, in the order of the rows.
func rowValuesFinding(_ rows: [CategoryRow], _ frame: ChartFrame) -> String {
  let values = rows.compactMap { row in
    row.first.quantity.map { "\(row.label), \(spokenNumber($0, places: frame.places))" }
  }
  return values.isEmpty
    ? "Aucune valeur diffusée." : values.joined(separator: "\u{202F}; ") + "."
}

/// The extremes of one column for an image's name: numbers without grouping.
func rowFinding(_ rows: [CategoryRow], column: Int = 0, _ frame: ChartFrame) -> String {
  guard let extremes = RowExtremes(rows, column: column) else { return "Aucune valeur diffusée." }
  let spoken = { (extreme: RowExtremes.Extreme) in
    let number = spokenNumber(extreme.quantity, places: frame.places)
    let unit = frame.unit.isEmpty ? "" : "\u{A0}\(unitName(frame.unit, for: extreme.quantity))"
    let isUnreliable = extreme.quality.contains(.unreliable)
    return number + unit + (isUnreliable ? " (peu fiable)" : "")
  }
  let high = spoken(extremes.highest)
  if rows.count == 1 { return "\(extremes.highest.names), \(high)." }
  if extremes.count == 1 {
    return "Seule valeur diffusée\u{A0}: \(extremes.highest.names), \(high)."
  }
  guard extremes.highest.quantity != extremes.lowest.quantity else {
    let start = extremes.isPartlyWithheld ? "Valeurs diffusées égales" : "Valeur égale partout"
    return "\(start)\u{A0}: \(high)."
  }
  return """
    Valeur \(extremes.isPartlyWithheld ? "diffusée " : "")la plus élevée\u{A0}: \
    \(extremes.highest.names), \(high)\u{202F}; \
    la plus faible\u{A0}: \(extremes.lowest.names), \(spoken(extremes.lowest)).
    """
}
