/// A finding: which rule, where, and in words what was read, why it is refused and what to write.
package struct Diagnostic: Hashable, Sendable {
  package let rule: Rule
  package let location: SourceLocation
  package let length: Int
  package let message: String
  package let notes: [String]

  package var severity: Severity { rule.severity }
}

extension Diagnostic: Comparable {
  /// Reading order: by place, then by weight, then by id.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.location != rhs.location { return lhs.location < rhs.location }
    if lhs.severity != rhs.severity { return lhs.severity < rhs.severity }
    return (lhs.rule.id, lhs.message) < (rhs.rule.id, rhs.message)
  }
}
