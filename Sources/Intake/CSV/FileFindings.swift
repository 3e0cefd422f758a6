package import Diagnostics

/// The findings of one file, where no rule speaks more than twenty times.
///
/// A wrong column of a million rows is one fault, not a million: the places kept are enough to see
/// it, and the rest is counted. Messages beyond the limit are never written.
package struct FileFindings: Sendable {
  package static let limit = 20

  private var kept = Findings()
  private var tallies: [String: Tally] = [:]

  /// How often a rule spoke, and where it was first silenced.
  private struct Tally {
    var count = 0
    var firstSilenced: Diagnostic?
  }

  package init() {}

  package var hasErrors: Bool { kept.hasErrors }

  /// Reports that a rule is broken by a cell.
  package mutating func report(
    _ rule: Rule, at cell: Cell, _ message: @autoclosure () -> String
  ) {
    add(rule) { rule.at(cell.location, length: max(1, cell.characterCount), message()) }
  }

  /// Reports that a rule is broken at a place.
  package mutating func report(
    _ rule: Rule, at location: @autoclosure () -> SourceLocation,
    _ message: @autoclosure () -> String
  ) {
    add(rule) { rule.at(location(), message()) }
  }

  private mutating func add(_ rule: Rule, _ diagnostic: () -> Diagnostic) {
    var tally = tallies[rule.id] ?? Tally()
    tally.count += 1
    if tally.count <= Self.limit {
      kept.report(diagnostic())
    } else if tally.firstSilenced == nil {
      tally.firstSilenced = diagnostic()
    }
    tallies[rule.id] = tally
  }

  /// All findings, with one line for what was counted only.
  package var findings: Findings {
    var result = kept
    for tally in tallies.values {
      guard let first = tally.firstSilenced else { continue }
      result.report(first.rule.at(first.location, length: first.length, summary(tally, first)))
    }
    return result
  }

  private func summary(_ tally: Tally, _ first: Diagnostic) -> String {
    let count = tally.count - Self.limit
    let others = count == 1 ? "1 autre constat" : "\(count) autres constats"
    let title = first.rule.title.prefix(1).lowercased() + first.rule.title.dropFirst()
    return "… et \(others) de ce genre dans ce fichier, à partir d'ici : \(title)."
  }
}
