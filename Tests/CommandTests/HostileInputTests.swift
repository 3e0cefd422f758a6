internal import TestSupport
internal import Testing

/// Any bytes may stand in any file: the command must give findings and end with 1, the site must stay.
@Suite struct `Hostile content` {
  static let files = [
    "synchro.yaml", "tables/observations.csv", "tables/indicateurs.csv", "tables/sous-publics.csv",
    "pages/methode.md", "rapports/2024-06.md",
  ]

  /// Replaces a file of a published site and expects a refusal that leaves the publication.
  private func expectRefusal(
    _ file: String, _ bytes: [UInt8], status: Set<Int32> = [1],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let site = try Site()
    try site.scratch.write("output/manifest.json", "")
    try site.scratch.write("Content/\(file)", bytes)
    let outcome = try site.run("build")
    #expect(status.contains(outcome.status), sourceLocation: sourceLocation)
    if outcome.status == 1 {
      #expect(outcome.errors.contains("error: "), sourceLocation: sourceLocation)
    }
    #expect(
      try site.scratch.tree("output").keys.sorted() == ["manifest.json"],
      sourceLocation: sourceLocation)
  }

  @Test(arguments: files, [UInt64(1), 2, 3])
  func `random bytes are findings`(file: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    try expectRefusal(file, bytes)
  }

  @Test(arguments: files.dropLast())
  func `a file cut in its middle is a finding or a smaller site`(file: String) throws {
    let site = try Site()
    let whole = Array(try site.scratch.text("Content/\(file)").utf8)
    for cut in [0, 1, whole.count / 3, whole.count / 2, whole.count - 2] {
      try site.scratch.write("Content/\(file)", Array(whole.prefix(cut)))
      #expect([0, 1].contains(try site.run("check").status), "cut after \(cut) bytes")
    }
  }

  @Test(arguments: files)
  func `a line of ten million bytes is a finding`(file: String) throws {
    try expectRefusal(file, [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `deep YAML is a finding`(opening: String) throws {
    try expectRefusal("synchro.yaml", Array(String(repeating: opening, count: 50_000).utf8))
  }

  @Test func `anchors that multiply are a finding`() throws {
    let laughs = (1...9).map { level in
      "l\(level): &l\(level) [\(Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ","))]"
    }
    try expectRefusal("synchro.yaml", Array((["l0: &l0 rire"] + laughs).joined(separator: "\n").utf8))
  }

  @Test func `deep Markdown is a finding`() throws {
    let header = "---\nmois: 2024-06\netat: relu\n---\n\n"
    try expectRefusal(
      "rapports/2024-06.md", Array((header + String(repeating: "> ", count: 20_000) + "x").utf8))
  }

  @Test(arguments: ["PK\u{3}\u{4}", "\u{0}\u{0}\u{0}", "\u{FEFF}", "\"", ";;;;;;\n;;;;;;", "sep=;\n"])
  func `what is no table is a finding`(text: String) throws {
    try expectRefusal("tables/observations.csv", Array(text.utf8))
  }
}
