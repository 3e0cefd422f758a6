/// A date that a convention sets.
package struct Deadline: Sendable {
  package let day: Day
  package let label: String
  package let owner: String
  package let subject: String

  package init(day: Day, label: String, owner: String, subject: String) {
    self.day = day
    self.label = label
    self.owner = owner
    self.subject = subject
  }
}

/// An amount granted by a funder to an action, in euros.
package struct Funding: Sendable {
  package let year: Int
  package let convention: String
  package let action: String
  package let funder: String
  package let amount: Quantity
  package let note: String

  package init(
    year: Int, convention: String, action: String, funder: String, amount: Quantity, note: String
  ) {
    self.year = year
    self.convention = convention
    self.action = action
    self.funder = funder
    self.amount = amount
    self.note = note
  }
}
