package import Diagnostics

/// A date that a convention sets.
package struct Deadline: Sendable {
  package let day: Day
  package let label: String
  package let owner: String
  package let subject: String
  package let convention: ConventionID?
  package let location: SourceLocation

  package init(
    day: Day, label: String, owner: String, subject: String, convention: ConventionID?,
    location: SourceLocation
  ) {
    self.day = day
    self.label = label
    self.owner = owner
    self.subject = subject
    self.convention = convention
    self.location = location
  }
}
