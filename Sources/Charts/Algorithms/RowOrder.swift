internal import Disclosure
internal import Domain

/// In what order rows are drawn.
package enum RowOrder: Hashable, Sendable {
  /// As given.
  case nomenclature
  /// The highest published first value on top.
  case value
  /// As given, and no sentence says which is highest: rows that must not be ranked.
  case unranked
}

/// Orders rows; by value, those without a number come last as they were given.
///
/// So the place of a withheld row tells nothing of its rank. Rows of equal values stay as given.
func ordered(_ rows: [CategoryRow], by order: RowOrder) -> [CategoryRow] {
  guard order == .value else { return rows }
  let published = rows.enumerated().compactMap { rank, row in
    row.first.quantity.map { (value: $0, rank: rank, row: row) }
  }
  return published.sorted { ($1.value, $0.rank) < ($0.value, $1.rank) }.map(\.row)
    + rows.filter { $0.first.quantity == nil }
}
