package import Diagnostics

/// A form of support (`dispositif`): a measure of the commission, a day centre, a fund.
package struct SupportScheme: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// One of the measures that the commission grants.
    case measure = "mesure"
    /// The commission itself.
    case commission
    /// A place or a team that receives without a decision: day centre, outreach.
    case reception = "accueil"
    /// A fund for one-off help.
    case fund = "fonds"
  }

  package let id: SchemeID
  package let label: String
  package let kind: Kind
  package let definition: String
  /// The scheme among the categories of indicators that are shared by several.
  package let category: CategoryID?
  /// What is counted of it.
  package let indicators: [IndicatorID]
  /// How much was done to count: opening days, hours of outreach.
  package let effort: [IndicatorID]
  /// The capacity in words; empty when it is not known.
  package let capacity: String
  package let operators: String
  package let convention: ConventionID?
  package let note: String
  package let location: SourceLocation

  package init(
    id: SchemeID, label: String, kind: Kind, definition: String, category: CategoryID?,
    indicators: [IndicatorID], effort: [IndicatorID], capacity: String, operators: String,
    convention: ConventionID?, note: String, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.definition = definition
    self.category = category
    self.indicators = indicators
    self.effort = effort
    self.capacity = capacity
    self.operators = operators
    self.convention = convention
    self.note = note
    self.location = location
  }
}
