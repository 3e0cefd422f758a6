internal import Diagnostics
internal import Domain

extension YAMLShape<Directive.Content> {
  /// A « graphique » block: the keys that its type allows, and no other.
  static var chart: YAMLShape {
    .map { map, notes in
      let kind: ChartRequest.Kind = map.optional("type", .choice, into: &notes) ?? .line
      refuseStrangers(to: kind, in: &map, into: &notes)
      var request = ChartRequest(
        kind: kind, title: map.optional("titre", .prose, into: &notes),
        indicators: oneOrMany("indicateur", "indicateurs", .indicator, &map, &notes),
        subPublics: oneOrMany("sous_public", "sous_publics", .subPublic, &map, &notes),
        monthCount: map.optional("mois", .integer(in: 1...120), into: &notes)
          ?? standardMonthCount)
      request.name = map.optional("id", .figureName, into: &notes)
      request.partition = map.optional("partition", .axis, into: &notes)
      request.identity = map.optional("identite", .codeText(.identity), into: &notes)
      request.reading = map.optional("lecture", .prose, into: &notes)
      request.rows = map.optional("par", .choice, into: &notes)
      request.capacity = map.optional("capacite", .indicator, into: &notes)
      request.scale = map.optional("echelle", .choice, into: &notes) ?? .shared
      request.startsAtZero = map.optional("zero", .yesNo, into: &notes) ?? true
      request.showsAverage = map.optional("moyenne", .yesNo, into: &notes) ?? false
      reportMissingIndicator(in: &map, into: &notes)
      return .chart(request)
    }
  }
}

/// The keys of every chart.
private let commonKeys = ["type", "id", "titre", "lecture", "indicateur", "indicateurs"]

/// The keys that only some charts have, in the order of the reference.
private let specialKeys = [
  "sous_public", "sous_publics", "partition", "identite", "mois", "par", "capacite", "echelle",
  "zero", "moyenne",
]

extension ChartRequest.Kind {
  /// The special keys that mean something for this kind.
  fileprivate var keys: [String] {
    switch self {
    case .line: ["sous_public", "sous_publics", "mois", "zero", "moyenne"]
    case .entriesExits: ["sous_public", "sous_publics", "identite", "mois"]
    case .bridge: ["sous_public", "identite"]
    case .bars, .dots, .dumbbell: ["sous_public", "sous_publics", "par", "partition"]
    case .occupancy: ["sous_public", "par", "capacite"]
    case .pyramid: ["sous_publics"]
    case .stacked: ["partition", "mois"]
    case .multiples: ["sous_publics", "partition", "echelle", "mois"]
    case .heat: ["sous_publics", "partition", "mois"]
    case .tiles, .number: ["sous_public"]
    case .flows: ["sous_publics", "partition"]
    }
  }
}

/// Reports keys that another kind of chart has, and this one has not.
private func refuseStrangers(
  to kind: ChartRequest.Kind, in map: inout YAMLMap, into notes: inout ReadingNotes
) {
  let strangers = specialKeys.filter { !kind.keys.contains($0) }
  for key in map.present(strangers) {
    notes.report(
      directiveRule.at(
        key.location, length: key.length,
        "la clé « \(key.text) » n'a pas de sens pour un graphique « \(kind.rawValue) ». Clés admises : "
          + "\((commonKeys + kind.keys).joined(separator: ", "))."))
  }
}

/// An identity names its own indicators; every other chart needs one.
private func reportMissingIndicator(in map: inout YAMLMap, into notes: inout ReadingNotes) {
  guard map.present(["indicateur", "indicateurs", "identite"]).isEmpty else { return }
  notes.report(
    yamlMissingRule.at(
      map.location, "Il faut un indicateur. Ajouter une ligne « indicateur: code »."))
}

extension YAMLShape where Value == String {
  /// The name of a figure: it becomes an anchor and the name of two files.
  fileprivate static var figureName: YAMLShape {
    .scalar(
      yamlCodeRule, { isFigureName($0) ? $0 : nil },
      complaint: {
        "« \($0) » ne peut pas nommer une figure. Écrire des minuscules sans accent, des chiffres, "
          + "« _ », et « - » entre les mots, par exemple demandes-115."
      })
  }
}

private func isFigureName(_ text: String) -> Bool {
  let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return text.utf8.count <= 64
    && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isFigureNameByte) }
}

private func isFigureNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}
