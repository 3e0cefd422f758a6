// SPDX-License-Identifier: EUPL-1.2

/// An agreement where the State and Dijon Métropole give the same to each action.
struct ParityAgreement {
  struct Heading {
    let label: String
    /// What each side gives under this heading, where the tables state it.
    var eachSide: Int?
    let actions: [(label: String, euros: Int)]
  }

  let year: Int
  let agreement: String
  let eachSide: Int
  /// Whether the agreement also states the budget of each action, both sides together.
  var declaresBudgets = false
  let headings: [Heading]

  /// Each action from both sides, with the totals that the agreement declares.
  var amounts: [Funding.Amount] {
    headings.flatMap { heading in
      heading.actions.flatMap { amounts($0.label, $0.euros, under: heading.label) }
        + (heading.eachSide.map { total in sides { amount($0, total, heading: heading.label) } }
          ?? [])
    } + sides { amount($0, eachSide) }
  }

  private func amounts(_ action: String, _ euros: Int, under heading: String) -> [Funding.Amount] {
    let both = sides { amount($0, euros, heading: heading, action: action) }
    guard declaresBudgets else { return both }
    return both + [amount("ensemble", 2 * euros, heading: heading, action: action)]
  }

  private func amount(
    _ funder: String, _ euros: Int, heading: String = "", action: String = "ensemble"
  ) -> Funding.Amount {
    Funding.Amount(
      year: year, agreement: agreement, heading: heading, action: action, funder: funder,
      euros: euros)
  }

  /// The actions with the budget of both sides.
  var budgets: [(action: String, euros: Int)] {
    headings.flatMap(\.actions).map { ($0.label, 2 * $0.euros) }
  }

  private func sides(_ make: (String) -> Funding.Amount) -> [Funding.Amount] {
    [Funding.state, Funding.metropolis].map(make)
  }
}
