package import Diagnostics
internal import Domain

/// What a build found in the content before its pages were written, as the committee reads it.
///
/// Rules, places and counts; never a message, which may quote a cell.
package struct BuildLog: Sendable {
  /// How often a rule spoke, and of which month when its finding names one.
  struct Entry: Hashable, Sendable {
    let rule: Rule
    let location: SourceLocation
    let months: Set<Month>
  }

  let version: String
  let entries: [Entry]

  package init(version: String = "", _ findings: Findings = Findings()) {
    self.version = version
    entries = findings.sorted.map { finding in
      Entry(
        rule: finding.rule, location: finding.location,
        months: monthsNamed(in: finding.location.file).union(monthsNamed(in: finding.message)))
    }
  }

  /// What was found about a month.
  func entries(about month: Month) -> [Entry] {
    entries.filter { $0.months.contains(month) }
  }
}

/// The months written AAAA-MM in a text.
private func monthsNamed(in text: String) -> Set<Month> {
  let words = text.split { !($0.isNumber || $0 == "-") }
  return Set(words.compactMap { Month($0) })
}
