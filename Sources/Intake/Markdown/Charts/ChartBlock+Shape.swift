internal import Diagnostics
package import Domain

extension YAMLShape<Directive.Content> {
  /// A « graphique » block: the keys of every chart, then those that its type reads, and no other.
  static var chart: YAMLShape {
    .map { map, notes in
      let kind: ChartRequest.Kind = map.optional("type", .choice, into: &notes) ?? .line
      let block = ChartBlock(of: kind, reading: &map, into: &notes)
      reportStrangers(to: kind, in: &map, into: &notes)
      return .chart(block)
    }
  }
}

extension ChartRequest.Kind {
  /// The keys that a block of this kind accepts, in the order of the reference: those that it reads.
  package var keys: [String] {
    ["type"]
      + YAMLMap.keysAsked { map, notes in
        _ = ChartBlock(of: self, reading: &map, into: &notes)
      }
  }
}

extension ChartBlock {
  /// Reads what every chart has, then what its kind alone has.
  fileprivate init(
    of kind: ChartRequest.Kind, reading map: inout YAMLMap, into notes: inout ReadingNotes
  ) {
    self.init(
      name: map.optional("id", .figureName, into: &notes),
      texts: Texts(reading: &map, into: &notes),
      request: ChartRequest(kind, reading: &map, into: &notes))
  }
}

extension ChartBlock.Texts {
  fileprivate init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init()
    title = map.optional("titre", .boundText, into: &notes)
    subtitle = map.optional("sous_titre", .boundText, into: &notes)
    reading = map.optional("lecture", .boundText, into: &notes)
    scope = map.optional("champ", .prose, into: &notes)
    source = map.optional("source", .prose, into: &notes)
    alternative = map.optional("alt", .boundText, into: &notes)
  }
}

/// Reports keys that another kind of chart reads, and this one does not.
private func reportStrangers(
  to kind: ChartRequest.Kind, in map: inout YAMLMap, into notes: inout ReadingNotes
) {
  guard map.hasUnknownKeys else { return }
  let own = kind.keys
  let others = ChartRequest.Kind.allCases.flatMap(\.keys).filter { !own.contains($0) }
  for key in map.present(others) {
    notes.report(
      Rule.mdDirective.at(
        key.location, length: key.length,
        "la clé « \(key.text) » n'a pas de sens pour un graphique « \(kind.rawValue) ». Clés admises : "
          + "\(own.joined(separator: ", "))."))
  }
}
