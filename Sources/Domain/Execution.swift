package import Diagnostics

/// What became of an action in a year: money and results, for the execution report.
package struct Execution: Sendable {
  package let year: Int
  package let convention: ConventionID
  package let action: String
  /// In euros.
  package let planned: Quantity
  /// In euros; nil until it is known.
  package let spent: Quantity?
  package let results: String
  package let objectives: String
  package let note: String
  package let location: SourceLocation

  package init(
    year: Int, convention: ConventionID, action: String, planned: Quantity, spent: Quantity?,
    results: String, objectives: String, note: String, location: SourceLocation
  ) {
    self.year = year
    self.convention = convention
    self.action = action
    self.planned = planned
    self.spent = spent
    self.results = results
    self.objectives = objectives
    self.note = note
    self.location = location
  }
}
