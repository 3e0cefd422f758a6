package import Diagnostics

/// Something that a convention expects to be delivered, and what proves it.
package struct Deliverable: Sendable {
  /// What the dossier already holds that proves it.
  package enum Evidence: String, Sendable, CaseIterable {
    /// Monthly reports issued.
    case editions
    /// Sources that entered the figures.
    case sources
    /// Files integrated, month after month.
    case integrations
    case workshops = "ateliers"
    case sessions = "inter-territoires"
    case committees = "comites"
    case restitutions
    /// Nothing but what the author writes.
    case none = "texte"
  }

  package let convention: ConventionID
  /// The working axis of the convention.
  package let axis: String
  package let label: String
  package let evidence: Evidence
  /// How many are expected; nil when the convention gives no number.
  package let expected: Int?
  /// What the author says of it.
  package let note: String
  package let location: SourceLocation

  package init(
    convention: ConventionID, axis: String, label: String, evidence: Evidence, expected: Int?,
    note: String, location: SourceLocation
  ) {
    self.convention = convention
    self.axis = axis
    self.label = label
    self.evidence = evidence
    self.expected = expected
    self.note = note
    self.location = location
  }
}
