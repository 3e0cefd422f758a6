package import Domain

/// How many past changes make a history.
private let leastHistory = 12
/// A count moves by less than this for reasons of its own.
private let leastMove = 10.0
/// A move below this share of the level is no jump, however calm the history.
private let leastShare = 0.15

/// The changes of a series so far, against which the next one may stand out.
struct ChangeHistory {
  /// In median absolute deviations.
  let threshold: Double
  private var changes: [Double] = []

  init(threshold: Double) { self.threshold = threshold }

  /// Whether a change stands out from those before, and adds it to them.
  mutating func isUnusual(from before: Double, to number: Double) -> Bool {
    let change = number - before
    defer { changes.append(change) }
    // Medians are dear: only a large change asks for them.
    guard abs(change) >= max(leastMove, leastShare * max(number, before)),
      changes.count >= leastHistory
    else { return false }
    let center = median(changes)
    let spread = median(changes.map { abs($0 - center) }) * 1.4826
    return abs(change - center) > threshold * spread
  }
}

extension Series {
  /// The months whose change stands out, as anyone who holds the series could tell.
  package func unusualMonths(threshold: Double) -> [Month] {
    var history = ChangeHistory(threshold: threshold)
    return months.dropFirst().filter { month in
      guard let number = self[month].quantity?.double,
        let before = self[month.previous].quantity?.double, !breaks.contains(month),
        self[month].quality.isDisjoint(with: [.seriesBreak, .unreliable])
      else { return false }
      return history.isUnusual(from: before, to: number)
    }
  }
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  guard !sorted.isEmpty else { return 0 }
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
