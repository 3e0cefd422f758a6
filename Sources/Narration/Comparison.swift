internal import Charts
package import Disclosure
package import Domain

/// A month set against another: a difference, or why there is none.
package enum Comparison: Hashable {
  case change(Quantity, relative: Quantity?)
  /// A break in the series stands between.
  case broken
  /// One of the two is known in part only: what is missing would pass for a change.
  case unreliable
  case withheld
  case missing
  case notApplicable
}

/// Changes under this many per cent are called stable.
package let neutralBand = Quantity(2)

extension Series {
  /// Compares two months; works on released cells alone, so it adds nothing to what they tell.
  package func compare(_ month: Month, with earlier: Month) -> Comparison {
    switch (self[month], self[earlier]) {
    case (.value(let now, let quality), .value(let before, let earlierQuality)):
      if breaksBetween(earlier, month) { return .broken }
      if quality.union(earlierQuality).contains(.unreliable) { return .unreliable }
      let change = now - before
      let relative = before >= leastBase ? (change * 100).divided(by: before) : nil
      return .change(change, relative: relative)
    case (.withheld, _), (_, .withheld):
      return .withheld
    case (.notApplicable, _), (_, .notApplicable):
      return .notApplicable
    case (.missing, _), (_, .missing):
      return .missing
    }
  }

  /// The direction over a year; nil where a file came short, since a value too low tells no fall.
  package func yearTrend(_ month: Month) -> Trend? {
    let isDoubtful = [month, month.yearBefore].contains { self[$0].quality.contains(.unreliable) }
    return isDoubtful ? nil : Trend(compare(month, with: month.yearBefore))
  }
}

/// The direction of a change, in the word that readers get.
package enum Trend: String {
  case rising = "en hausse"
  case falling = "en baisse"
  case stable = "stable"

  /// Nil when the base is too small for a word.
  package init?(_ comparison: Comparison) {
    guard case .change(_, let relative?) = comparison else { return nil }
    self = relative.magnitude < neutralBand ? .stable : relative.isNegative ? .falling : .rising
  }
}
