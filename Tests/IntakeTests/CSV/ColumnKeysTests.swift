internal import Testing

@testable internal import Intake

@Suite struct `The names of columns` {
  private let known = ColumnKeys(
    TableSchema("essai", [.required("sous_public"), .optional("libelle")]))

  @Test(arguments: [
    "sous_public", "Sous-public", "SOUS PUBLIC", "sous.public", "Libellé", "Libelle\u{301}",
    "l\u{302}i\u{302}b\u{302}e\u{302}l\u{302}l\u{302}e\u{302}",
  ])
  func `are known however they are spelled`(_ name: String) {
    #expect(known[name] != nil)
  }

  @Test(arguments: ["", "sous_publics", "sous public ", "indicateur"])
  func `are not known when a letter differs`(_ name: String) {
    #expect(known[name] == nil)
  }

  /// Such a cell is not folded: a file of one line would take its time for nothing.
  @Test func `have no more letters than the longest of them`() {
    #expect(!known.isTooLong("sous-publi\u{301}c\u{302}"))
    #expect(known.isTooLong("sous-publics"))
    #expect(known.isTooLong(String(repeating: "a", count: 10_000)))
  }
}
