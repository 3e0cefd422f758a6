internal import Diagnostics
internal import Domain

extension Rule {
  static let ratioRecomputed = Rule(
    "ratio.recomputed", .error, "Ratio différent de son calcul",
    "Le ratio de la table n'égale pas le quotient de son numérateur par son dénominateur, à la précision "
      + "affichée. Recalculer le ratio, ou corriger les colonnes « numerateur » et « denominateur ».",
    hidesSource: true)
}

/// Recomputes each ratio from its numerator and denominator at the precision it is shown with.
let recomputedRatios = DatasetCheck(rules: [.ratioRecomputed]) { dataset in
  dataset.table.sortedSlots.flatMap { slot -> [Diagnostic] in
    let key = dataset.table.keys[slot]
    guard let indicator = dataset.dossier.indicators[key.indicator],
      let numerator = indicator.numerator, let denominator = indicator.denominator
    else { return [] }
    return dataset.table.series[slot].months.compactMap { month in
      let index = CellIndex(slot: slot, month: month)
      guard let cell = dataset.table[index], let written = cell.number,
        let above = numerator.value(for: key, in: month, dataset.table),
        let below = denominator.value(for: key, in: month, dataset.table),
        let quotient = (indicator.isPercentage ? above * 100 : above).divided(by: below)
      else { return nil }
      let unit = Quantity(1).divided(by: Quantity(Int.powerOfTen(indicator.places))) ?? .zero
      guard (quotient - written).magnitude.scaled * 2 > unit.scaled else { return nil }
      return Rule.ratioRecomputed.at(
        dataset.locate(cell.origin),
        "\(dataset.name(index)) n'égale pas numérateur / dénominateur à la précision affichée. "
          + "Recalculer le ratio.")
    }
  }
}

extension Formula {
  /// The signed sum in a month, or nil when a term has no number.
  fileprivate func value(
    for key: SeriesKey, in month: Month, _ table: ConfidentialTable
  ) -> Quantity? {
    var sum = Quantity.zero
    for term in terms {
      let series = SeriesKey(
        territory: key.territory, subPublic: key.subPublic, indicator: term.indicator,
        category: key.category)
      guard let slot = table.existingSlot(for: series),
        let number = table.number(at: CellIndex(slot: slot, month: month))
      else { return nil }
      sum = sum + number * term.sign
    }
    return sum
  }
}

extension Int {
  fileprivate static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
