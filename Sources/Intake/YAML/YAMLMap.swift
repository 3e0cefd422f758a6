internal import Diagnostics

/// A map being read by schema: each key is asked for by name, and one never asked for is unknown.
struct YAMLMap {
  let location: SourceLocation
  private let entries: [YAMLEntry]
  private var known: [String] = []

  fileprivate init(_ entries: [YAMLEntry], at location: SourceLocation) {
    self.entries = entries
    self.location = location
  }

  /// The value of a key that must be there; nil once reported.
  mutating func required<Value>(
    _ key: String, _ shape: YAMLShape<Value>, into notes: inout ReadingNotes
  ) -> Value? {
    guard let entry = entry(key) else {
      notes.report(
        Rule.yamlMissing.at(location, "La clé « \(key) » manque. Ajouter une ligne « \(key): … »."))
      return nil
    }
    guard !entry.value.isBlank else {
      notes.report(
        Rule.yamlMissing.at(
          entry.key.location, length: entry.key.length,
          "La clé « \(key) » est vide. Écrire sa valeur après « : »."))
      return nil
    }
    return shape.read(entry.value, &notes)
  }

  /// The value of a key that may be missing or empty; nil then, and when it was reported.
  mutating func optional<Value>(
    _ key: String, _ shape: YAMLShape<Value>, into notes: inout ReadingNotes
  ) -> Value? {
    guard let entry = entry(key), !entry.value.isBlank else { return nil }
    return shape.read(entry.value, &notes)
  }

  /// Which of these keys are written, in the author's order.
  mutating func present(_ keys: [String]) -> [YAMLScalar] {
    for key in keys where !known.contains(key) { known.append(key) }
    return entries.map(\.key).filter { keys.contains($0.text) }
  }

  /// Whether the author wrote a key that was not asked for yet.
  var hasUnknownKeys: Bool { entries.contains { !known.contains($0.key.text) } }

  /// The keys that a reading asks for, in its order.
  static func keysAsked(by body: (inout YAMLMap, inout ReadingNotes) -> Void) -> [String] {
    var map = YAMLMap([], at: SourceLocation(file: ""))
    var notes = ReadingNotes()
    body(&map, &notes)
    return map.known
  }

  private mutating func entry(_ key: String) -> YAMLEntry? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key.text == key }
  }

  fileprivate func reportUnknownKeys(into notes: inout ReadingNotes) {
    for key in entries.map(\.key) where !known.contains(key.text) {
      let remedy =
        nearestName(to: key.text, in: known).map { "vouliez-vous « \($0) » ?" }
        ?? "clés connues : \(known.joined(separator: ", "))."
      notes.report(
        Rule.yamlKey.at(
          key.location, length: key.length, "clé inconnue « \(key.text) » ; \(remedy)"))
    }
  }
}

extension YAMLShape {
  /// A map that `body` reads key by key.
  static func map(
    _ body: @escaping (inout YAMLMap, inout ReadingNotes) -> Value?
  ) -> YAMLShape {
    YAMLShape { value, notes in
      guard case .map(let entries, let location) = value else {
        notes.report(shapeFinding(value, expected: "Des clés sont attendues", "clé: valeur"))
        return nil
      }
      var map = YAMLMap(entries, at: location)
      let result = body(&map, &notes)
      map.reportUnknownKeys(into: &notes)
      return result
    }
  }
}

extension Rule {
  static let yamlMissing = Rule(
    "yaml.missing", .error, "Clé obligatoire absente",
    "Une clé obligatoire manque ou n'a pas de valeur. La référence du contenu les marque d'une "
      + "étoile."
  )

  static let yamlKey = Rule(
    "yaml.key", .error, "Clé inconnue",
    """
    La clé n'existe pas à cet endroit ; elle serait ignorée en silence. Cause habituelle : une \
    faute de frappe, un singulier pour un pluriel, ou un mauvais alignement.
    """)
}
