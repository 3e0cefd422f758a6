package import Diagnostics

/// An amount granted by a funder to an action, or the total that a convention declares, in euros.
package struct Funding: Sendable {
  /// Who or what an amount is for: one, or all together.
  package enum Part: Hashable, Sendable {
    case one(String)
    /// Written `ensemble`.
    case all

    package init(_ text: String) { self = text == "ensemble" ? .all : .one(text) }

    /// The words of the table.
    package var text: String {
      switch self {
      case .one(let text): text
      case .all: "ensemble"
      }
    }
  }

  package let year: Int
  package let convention: ConventionID
  /// The heading that the convention puts its action under; empty for none.
  package let heading: String
  package let action: Part
  package let funder: Part
  package let amount: Quantity
  package let note: String
  package let location: SourceLocation

  package init(
    year: Int, convention: ConventionID, heading: String, action: Part, funder: Part,
    amount: Quantity, note: String, location: SourceLocation
  ) {
    self.year = year
    self.convention = convention
    self.heading = heading
    self.action = action
    self.funder = funder
    self.amount = amount
    self.note = note
    self.location = location
  }

  /// Whether it states the sum of others.
  package var isTotal: Bool { action == .all || funder == .all }

  /// Whether an amount is one of those that this total adds up.
  ///
  /// A total without a heading is over all headings.
  package func includes(_ part: Funding) -> Bool {
    !part.isTotal && part.year == year && part.convention == convention
      && (heading.isEmpty || part.heading == heading)
      && (action == .all || part.action == action) && (funder == .all || part.funder == funder)
  }
}
