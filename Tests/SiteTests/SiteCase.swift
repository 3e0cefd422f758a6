internal import Diagnostics
internal import Domain
internal import TestSupport
internal import Testing

/// A folder of `Sites/`: a content, how it is built, and all that a build must give.
///
/// The content is that of `Commun/` with the files of the case over it, so that a case shows only what it
/// is about. `options.txt` may say `audience: comite`, `date: 2024-06`, `without: pages/rgpd.md` (a file of
/// `Commun/` left out) and `only: donnees/observations.csv` (the files compared; all when none is named).
struct SiteCase: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }
  var folder: String { "\(Self.sites)/\(name)" }

  static let sites = "Tests/SiteTests/Sites"
  static var all: [SiteCase] {
    get throws { try Repository.names(in: sites).map(SiteCase.init) }
  }

  /// The content folder, as a build reads it.
  func content() throws -> InputTree {
    let without = try options("without")
    let own = try Repository.tree(folder + "/Content").files
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { file in
      !without.contains(file.path) && !own.contains { $0.path == file.path }
    }
    return InputTree(common + own)
  }

  func audience() throws -> Audience? { try options("audience").first.flatMap(Audience.init) }

  /// The current month of the build.
  func today() throws -> Month {
    try #require(Month(try options("date").first ?? "2024-12"))
  }

  /// The files compared; nil for all of them.
  func selection() throws -> Set<String>? {
    let only = try options("only")
    return only.isEmpty ? nil : Set(only)
  }

  func expectedFiles() throws -> InputTree { try Repository.tree(folder + "/expected") }

  func expectedDiagnostics() throws -> String {
    try Repository.text(folder + "/expected.diagnostics.txt")
  }

  private func options(_ name: String) throws -> [String] {
    guard let file = try Repository.tree(folder)["options.txt"] else { return [] }
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      line.hasPrefix(name + ": ") ? String(line.dropFirst(name.count + 2)) : nil
    }
  }
}
