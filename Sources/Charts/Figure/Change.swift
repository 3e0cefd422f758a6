internal import Disclosure
package import Domain

/// The least number that a percentage of change may rest on (charts reference §1.9).
package let leastBase = Quantity(20)

/// The least number whose percentages have a decimal (charts reference §2.5).
private let leastBaseOfDecimals = Quantity(100)

/// What happened from one cell to another, on released cells alone: it adds nothing to what they tell.
struct Change: Hashable, Sendable {
  /// The second less the first; « sans objet » across a break, else as lacking as the more lacking.
  let difference: ReleasedCell
  /// The same in per cent of the first, not rounded; « sans objet » on a small base, below zero or between
  /// percentages.
  let percent: ReleasedCell
  /// How many decimals the base of the percentage bears.
  let percentPlaces: Int
  /// Whether a break forbids the comparison.
  let isCut: Bool

  /// - Parameter isCut: whether a break between the two forbids to compare them.
  init(from before: ReleasedCell, to now: ReleasedCell, isCut: Bool, isPercentage: Bool) {
    self.isCut = isCut
    difference = isCut ? .notApplicable : differenceCell(before, now)
    let base = before.quantity ?? .zero
    percentPlaces = base < leastBaseOfDecimals ? 0 : 1
    guard case .value(let change, let quality) = difference else {
      percent = difference
      return
    }
    let isShare = !isPercentage && base >= leastBase && now.quantity?.isNegative == false
    let share = isShare ? (change * 100).divided(by: base) : nil
    percent = share.map { .value($0, quality) } ?? .notApplicable
  }
}

private func differenceCell(_ before: ReleasedCell, _ now: ReleasedCell) -> ReleasedCell {
  switch (before, now) {
  case (.value(let start, let quality), .value(let end, let other)):
    // A break at either end is said elsewhere: the difference itself does not break.
    .value(end - start, quality.union(other).subtracting(.seriesBreak))
  case (.withheld, _), (_, .withheld): .withheld
  case (.missing, _), (_, .missing): .missing
  case (.notApplicable, _), (_, .notApplicable): .notApplicable
  }
}
