internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Intake
internal import TestSupport

/// A small content read and released, for functions that take an edition and a dossier.
struct SmallContent {
  let dossier: Dossier
  let release: Release
  var edition: Edition { release.own }
  let findings: [String]
  /// The places of errors.
  let refused: [SourceLocation]

  /// - Parameters:
  ///   - series: `stock ensemble` and one word a month from January 2024: a number with its status letters,
  ///     `m` for missing, `.` for no row.
  ///   - files: what replaces or completes the content that the golden sites share.
  init(
    _ series: [(name: String, cells: String)], _ files: [String: String] = [:],
    for audience: Audience = .partenaires
  ) throws {
    let own = ["tables/observations.csv": observations(series)].merging(files) { $1 }
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { own[$0.path] == nil }
    let tree = InputTree(
      common + own.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    var found = Findings()
    switch read(tree, into: &found) {
    case .stopped: throw Stopped(reasons: found.sorted.map(\.message))
    case .ready(let dossier, let sealed, _):
      guard let policy = DisclosurePolicy(audience, of: dossier.site) else {
        throw Stopped(reasons: [])
      }
      self.dossier = dossier
      release = sealed.release(under: policy, dossier)
      refused = found.sorted.filter { $0.severity == .error }.map(\.location)
      findings = found.sorted.map { "\($0.location.file): \($0.message)" }
    }
  }

  private struct Stopped: Error {
    let reasons: [String]
  }
}

private func observations(_ series: [(name: String, cells: String)]) -> String {
  var text = "mois;territoire;sous_public;indicateur;valeur;statut\n"
  for (name, cells) in series {
    let words = name.split(separator: " ")
    for (offset, cell) in cells.split(separator: " ").enumerated() where cell != "." {
      let month = Month(index: 2024 * 12 + offset)
      let digits = cell.prefix { $0.isNumber }
      let status = cell.dropFirst(digits.count)
      text +=
        "\(month);metropole;\(words[1]);\(words[0]);\(digits);\(status.isEmpty ? "c" : status)\n"
    }
  }
  return text
}
