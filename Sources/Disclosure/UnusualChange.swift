/// How many past changes make a history.
private let leastHistory = 12
/// A count moves by less than this for reasons of its own.
private let leastMove = 10.0
/// A move below this share of the level is no jump, however calm the history.
private let leastShare = 0.15

/// Whether a monthly change stands out from the past changes of its own series.
///
/// Robust on purpose: the median absolute deviation does not let one jump hide the next.
///
/// - Parameters:
///   - level: the higher of both values.
///   - threshold: how many median absolute deviations are too many.
package func isUnusual(
  _ change: Double, level: Double, history: [Double], threshold: Double
) -> Bool {
  // Medians are dear: only a large change asks for them.
  guard abs(change) >= max(leastMove, leastShare * level), history.count >= leastHistory else {
    return false
  }
  let center = median(history)
  let spread = median(history.map { abs($0 - center) }) * 1.4826
  return abs(change - center) > threshold * spread
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  guard !sorted.isEmpty else { return 0 }
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
