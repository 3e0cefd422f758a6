internal import Domain

/// Derives every relation between the cells of a table from what the content declares.
///
/// A sum holds for a month only when all its parts have an entry; where one is missing, the others and the
/// total leave a rest, which is a count too.
func relations(in table: ConfidentialTable, _ dossier: Dossier) -> [Relation] {
  let derivation = RelationDerivation(table: table, dossier: dossier)
  return table.sortedSlots.flatMap { derivation.relations(withTotal: $0) }
    + derivation.identities() + derivation.formulas()
}

private struct RelationDerivation {
  let table: ConfidentialTable
  let dossier: Dossier
  let partitions: [Partition]
  let communes: [TerritoryID: [TerritoryID]]
  let thematic: [SubPublicID]
  let groups: [TerritoryID: [TerritoryID]]

  init(table: ConfidentialTable, dossier: Dossier) {
    self.table = table
    self.dossier = dossier
    partitions = dossier.axes.compactMap(dossier.partition)
    let territories = dossier.territories.elements
    communes = Dictionary(grouping: territories.filter { $0.type == .commune && $0.parent != nil })
    {
      $0.parent
    }.reduce(into: [:]) { result, entry in
      if let parent = entry.key { result[parent] = entry.value.map(\.id) }
    }
    groups = Dictionary(grouping: territories.filter { $0.type == .groupe }) { $0.parent }
      .reduce(into: [:]) { result, entry in
        if let parent = entry.key { result[parent] = entry.value.map(\.id) }
      }
    thematic = dossier.subPublics.elements.filter { $0.standing == .thematic }.map(\.id)
  }

  /// The relations whose total is a cell of this series.
  func relations(withTotal slot: Int) -> [Relation] {
    let key = table.keys[slot]
    guard let indicator = dossier.indicators[key.indicator], indicator.isConfidential else {
      return []
    }
    var result = [Relation]()
    if indicator.additivity.contains(.overSubPublics) {
      for partition in partitions where partition.whole == key.subPublic {
        let parts = partition.parts.map { with(key, subPublic: $0) }
        result += sums(.partition(partition.axis), total: slot, parts: parts)
      }
    }
    if indicator.additivity.contains(.overTerritories), let parts = communes[key.territory] {
      result += sums(.territories, total: slot, parts: parts.map { with(key, territory: $0) })
    }
    if let breakdown = indicator.breakdown, key.category == nil {
      let parts = dossier.categories(of: breakdown).map { with(key, category: $0.id) }
      result += sums(.breakdown(breakdown), total: slot, parts: parts)
    }
    return result + inclusions(total: slot, key: key)
  }

  private func sums(_ kind: Relation.Kind, total: Int, parts: [SeriesKey]) -> [Relation] {
    let slots = parts.compactMap(table.existingSlot)
    guard !slots.isEmpty, parts.count > 1 else { return [] }
    return table.series[total].months.compactMap { month in
      let terms = slots.map { Relation.Term(sign: 1, cell: CellIndex(slot: $0, month: month)) }
        .filter { hasCount($0.cell) }
      let isWhole = terms.count == parts.count
      guard !terms.isEmpty else { return nil }
      return complete(
        Relation(
          kind: isWhole ? kind : .incompleteSum, total: CellIndex(slot: total, month: month),
          terms: terms, hasRest: !isWhole))
    }
  }

  /// Thematic groups inside the whole, and groups of communes inside their parent.
  private func inclusions(total: Int, key: SeriesKey) -> [Relation] {
    var parts = [SeriesKey]()
    if key.subPublic == dossier.site.whole { parts += thematic.map { with(key, subPublic: $0) } }
    parts += (groups[key.territory] ?? []).map { with(key, territory: $0) }
    if let communes = communes[key.territory], communes.contains(where: isAbsent(key)) {
      parts += communes.map { with(key, territory: $0) }
    }
    return parts.compactMap(table.existingSlot).flatMap { slot in
      table.series[slot].months.compactMap { month in
        complete(
          Relation(
            kind: .inclusion, total: CellIndex(slot: total, month: month),
            terms: [.init(sign: 1, cell: CellIndex(slot: slot, month: month))], hasRest: true))
      }
    }
  }

