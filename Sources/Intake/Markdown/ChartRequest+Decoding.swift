internal import Diagnostics
internal import Domain

extension YAMLShape<Directive.Content> {
  /// A « graphique » block: the keys that its type allows, and no other.
  static var chart: YAMLShape {
    .map { map, notes in
      let kind: ChartRequest.Kind = map.optional("type", .choice, into: &notes) ?? .line
      refuseStrangers(to: kind, in: &map, into: &notes)
      var request = ChartRequest(
        kind: kind,
        indicators: oneOrMany("indicateur", "indicateurs", .indicator, &map, &notes),
        subPublics: oneOrMany("sous_public", "sous_publics", .subPublic, &map, &notes),
        monthCount: map.optional("mois", .integer(in: 1...120), into: &notes)
          ?? standardMonthCount)
      request.name = map.optional("id", .figureName, into: &notes)
      request.texts = texts(in: &map, into: &notes)
      request.partition = map.optional("partition", .axis, into: &notes)
      request.identity = map.optional("identite", .codeText(.identity), into: &notes)
      request.rows = map.optional("par", .choice, into: &notes)
      request.capacity = map.optional("capacite", .indicator, into: &notes)
      request.capacityParts = map.optional("dont", .list(of: .capacityPart), into: &notes) ?? []
      request.showsRates = map.optional("taux", .yesNo, into: &notes) ?? false
      request.landmarks = map.optional("reperes", .list(of: .landmark), into: &notes) ?? []
      request.scale = map.optional("echelle", .choice, into: &notes) ?? .shared
      request.startsAtZero = map.optional("zero", .yesNo, into: &notes) ?? true
      request.showsAverage = map.optional("moyenne", .yesNo, into: &notes) ?? false
      reportMissingIndicator(in: &map, into: &notes)
      return .chart(request)
    }
  }
}

/// The keys of every chart.
private let commonKeys = [
  "type", "id", "titre", "sous_titre", "lecture", "champ", "source", "alt", "indicateur",
  "indicateurs",
]

/// The keys that only some charts have, in the order of the reference.
private let specialKeys = [
  "sous_public", "sous_publics", "partition", "identite", "mois", "par", "capacite", "dont",
  "taux", "echelle", "zero", "moyenne", "reperes",
]

extension ChartRequest.Kind {
  /// The special keys that mean something for this kind.
  fileprivate var keys: [String] {
    switch self {
    case .line: ["sous_public", "sous_publics", "mois", "zero", "moyenne", "reperes"]
    case .entriesExits: ["sous_public", "sous_publics", "identite", "mois", "reperes"]
    case .bridge: ["sous_public", "identite"]
    case .bars, .dots, .dumbbell: ["sous_public", "sous_publics", "par", "partition"]
    case .occupancy: ["sous_public", "capacite", "dont", "taux"]
    case .pyramid: ["sous_publics"]
    case .stacked: ["partition", "mois", "reperes"]
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

/// What the author writes around the chart.
private func texts(
  in map: inout YAMLMap, into notes: inout ReadingNotes
) -> ChartRequest.Texts {
  var texts = ChartRequest.Texts()
  texts.title = map.optional("titre", .boundText, into: &notes)
  texts.subtitle = map.optional("sous_titre", .boundText, into: &notes)
  texts.reading = map.optional("lecture", .boundText, into: &notes)
  texts.alternative = map.optional("alt", .boundText, into: &notes)
  texts.scope = map.optional("champ", .prose, into: &notes)
  texts.source = map.optional("source", .prose, into: &notes)
  return texts
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

extension YAMLShape<ChartRequest.Landmark> {
  /// A month, or the first and the last, with a label: as in the table of events.
  fileprivate static var landmark: YAMLShape {
    .map { map, notes in
      let first = map.required("mois", .month, into: &notes)
      let last = map.optional("mois_fin", .placed(.month), into: &notes)
      let label = map.required("libelle", .prose, into: &notes)
      guard let first, let label else { return nil }
      if let last, last.value < first {
        notes.report(
          yamlMonthRule.at(
            last.location, length: 7,
            "« \(last.value) » précède « \(first) ». Écrire d'abord le premier mois du repère."))
        return nil
      }
      return ChartRequest.Landmark(months: first...(last?.value ?? first), label: label)
    }
  }
}

extension YAMLShape<ChartRequest.CapacityPart> {
  /// A part of a capacity: the row that it belongs to, and the cell that counts it.
  fileprivate static var capacityPart: YAMLShape {
    .map { map, notes in
      var part = ChartRequest.CapacityPart()
      part.row = map.optional("rangee", .category, into: &notes)
      part.label = map.optional("libelle", .prose, into: &notes)
      part.indicator = map.optional("indicateur", .indicator, into: &notes)
      part.territory = map.optional("territoire", .territory, into: &notes)
      part.subPublic = map.optional("sous_public", .subPublic, into: &notes)
      part.category = map.optional("modalite", .category, into: &notes)
      guard part.names else {
        notes.report(
          yamlMissingRule.at(
            map.location,
            "Rien ne dit quelle partie de la capacité. Écrire « territoire », « sous_public », "
              + "« indicateur » ou « modalite »."))
        return nil
      }
      return part
    }
  }
}

extension ChartRequest.CapacityPart {
  /// Whether anything tells the part from the whole.
  fileprivate var names: Bool {
    indicator != nil || territory != nil || subPublic != nil || category != nil
  }
}

extension YAMLShape<CategoryID> {
  /// A category; its use is noted.
  fileprivate static var category: YAMLShape {
    YAMLShape { value, notes in
      YAMLShape<String>.codeText(.category).read(value, &notes).flatMap { CategoryID($0) }
    }
  }
}
