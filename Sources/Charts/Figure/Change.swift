internal import Disclosure
package import Domain

/// The least number that a percentage of change may rest on (charts reference §1.9).
package let leastBase = Quantity(20)

/// What happened from one cell to another, on released cells alone: it adds nothing to what they tell.
struct Change: Hashable, Sendable {
  /// The second less the first; « sans objet » across a break, else as lacking as the more lacking.
  let difference: ReleasedCell
  /// The same in per cent of the first; « sans objet » on a small base or between percentages.
  let percent: ReleasedCell

  /// - Parameter isCut: whether a break between the two forbids to compare them.
  init(from before: ReleasedCell, to now: ReleasedCell, isCut: Bool, isPercentage: Bool) {
    difference = isCut ? .notApplicable : differenceCell(before, now)
    guard case .value(let change, let quality) = difference, let base = before.quantity else {
      percent = difference
      return
    }
    let share = base < leastBase || isPercentage ? nil : (change * 100).divided(by: base)
    percent = share.map { .value($0.rounded(places: 1), quality) } ?? .notApplicable
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
