internal import Diagnostics
internal import SiteBuild
internal import TestSupport
internal import Testing

@Suite struct `The catalogue of diagnostics` {
  @Test func `holds every rule of the sources, once`() throws {
    let declared = try Repository.tree("Sources").files.filter { $0.path.hasSuffix(".swift") }
      .flatMap { ruleIDs(in: String(decoding: $0.bytes, as: UTF8.self)) }
    #expect(declared.count > 100)
    #expect(declared.sorted() == catalogue.map(\.id).sorted())
    #expect(Set(declared).count == declared.count)
  }

  @Test(arguments: catalogue)
  func `explains each in whole sentences`(_ rule: Rule) {
    #expect(rule.id.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil, "\(rule.id)")
    #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."), "\(rule.id): \(rule.title)")
    #expect(rule.explanation.last.map { ".…".contains($0) } == true, "\(rule.id): \(rule.explanation)")
    #expect(!rule.explanation.contains("’"), "\(rule.id): write the straight apostrophe")
  }

  @Test func `is what the reference says`() throws {
    let path = "docs/reference/diagnostics.md"
    switch Golden.mode {
    case .isRefused:
      Issue.record("UPDATE_GOLDEN is refused where CI is set.")
    case .records:
      try Repository.write(Array(diagnosticReference().utf8), to: path)
      Issue.record("\(path) is written: read the difference, then run without UPDATE_GOLDEN.")
    case .compares:
      let difference = firstDifferences(
        expected: try Repository.text(path), actual: diagnosticReference(), name: path)
      #expect(difference == nil, "run with UPDATE_GOLDEN=1\n\(difference ?? "")")
    }
  }
}

/// The ids of `Rule("id", …`, wherever the literal stands.
private func ruleIDs(in text: String) -> [String] {
  text.matches(of: /Rule\(\s*"([a-z]+\.[a-z0-9-]+)"/).map { String($0.output.1) }
}
