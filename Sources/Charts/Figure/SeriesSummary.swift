internal import Disclosure
internal import Domain

/// The published values that describe a series: its ends and its extremes.
struct SeriesSummary: Sendable {
  struct Value: Sendable {
    let month: Month
    let quantity: Quantity
    let quality: Quality
  }

  let first: Value
  let last: Value
  let lowest: Value
  let highest: Value
  /// The first and last values that are neither provisional nor estimated nor doubtful.
  let firm: (first: Value, last: Value)?

  /// Nil when no value is published.
  init?(_ cells: [ReleasedCell], from start: Month) {
    var firm: (first: Value, last: Value)?
    var ends: (first: Value, last: Value, lowest: Value, highest: Value)?
    for (index, cell) in cells.enumerated() {
      guard case .value(let quantity, let quality) = cell else { continue }
      let value = Value(
        month: start.advanced(by: index), quantity: quantity, quality: quality)
      if quality.isFirm {
        firm = (firm?.first ?? value, value)
      }
      guard var known = ends else {
        ends = (value, value, value, value)
        continue
      }
      known.last = value
      if quantity < known.lowest.quantity { known.lowest = value }
      if quantity > known.highest.quantity { known.highest = value }
      ends = known
    }
    guard let ends else { return nil }
    (first, last, lowest, highest) = ends
    self.firm = firm
  }

  /// The change between the firm ends, when no break lies between them.
  func trend(cuts: [Month], isPercentage: Bool) -> (words: String, from: Month, to: Month)? {
    guard let firm, firm.first.month < firm.last.month,
      !cuts.contains(where: { firm.first.month < $0 && $0 <= firm.last.month }),
      let words = trendWords(
        from: firm.first.quantity, to: firm.last.quantity, isPercentage: isPercentage)
    else { return nil }
    return (words, firm.first.month, firm.last.month)
  }
}
