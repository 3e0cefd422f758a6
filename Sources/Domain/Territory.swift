package import Diagnostics

package enum TerritoryType: String, Sendable, CaseIterable {
  case departement, metropole, groupe, commune
  /// Another territory that follows the same approach.
  case pair
}

/// A place that figures are given for.
package struct Territory: Sendable {
  package let id: TerritoryID
  package let label: String
  package let type: TerritoryType
  package let parent: TerritoryID?
  package let order: Int
  package let location: SourceLocation

  package init(
    id: TerritoryID, label: String, type: TerritoryType, parent: TerritoryID?, order: Int,
    location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.type = type
    self.parent = parent
    self.order = order
    self.location = location
  }
}

/// A category of a breakdown: `accord` among the decisions of a commission.
package struct Category: Sendable {
  package let id: CategoryID
  package let breakdown: BreakdownID
  package let label: String
  package let order: Int
  package let location: SourceLocation

  package init(
    id: CategoryID, breakdown: BreakdownID, label: String, order: Int, location: SourceLocation
  ) {
    self.id = id
    self.breakdown = breakdown
    self.label = label
    self.order = order
    self.location = location
  }
}
