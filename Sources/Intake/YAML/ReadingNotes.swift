package import Diagnostics

/// What reading a text yields besides its value: findings, and the codes it names.
package struct ReadingNotes: Sendable {
  package var findings = Findings()
  /// Every code that was read, in reading order; whether it exists is checked elsewhere.
  package var codeUses: [CodeUse] = []

  package init() {}

  mutating func report(_ finding: Diagnostic) {
    findings.report(finding)
  }
}

/// A code that a text names, and where.
package struct CodeUse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case indicator, subPublic, territory, category, axis, identity
  }

  package let kind: Kind
  package let code: String
  package let location: SourceLocation

  package init(kind: Kind, code: String, location: SourceLocation) {
    self.kind = kind
    self.code = code
    self.location = location
  }
}
