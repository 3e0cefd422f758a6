internal import Domain

/// Ratios and durations whose own count is withheld: they would tell it.
///
/// A ratio falls with any term of its numerator or denominator; a duration with its base.
func derivedSuppression(
  _ table: ConfidentialTable, _ dossier: Dossier, withheld: Set<CellIndex>
) -> Set<CellIndex> {
  var result = Set<CellIndex>()
  for (slot, key) in table.keys.enumerated() {
    guard let indicator = dossier.indicators[key.indicator] else { continue }
    let terms = (indicator.numerator?.terms ?? []) + (indicator.denominator?.terms ?? [])
    let counts = terms.map(\.indicator) + (indicator.base.map { [$0] } ?? [])
    let slots = counts.compactMap { id in
      table.existingSlot(
        for: SeriesKey(
          territory: key.territory, subPublic: key.subPublic, indicator: id,
          category: key.category))
    }
    guard !slots.isEmpty else { continue }
    for month in table.series[slot].months {
      let isTold = slots.contains { withheld.contains(CellIndex(slot: $0, month: month)) }
      if isTold { result.insert(CellIndex(slot: slot, month: month)) }
    }
  }
  return result
}
