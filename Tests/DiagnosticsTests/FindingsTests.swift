internal import Diagnostics
internal import Testing

private let fault = Rule("a.fault", .error, "", "")
private let doubt = Rule("a.doubt", .warning, "", "")

private func at(_ file: String, _ line: Int = 0, _ column: Int = 0) -> Diagnostics.SourceLocation {
  Diagnostics.SourceLocation(file: file, line: line, column: column)
}

@Suite struct `The bag of findings` {
  @Test func `gives them in reading order, each once`() {
    var found = Findings()
    found.report(fault.at(at("b", 1), "3"))
    found.report([doubt.at(at("a", 2, 5), "2"), fault.at(at("a", 2, 5), "1")])
    found.report(fault.at(at("b", 1), "3"))
    found.report(fault.at(at("a", 10), "plus loin"))
    #expect(found.sorted.map(\.message) == ["1", "2", "plus loin", "3"])
    #expect(found.all.count == 5)
  }

  @Test func `counts by severity and has errors only when there is one`() {
    var found = Findings()
    #expect(found.isEmpty)
    found.report(doubt.at(at("a"), "x"))
    #expect(!found.hasErrors && !found.isEmpty)
    var other = Findings()
    other.report(fault.at(at("a"), "y"))
    found.merge(other)
    #expect(found.hasErrors)
    #expect(found.count(of: .warning) == 1 && found.count(of: .note) == 0)
  }

  @Test func `puts the heaviest severity first`() {
    #expect(Severity.allCases.shuffled().sorted() == [.error, .warning, .note])
  }
}

@Suite struct `The nearest name` {
  private let names = ["financeurs", "titre", "territoire", "mois"]

  @Test(arguments: [
    ("financeur", "financeurs"), ("titer", "titre"), ("TITRE", "titre"),
    ("teritoire", "territoire"), ("mios", "mois"),
  ])
  func `is the one that a slip would give`(typed: String, meant: String) {
    #expect(nearestName(to: typed, in: names) == meant)
  }

  @Test(arguments: ["indicateur", "zzzz", "x"])
  func `is none when all are far`(typed: String) {
    #expect(nearestName(to: typed, in: names) == nil)
  }

  @Test func `is the first among equals`() {
    #expect(nearestName(to: "aac", in: ["aab", "aad"]) == "aab")
    #expect(nearestName(to: "a", in: []) == nil)
  }

  @Test func `counts a swap of neighbours once and accents as letters`() {
    // Two swaps and no more: 2 is the limit of a six-letter word.
    #expect(nearestName(to: "ménaeg", in: ["ménage"]) == "ménage")
    #expect(nearestName(to: "emanegs", in: ["menages"]) == nil)
  }
}

@Suite struct `A tree of inputs` {
  private let tree = InputTree(
    ["t/b.csv", "t2/c.csv", "a.yaml", "t/a.csv"].map { InputFile(path: $0, bytes: []) })

  @Test func `is sorted and found by path`() {
    #expect(tree.files.map(\.path) == ["a.yaml", "t/a.csv", "t/b.csv", "t2/c.csv"])
    #expect(tree["t/a.csv"]?.path == "t/a.csv")
    #expect(tree["t"] == nil)
  }

  @Test func `gives the files under one folder and no other`() {
    #expect(tree.files(under: "t").map(\.path) == ["t/a.csv", "t/b.csv"])
  }
}
