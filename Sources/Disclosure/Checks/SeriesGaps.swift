internal import Diagnostics
internal import Domain

extension Rule {
  static let seriesGap = Rule(
    "series.gap", .warning, "Mois sans ligne",
    "Une série s'interrompt sans le dire : un mois n'a aucune ligne entre deux mois qui en ont. Le "
      + "graphique montre un trou. Écrire la ligne avec le statut « m » (manquant) ou « z » (sans "
      + "objet), ou ajouter la valeur.",
    hidesSource: true)
}

/// Notices months without a row inside a series.
let seriesGaps = DatasetCheck(rules: [.seriesGap]) { dataset in
  dataset.table.sortedSlots.flatMap { slot -> [Diagnostic] in
    let series = dataset.table.series[slot]
    return zip(series.months, series.cells).compactMap { month, cell in
      guard cell == nil, let before = series[month.previous] else { return nil }
      let name = dataset.name(CellIndex(slot: slot, month: month))
      return Rule.seriesGap.at(
        dataset.locate(before.origin),
        "aucune ligne pour \(name) après celle-ci. Écrire la ligne, avec le statut « m » si la "
          + "donnée manque.")
    }
  }
}
