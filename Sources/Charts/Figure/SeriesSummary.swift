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
  /// Nil when no value is published.
  init?(_ cells: [ReleasedCell], from start: Month) {
    var ends: (first: Value, last: Value, lowest: Value, highest: Value)?
    for (index, cell) in cells.enumerated() {
      guard case .value(let quantity, let quality) = cell else { continue }
      let value = Value(
        month: start.advanced(by: index), quantity: quantity, quality: quality)
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
  }
}
