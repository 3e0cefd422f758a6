/// The bag that every stage adds its findings to.
///
/// A value: a parallel stage gives each child its own bag and merges them in input order.
package struct Findings: Sendable {
  package private(set) var all: [Diagnostic] = []

  package init() {}

  package var hasErrors: Bool { all.contains { $0.severity == .error } }
  package var isEmpty: Bool { all.isEmpty }

  /// The findings in reading order, each once.
  package var sorted: [Diagnostic] {
    var seen = Set<Diagnostic>()
    return all.sorted().filter { seen.insert($0).inserted }
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  package mutating func report(_ diagnostics: some Sequence<Diagnostic>) {
    all.append(contentsOf: diagnostics)
  }

  package mutating func merge(_ other: Findings) {
    all.append(contentsOf: other.all)
  }

  package func count(of severity: Severity) -> Int {
    all.count { $0.severity == severity }
  }
}
