internal import Domain

/// Withholds further cells until no withheld one follows from a relation by plain subtraction.
///
/// In each relation, a lone unknown is computable, and unknowns of a sum are bounded by what is left of the
/// total: while one of these tells a small count, the cheapest published cell is withheld too. Masks only
/// grow, so the fixed point is reached (reference §3.6; the proof over all relations together is not made
/// here).
struct ComplementarySuppression {
  let table: ConfidentialTable
  let dossier: Dossier
  let publicZeros: Set<TerritoryID>
  let relations: [Relation]
  private(set) var withheld: Set<CellIndex> = []
  private let relationsOfCell: [CellIndex: [Int]]

  init(
    _ table: ConfidentialTable, _ dossier: Dossier, publicZeros: Set<TerritoryID>,
    relations: [Relation]
  ) {
    self.table = table
    self.dossier = dossier
    self.publicZeros = publicZeros
    self.relations = relations
    var byCell: [CellIndex: [Int]] = [:]
    for (position, relation) in relations.enumerated() {
      for cell in relation.cells { byCell[cell, default: []].append(position) }
    }
    relationsOfCell = byCell
  }

  /// Withholds the cells given, and those without which they could be computed.
  mutating func withhold(_ primary: Set<CellIndex>, under threshold: Int) {
    withheld.formUnion(primary)
    var queue = Array(relations.indices)
    var isQueued = Array(repeating: true, count: relations.count)
    while let position = queue.popLast() {
      isQueued[position] = false
      while tells(relations[position], threshold), let cell = cheapestMask(in: relations[position])
      {
        withheld.insert(cell)
        for other in relationsOfCell[cell] ?? [] where !isQueued[other] {
          isQueued[other] = true
          queue.append(other)
        }
      }
    }
  }

  /// Whether the published cells of a relation tell a withheld count, or one that nobody displays.
  private func tells(_ relation: Relation, _ threshold: Int) -> Bool {
    let hidden = relation.signedCells.filter { withheld.contains($0.cell) }
    let rest = relation.hasRest ? self.rest(of: relation) : nil
    guard let sign = hidden.first?.sign else {
      return rest?.isSensitive(under: threshold) ?? false
    }
    if hidden.count == 1, !relation.hasRest { return true }
    // Hidden cells on one side of the equation share a sum that the published ones tell: parts of a total,
    // but also two exits of a stock. A rest stands on the side of the parts.
    let isShared = !relation.hasRest || (sign < 0 && relation.total != nil)
    guard isShared, hidden.allSatisfy({ $0.sign == sign }) else { return false }
    let left = hidden.compactMap { table.number(at: $0.cell) }.reduce(rest ?? .zero, +)
    return left < Quantity(threshold)
  }

  /// The count that the terms leave, or nil when a supplier withheld one of them.
  private func rest(of relation: Relation) -> Quantity? {
    var rest = Quantity.zero
    if let total = relation.total {
      guard let number = table.number(at: total) else { return nil }
      rest = number
    }
    for term in relation.terms {
      guard let number = table.number(at: term.cell) else { return nil }
      rest = rest + number * (relation.total == nil ? term.sign : -term.sign)
    }
    return rest
  }

  private func cheapestMask(in relation: Relation) -> CellIndex? {
    relation.cells.filter { !withheld.contains($0) && mayMask($0) }
      .min { (cost($0), table.keys[$0.slot], $0.month) < (cost($1), table.keys[$1.slot], $1.month) }
  }

  private func mayMask(_ cell: CellIndex) -> Bool {
    guard let number = table.number(at: cell) else { return false }
    return number != .zero || !publicZeros.contains(table.keys[cell.slot].territory)
  }

  /// What withholding a cell costs readers: margins dearer than inner cells, totals dearest.
  private func cost(_ cell: CellIndex) -> Int64 {
    let key = table.keys[cell.slot]
    let isWhole = key.subPublic == dossier.site.whole && key.category == nil
    let isSite = key.territory == dossier.site.territory
    let weight: Int64 = isWhole && isSite ? 40 : isWhole || isSite ? 5 : 1
    let number = table.number(at: cell)?.magnitude.scaled ?? 0
    let bits = Int64(Int64.bitWidth - (number / Quantity.scale + 1).leadingZeroBitCount)
    return weight * (1 + bits) * 1_000_000 + min(number / Quantity.scale, 999_999)
  }
}