  private func isAbsent(_ key: SeriesKey) -> (TerritoryID) -> Bool {
    { table.existingSlot(for: with(key, territory: $0)) == nil }
  }

  /// The declared identities, for every place and group whose series are all in the tables.
  func identities() -> [Relation] {
    let scopes = Set(table.keys.map { Scope(territory: $0.territory, subPublic: $0.subPublic) })
    return dossier.site.identities.flatMap { identity in
      scopes.sorted().flatMap { self.identity(identity, in: $0) }
    }
  }

  private func identity(_ identity: AccountingIdentity, in scope: Scope) -> [Relation] {
    switch identity.form {
    case .sum(let total, let parts):
      guard let slot = self.slot(total, scope) else { return [] }
      return sums(.identity(identity), total: slot, parts: parts.map { key($0, scope) })
    case .stockFlow(let stock, let entries, let exits):
      guard let slot = self.slot(stock, scope) else { return [] }
      let flows = entries.map { (1, $0) } + exits.map { (-1, $0) }
      let slots = flows.compactMap { sign, id in self.slot(id, scope).map { (sign, $0) } }
      guard slots.count == flows.count else { return [] }
      return table.series[slot].months.compactMap { month in
        let before = Relation.Term(sign: 1, cell: CellIndex(slot: slot, month: month.previous))
        let terms = slots.map {
          Relation.Term(sign: $0.0, cell: CellIndex(slot: $0.1, month: month))
        }
        return complete(
          Relation(
            kind: .identity(identity), total: CellIndex(slot: slot, month: month),
            terms: [before] + terms, hasRest: false))
      }
    }
  }

  /// Differences inside ratios: what they leave is a count, though no table holds it.
  func formulas() -> [Relation] {
    let scopes = Set(table.keys.map { Scope(territory: $0.territory, subPublic: $0.subPublic) })
    let formulas = dossier.indicators.elements.flatMap {
      [$0.numerator, $0.denominator].compactMap { $0 }.filter { $0.terms.count > 1 }
    }
    return formulas.flatMap { formula in
      scopes.sorted().flatMap { scope -> [Relation] in
        let slots = formula.terms.compactMap { term in
          slot(term.indicator, scope).map { (term.sign, $0) }
        }
        guard slots.count == formula.terms.count, let first = slots.first else { return [] }
        return table.series[first.1].months.compactMap { month in
          let terms = slots.map {
            Relation.Term(sign: $0.0, cell: CellIndex(slot: $0.1, month: month))
          }
          return complete(Relation(kind: .formula, total: nil, terms: terms, hasRest: true))
        }
      }
    }
  }

  /// The relation, when all its cells have an entry that is or hides a number.
  private func complete(_ relation: Relation) -> Relation? {
    relation.cells.allSatisfy(hasCount) ? relation : nil
  }

  private func hasCount(_ cell: CellIndex) -> Bool {
    switch table[cell]?.entry {
    case .number, .withheldAtSource: true
    case .missing, .notApplicable, nil: false
    }
  }

  private func slot(_ indicator: IndicatorID, _ scope: Scope) -> Int? {
    table.existingSlot(for: key(indicator, scope))
  }

  private func key(_ indicator: IndicatorID, _ scope: Scope) -> SeriesKey {
    SeriesKey(territory: scope.territory, subPublic: scope.subPublic, indicator: indicator)
  }

  private func with(
    _ key: SeriesKey, territory: TerritoryID? = nil, subPublic: SubPublicID? = nil,
    category: CategoryID? = nil
  ) -> SeriesKey {
    SeriesKey(
      territory: territory ?? key.territory, subPublic: subPublic ?? key.subPublic,
      indicator: key.indicator, category: category ?? key.category)
  }
}

/// A place and a group, over which identities between indicators hold.
private struct Scope: Hashable, Comparable {
  let territory: TerritoryID
  let subPublic: SubPublicID

  static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.territory == rhs.territory
      ? lhs.subPublic < rhs.subPublic : lhs.territory < rhs.territory
  }
}
