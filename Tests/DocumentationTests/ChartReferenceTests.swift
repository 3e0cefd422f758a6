internal import Domain
internal import Intake
internal import TestSupport
internal import Testing

/// The table of charts in the reference says which keys each kind has of its own: those that its shape reads.
@Suite struct `The reference of charts` {
  /// What every kind has, told once under the table.
  private static let common: Set = [
    "type", "id", "titre", "sous_titre", "lecture", "champ", "source", "alt", "indicateur",
    "indicateurs",
  ]

  @Test(arguments: ChartRequest.Kind.allCases)
  func `lists the keys that the kind reads, and no other`(_ kind: ChartRequest.Kind) throws {
    let row = try #require(
      try Repository.text("docs/reference/contenu.md").split(separator: "\n")
        .first { $0.hasPrefix("| `\(kind.rawValue)`") },
      "docs/reference/contenu.md has no row for « \(kind.rawValue) »")
    let cells = row.split(separator: "|").map { $0.replacing(/`[^`]*`|\([^)]*\)/, with: "") }
    let words = Set(
      (cells.last.map(String.init) ?? "").matches(of: /[a-z_]+/).map { String($0.output) })
    let every = Set(ChartRequest.Kind.allCases.flatMap(\.keys)).subtracting(Self.common)
    #expect(
      words.intersection(every).sorted() == Set(kind.keys).subtracting(Self.common).sorted(),
      "\(row)")
  }
}
