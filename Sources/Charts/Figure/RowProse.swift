internal import Disclosure
internal import Domain
internal import French

/// The published rows of one column that hold its highest and its lowest value.
struct RowExtremes: Sendable {
  struct Extreme: Sendable {
    /// The rows, each with its own certainty where they differ in it.
    let labels: [String]
    let quantity: Quantity
    /// What is said beside the value.
    let quality: Quality
  }

  let highest: Extreme
  let lowest: Extreme
  let count: Int
  /// Whether rows are withheld, whose values may be lower or higher.
  let isPartlyWithheld: Bool
  /// Whether every row has a value.
  private let isWhole: Bool

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
      let differ = high > low && rows.count <= namesTold && Set(rows.map(\.2.spokenMark)).count > 1
      return Extreme(
        labels: rows.map { differ ? $0.label + $0.2.spokenMark : $0.label }, quantity: value,
        quality: differ ? [] : rows.reduce(Quality()) { $0.union($1.2) })
    }
    (highest, lowest, count) = (extreme(high), extreme(low), published.count)
    isPartlyWithheld = rows.contains { $0.cells[column] == .withheld }
    isWhole = count == rows.count
  }
}

extension RowExtremes {
  /// Whether one value is above another.
  var isSpread: Bool { highest.quantity > lowest.quantity }

  /// What the highest value is called: `seule valeur diffusée`, `valeur diffusée la plus élevée`.
  func name(_ noun: RowNoun) -> String {
    if isSpread { return isPartlyWithheld ? noun.highestPublished : noun.highest }
    if count == 1 { return "seule valeur diffusée" }
    if isWhole { return "valeur égale partout" }
    return isPartlyWithheld ? "valeurs diffusées égales" : "valeurs disponibles égales"
  }
}

/// How the numbers of rows are named when they are compared.
struct RowNoun: Sendable {
  let highest: String
  /// The same where rows are withheld, whose values may be higher.
  let highestPublished: String
  let lowest: String

  static let value = RowNoun(
    highest: "valeur la plus élevée", highestPublished: "valeur diffusée la plus élevée",
    lowest: "la plus faible")
  static let occupancyRate = RowNoun(
    highest: "taux d’occupation le plus élevé",
    highestPublished: "taux d’occupation diffusé le plus élevé", lowest: "le plus faible")
  static let rankedClass = RowNoun(
    highest: "classe la plus nombreuse", highestPublished: "classe diffusée la plus nombreuse",
    lowest: "la moins nombreuse")
}

extension RowExtremes.Extreme {
  /// The rows that share the value, or how few words tell that they are many.
  var names: String {
    labels.count > namesTold ? "plusieurs lignes" : frenchList(labels)
  }
}

/// How many rows of one value are named.
private let namesTold = 3

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
    if rows.count > 1 { text("\(extremes.name(.value)), ") }
    if extremes.isSpread || (extremes.count == 1 && rows.count > 1) {
      text("\(extremes.highest.names)\u{A0}: ")
    }
    marked(extremes.highest, frame)
    if extremes.isSpread {
      text("\u{202F}; \(RowNoun.value.lowest), \(extremes.lowest.names)\u{A0}: ")
      marked(extremes.lowest, frame)
    }
    markup(".")
  }

  private mutating func marked(_ extreme: RowExtremes.Extreme, _ frame: ChartFrame) {
    amount(extreme.quantity, frame)
    proseMarks(extreme.quality)
  }

  /// Writes every published value of one column, in the order of the rows.
  mutating func rowValues(_ rows: [CategoryRow], column: Int = 0, _ frame: ChartFrame) {
    let published = rows.filter { $0.cells[column].quantity != nil }
    guard !published.isEmpty else { return markup("aucune valeur diffusée.") }
    for (rank, row) in published.enumerated() {
      guard case .value(let quantity, let quality) = row.cells[column] else { continue }
      text("\(rank == 0 ? "" : "\u{202F}; ")\(row.label)\u{A0}: ")
      amount(quantity, frame)
      proseMarks(quality)
    }
    markup(".")
  }

  /// Writes how rows follow one another.
  ///
  /// - Parameter column: the name of the column that orders them, where there are several.
  mutating func rowOrder(_ order: RowOrder, _ rows: [CategoryRow], by column: String? = nil) {
    let lacking = rows.filter { $0.first.quantity == nil }
    switch order {
    case .unranked: return markup(", dans un ordre fixe, sans classement.")
    case .value where lacking.count < rows.count: markup(", par valeur décroissante")
    case .value, .nomenclature: return markup(", dans l’ordre de la nomenclature.")
    }
    if let column { text(" de «\u{A0}\(column)\u{A0}»") }
    guard !lacking.isEmpty else { return markup(".") }
    markup(
      column == nil ? ", puis les lignes sans valeur." : ", puis les lignes sans cette valeur.")
  }

  /// Names the rows whose cells carry a sign, for those who do not see it: breaks, and cells without a
  /// number.
  ///
  /// - Parameter columns: the names of the columns, where there are several.
  mutating func rowSigns(_ rows: [CategoryRow], columns: [String] = []) {
    let told: [(Signs, String)] = [
      (.seriesBreak, "Rupture de série (b)"), (.withheld, "Secret statistique (s)"),
      (.missing, "Non disponible (nd)"), (.notApplicable, "Sans objet (so)"),
    ]
    for (sign, words) in told {
      let names = signedNames(rows, sign, columns)
      guard !names.isEmpty else { continue }
      text(" \(words)\u{A0}: \(frenchList(names)).")
    }
  }
}

/// The names of the rows that carry a sign, each with its columns unless every row carries it in all.
private func signedNames(_ rows: [CategoryRow], _ sign: Signs, _ columns: [String]) -> [String] {
  let signed = rows.compactMap { row in
    let places = row.cells.indices.filter { Signs(row.cells[$0]).contains(sign) }
    return places.isEmpty ? nil : (row: row, places: places)
  }
  guard signed.contains(where: { $0.places.count < $0.row.cells.count }) else {
    return signed.map(\.row.label)
  }
  return signed.map { "\($0.row.label) (\(frenchList($0.places.map { columns[$0] })))" }
}
