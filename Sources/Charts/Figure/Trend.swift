internal import Domain

/// The direction of a change in neutral words, or nil when the figures are too small to say.
///
/// Below 2 % « stable », below 10 % « légère », from a base of 20 at least; a percentage changes in points,
/// with bounds of 1 and 5.
func trendWords(from start: Quantity, to end: Quantity, isPercentage: Bool) -> String? {
  guard isPercentage || start >= Quantity(20) else { return nil }
  let change = isPercentage ? (end - start).double : (end - start).double / start.double * 100
  let (steady, slight) = isPercentage ? (1.0, 5.0) : (2.0, 10.0)
  switch change {
  case ..<(-slight): return "en baisse"
  case ...(-steady): return "en légère baisse"
  case ..<steady: return "stable"
  case ...slight: return "en légère hausse"
  default: return "en hausse"
  }
}
