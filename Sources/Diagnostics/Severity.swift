/// How much a finding weighs: an error stops the publication, a warning does not.
///
/// The raw values are the English words that editors' problem matchers know.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  case error, warning, note

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rank < rhs.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
