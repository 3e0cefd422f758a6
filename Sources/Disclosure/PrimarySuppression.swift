internal import Domain

/// The cells whose count is too small to be told, and those that a supplier withheld.
func primarySuppression(
  _ table: ConfidentialTable, _ dossier: Dossier, threshold: Int
) -> Set<CellIndex> {
  var withheld = Set<CellIndex>()
  for (slot, key) in table.keys.enumerated() {
    let isConfidential = dossier.indicators[key.indicator]?.isConfidential ?? true
    for month in table.series[slot].months {
      let index = CellIndex(slot: slot, month: month)
      switch table[index]?.entry {
      case .withheldAtSource:
        withheld.insert(index)
      case .number(let count) where isConfidential && count.isSensitive(under: threshold):
        withheld.insert(index)
      case .number, .missing, .notApplicable, nil:
        continue
      }
    }
  }
  return withheld
}
