package import Diagnostics

/// An agreement that pays for actions and sets dates.
package struct Convention: Sendable {
  package let id: ConventionID
  package let label: String
  /// What it is for, one sentence.
  package let purpose: String
  /// Who signed it.
  package let parties: String
  package let start: Day?
  package let end: Day?
  package let note: String
  package let location: SourceLocation

  package init(
    id: ConventionID, label: String, purpose: String, parties: String, start: Day?, end: Day?,
    note: String, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.purpose = purpose
    self.parties = parties
    self.start = start
    self.end = end
    self.note = note
    self.location = location
  }
}
