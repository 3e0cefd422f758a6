internal import Disclosure
internal import Domain
internal import French

/// The published values that describe a series: its ends, and the extremes that compare with the last.
struct SeriesSummary: Sendable {
  struct Value: Sendable {
    let month: Month
    let quantity: Quantity
    let quality: Quality
  }

  let first: Value
  let last: Value
  /// The lowest and the highest reliable value since the last break; nil with fewer than two of them.
  let extremes: (lowest: Value, highest: Value)?
  /// The break since which the extremes are taken, where one parts the series.
  let since: Month?
  /// Whether the extremes leave out values that are not reliable.
  let skipsUnreliable: Bool
  /// Whether values among which the extremes are sought are withheld: those may be lower or higher.
  let isPartlyWithheld: Bool

  /// Nil when no value is published.
  ///
  /// - Parameter cuts: the first months whose values do not compare with those before.
  init?(_ cells: [ReleasedCell], from start: Month, cuts: [Month] = []) {
    var ends: (first: Value, last: Value)?
    var segment = Segment()
    for (index, cell) in cells.enumerated() {
      guard case .value(let quantity, let quality) = cell else { continue }
      let value = Value(month: start.advanced(by: index), quantity: quantity, quality: quality)
      if let last = ends?.last.month,
        let cut = cuts.last(where: { last < $0 && $0 <= value.month })
      {
        segment = Segment(since: cut)
      }
      segment.add(value)
      ends = (ends?.first ?? value, value)
    }
    guard let ends else { return nil }
    (first, last) = ends
    extremes = segment.count > 1 ? segment.extremes : nil
    since = segment.since
    skipsUnreliable = segment.skipsUnreliable
    let compared = cells.dropFirst(since.map { start.distance(to: $0) } ?? 0)
    isPartlyWithheld = compared.contains(.withheld)
  }
}

extension SeriesSummary {
  /// Where the extremes are sought: from a break, or the beginning, to the next break.
  private struct Segment {
    var since: Month?
    var extremes: (lowest: Value, highest: Value)?
    var count = 0
    var skipsUnreliable = false

    mutating func add(_ value: Value) {
      guard !value.quality.contains(.unreliable) else {
        skipsUnreliable = true
        return
      }
      count += 1
      guard let known = extremes else {
        extremes = (value, value)
        return
      }
      if value.quantity < known.lowest.quantity { extremes?.lowest = value }
      if value.quantity > known.highest.quantity { extremes?.highest = value }
    }
  }

  /// What the last value and the extremes compare with, when it is not the whole series: `depuis la rupture
  /// de mars 2024`.
  var origin: String? { since.map { "depuis la rupture \($0.frenchOf)" } }

  /// What the extremes leave out.
  var exception: String? { skipsUnreliable ? "hors valeurs peu fiables" : nil }

  /// Where an extreme stands when a reader knows the place already: `à la fin`, `au début`.
  func place(of value: Value) -> String? {
    if value.quantity == last.quantity, !last.quality.contains(.unreliable) { return "à la fin" }
    guard since == nil, !first.quality.contains(.unreliable) else { return nil }
    return value.quantity == first.quantity ? "au début" : nil
  }
}

extension [SeriesBreak] {
  /// The first months whose values do not compare with those before.
  var cuts: [Month] { filter { !$0.isComparable }.map(\.month) }
}
