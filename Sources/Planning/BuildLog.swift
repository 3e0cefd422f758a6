package import Diagnostics
package import Domain

/// What a build found in the content before its pages were written, as the committee reads it.
///
/// Rules, places and counts; never a message, which may quote a cell.
package struct BuildLog: Sendable {
  /// How often a rule spoke, and of which month when its finding names one.
  package struct Entry: Hashable, Sendable {
    package let rule: Rule
    package let location: SourceLocation
    package let months: Set<Month>
  }

  package let version: String
  package let entries: [Entry]

  package init(version: String = "", _ findings: Findings = Findings()) {
    self.version = version
    entries = findings.sorted.map { finding in
      Entry(
        rule: finding.rule, location: finding.location,
        months: monthsNamed(in: finding.location.file).union(monthsNamed(in: finding.message)))
    }
  }

  /// What was found about a month.
  package func entries(about month: Month) -> [Entry] {
    entries.filter { $0.months.contains(month) }
  }
}

/// The months written AAAA-MM in a text.
private func monthsNamed(in text: String) -> Set<Month> {
  let words = text.split { !($0.isNumber || $0 == "-") }
  return Set(words.compactMap { Month($0) })
}
