/// A rule that content can break: the stable id, the weight, and what `synchro explain` says of it.
///
/// A rule stands in the file of the check that applies it and is listed once in the catalogue of its
/// module; a test compares both.
package struct Rule: Hashable, Sendable {
  /// Stable and namespaced, for instance `csv.month`.
  package let id: String
  package let severity: Severity
  /// The rule in a few French words.
  package let title: String
  /// Meaning, usual cause and cure, in French, a few sentences.
  package let explanation: String
  /// Whether the place is a figure that could be read, and so must not be quoted.
  package let hidesSource: Bool

  package init(
    _ id: String, _ severity: Severity, _ title: String, _ explanation: String,
    hidesSource: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.hidesSource = hidesSource
  }

  /// Makes the finding that this rule is broken at a place.
  ///
  /// - Parameters:
  ///   - location: where the reader must look.
  ///   - length: how many characters the caret underlines.
  ///   - message: what was read, why it is refused, what to write instead.
  ///   - notes: further places or facts, one line each.
  package func at(
    _ location: SourceLocation, length: Int = 1, _ message: String, notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(rule: self, location: location, length: length, message: message, notes: notes)
  }
}
