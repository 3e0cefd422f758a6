internal import Disclosure
internal import Domain

/// Where a series goes, season left out: its last three firm months against the same three a year before.
///
/// Nil when a month of either is not firm, when a break lies between, or when the figures are too small to
/// say. Two months alone would tell the season, or chance.
///
/// - Returns: the words, and the last firm month when it is not the last published one.
func yearTrend(
  _ cells: [ReleasedCell], from start: Month, cuts: [Month], isPercentage: Bool
) -> (trend: String, end: Month?)? {
  guard let last = cells.lastIndex(where: \.isFirm), last >= 14 else { return nil }
  let recent = cells[last - 2...last]
  let before = cells[last - 14...last - 12]
  guard recent.allSatisfy(\.isFirm), before.allSatisfy(\.isFirm) else { return nil }
  let end = start.advanced(by: last)
  let isCut = cuts.contains { end.advanced(by: -14) < $0 && $0 <= end }
  let isMixed = (before + recent).contains { $0.quantity?.isNegative ?? false }
  guard !isCut, !isMixed,
    let trend = trendWords(from: mean(before), to: mean(recent), isPercentage: isPercentage)
  else { return nil }
  let isLast = !cells[(last + 1)...].contains { $0.quantity != nil }
  return (trend, isLast ? nil : end)
}

private func mean(_ cells: ArraySlice<ReleasedCell>) -> Double {
  cells.compactMap { $0.quantity?.double }.reduce(0, +) / Double(cells.count)
}

extension ReleasedCell {
  /// Whether there is a value, neither provisional nor estimated nor doubtful.
  fileprivate var isFirm: Bool {
    if case .value(_, let quality) = self { quality.isFirm } else { false }
  }
}

/// The direction of a change in neutral words, or nil when the figures are too small to say.
///
/// Below 2 % « stable », below 10 % « légère », from a base of 20 at least; a percentage changes in points,
/// with bounds of 1 and 5.
func trendWords(from start: Double, to end: Double, isPercentage: Bool) -> String? {
  guard isPercentage || start >= 20 else { return nil }
  let change = isPercentage ? end - start : (end - start) / start * 100
  let (steady, slight) = isPercentage ? (1.0, 5.0) : (2.0, 10.0)
  switch change {
  case ..<(-slight): return "en baisse"
  case ...(-steady): return "en légère baisse"
  case ..<steady: return "stable"
  case ...slight: return "en légère hausse"
  default: return "en hausse"
  }
}
