internal import Diagnostics
internal import Domain

extension YAMLShape<Directive.Content> {
  /// A « territoires » block: the keys that its type allows, and no other.
  static var territories: YAMLShape {
    .map { map, notes in
      let subject: TerritoriesRequest.Subject? = map.required("type", .choice, into: &notes)
      if let subject { refuseStrangers(to: subject, in: &map, into: &notes) }
      let title = map.optional("titre", .prose, into: &notes)
      let reading = map.optional("lecture", .prose, into: &notes)
      let isDrawn = subject?.isDrawn == true
      let indicator =
        isDrawn
        ? map.required("indicateur", .indicator, into: &notes)
        : map.optional("indicateur", .indicator, into: &notes)
      let base =
        subject == .index
        ? map.required("base", .month, into: &notes)
        : map.optional("base", .month, into: &notes)
      let month = map.optional("mois", .month, into: &notes)
      let people: TerritoriesRequest.Base? = map.optional("pour", .choice, into: &notes)
      guard let subject, !isDrawn || indicator != nil, subject != .index || base != nil else {
        return nil
      }
      return .territories(
        TerritoriesRequest(
          subject: subject, title: title, reading: reading, indicator: indicator,
          month: base ?? month, base: people ?? .inhabitants))
    }
  }
}

extension TerritoriesRequest.Subject {
  fileprivate var isDrawn: Bool { self == .index || self == .rate }

  /// The keys that mean something for this kind of block, in the order of the reference.
  fileprivate var keys: [String] {
    switch self {
    case .comparability: ["indicateur"]
    case .index: ["indicateur", "base", "titre", "lecture"]
    case .rate: ["indicateur", "mois", "pour", "titre", "lecture"]
    case .cards, .stories, .practices, .questions, .partnership, .caveats: []
    }
  }
}

/// Reports keys that another kind of block has, and this one has not.
private func refuseStrangers(
  to subject: TerritoriesRequest.Subject, in map: inout YAMLMap, into notes: inout ReadingNotes
) {
  let all = ["titre", "lecture", "indicateur", "base", "mois", "pour"]
  for key in map.present(all.filter { !subject.keys.contains($0) }) {
    notes.report(
      Rule.mdDirective.at(
        key.location, length: key.length,
        "la clé « \(key.text) » n'a pas de sens pour « type: \(subject.rawValue) ». Clés admises : "
          + "\((["type"] + subject.keys).joined(separator: ", "))."))
  }
}
