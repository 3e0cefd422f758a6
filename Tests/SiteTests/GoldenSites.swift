internal import Diagnostics
internal import Markup
internal import Publishing
internal import SiteBuild
internal import TestSupport
internal import Testing

@Suite struct `Golden sites` {
  @Test(arguments: try SiteCase.all)
  func `give the files and the findings on record`(_ site: SiteCase) async throws {
    let made = try await build(site)
    switch Golden.mode {
    case .isRefused:
      Issue.record("UPDATE_GOLDEN is refused where CI is set: record on a desk, read, commit.")
    case .records:
      try record(made, of: site)
      Issue.record("\(site.name) is recorded: read the difference, then run without UPDATE_GOLDEN.")
    case .compares:
      let differences = try differences(of: made, from: site)
      try keep(made, of: site, isWanted: !differences.isEmpty)
      #expect(differences.isEmpty, "\n\(differences.prefix(3).joined(separator: "\n"))")
    }
  }

  @Test func `are half of them refused`() throws {
    let cases = try SiteCase.all
    let refused = try cases.filter { try $0.expectedFiles().files.isEmpty }
    #expect(cases.count >= 16)
    #expect(refused.count * 2 >= cases.count)
  }

  @Test func `compare every file at least three times`() throws {
    let whole = try SiteCase.all.filter {
      try $0.selection() == nil && !$0.expectedFiles().files.isEmpty
    }
    #expect(whole.count >= 3)
  }
}

/// What a build gave: the files of its site, none when it failed, and its findings as text.
private struct Made {
  let files: [InputFile]
  let diagnostics: String
}

private func build(_ site: SiteCase) async throws -> Made {
  let content = try site.content()
  let input = BuildInput(content: content, theme: try Repository.tree("Tests/SiteTests/Theme"))
  let options = BuildOptions(audience: try site.audience(), today: try site.today(), jobs: 2)
  let outcome = await buildSite(input, options)
  let diagnostics = outcome.findings.sorted.map { diagnosticText($0, in: content) }.joined()
  guard case .ready(let built, _) = outcome else {
    return Made(files: [], diagnostics: diagnostics)
  }
  let selection = try site.selection()
  let files = built.site.files.map { InputFile(path: $0.path.string, bytes: $0.bytes) }
  return Made(
    files: InputTree(files).files.filter { selection?.contains($0.path) ?? true },
    diagnostics: diagnostics)
}

/// One text for each file that is missing, in excess, or not the same.
private func differences(of made: Made, from site: SiteCase) throws -> [String] {
  let expected = try site.expectedFiles()
  let actual = InputTree(made.files)
  let missing = expected.files.filter { actual[$0.path] == nil }.map { "missing: \($0.path)" }
  let excess = made.files.filter { expected[$0.path] == nil }.map { "unexpected: \($0.path)" }
  let changed = expected.files.compactMap { file -> String? in
    guard let other = actual[file.path], other.bytes != file.bytes else { return nil }
    return firstDifferences(
      expected: String(decoding: file.bytes, as: UTF8.self),
      actual: String(decoding: other.bytes, as: UTF8.self), name: file.path)
      ?? "\(file.path): same text, other bytes"
  }
  let diagnostics = firstDifferences(
    expected: try site.expectedDiagnostics(), actual: made.diagnostics,
    name: "expected.diagnostics.txt")
  return [diagnostics].compactMap { $0 } + missing + excess + changed
}

private func record(_ made: Made, of site: SiteCase) throws {
  try write(made, to: site.folder + "/expected")
  try Repository.write(
    Array(made.diagnostics.utf8), to: site.folder + "/expected.diagnostics.txt")
}

/// Leaves what was made beside what was expected, for the eye; git ignores it.
private func keep(_ made: Made, of site: SiteCase, isWanted: Bool) throws {
  let folder = site.folder + "/actual"
  Repository.remove(folder)
  guard isWanted else { return }
  try write(made, to: folder)
  try Repository.write(Array(made.diagnostics.utf8), to: folder + "/diagnostics.txt")
}

private func write(_ made: Made, to folder: String) throws {
  Repository.remove(folder)
  for file in made.files { try Repository.write(file.bytes, to: "\(folder)/\(file.path)") }
}
