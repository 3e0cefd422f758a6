package import Diagnostics

/// A decision that a meeting took.
package struct Decision: Sendable {
  package let code: String
  package let day: Day
  /// The meeting that took it.
  package let body: String
  package let label: String
  package let indicator: IndicatorID?
  package let subPublic: SubPublicID?
  /// An organisation, never a person.
  package let owner: String
  package let due: Day?
  package let state: DecisionState
  /// When the state became what it is; nil when nobody wrote it down.
  package let closed: Day?
  /// What the room had before its eyes; nil when the decision rests on no figure.
  package let basis: DecisionBasis?
  package let location: SourceLocation

  package init(
    code: String, day: Day, body: String, label: String, indicator: IndicatorID?,
    subPublic: SubPublicID?, owner: String, due: Day?, state: DecisionState, closed: Day?,
    basis: DecisionBasis?, location: SourceLocation
  ) {
    self.code = code
    self.day = day
    self.body = body
    self.label = label
    self.indicator = indicator
    self.subPublic = subPublic
    self.owner = owner
    self.due = due
    self.state = state
    self.closed = closed
    self.basis = basis
    self.location = location
  }

  /// How far the decision was on a day.
  package func state(on day: Day) -> DecisionState {
    if let closed, day < closed { .ouvert } else { state }
  }

  /// Whether the decision was still open on a day that follows its due date.
  package func isOverdue(on day: Day) -> Bool {
    guard let due, state(on: day) == .ouvert else { return false }
    return due < day
  }
}

package enum DecisionState: String, Sendable, CaseIterable { case ouvert, fait, abandonne }

/// The edition that a decision was taken on, and the figure that it read there.
package struct DecisionBasis: Sendable {
  package let edition: Month
  /// As it was typed: to be shown only where the figures that a page may show allow it.
  package let typedValue: Quantity?

  package init(edition: Month, typedValue: Quantity?) {
    self.edition = edition
    self.typedValue = typedValue
  }
}
