internal import Diagnostics
internal import Domain

extension Rule {
  static let seriesJump = Rule(
    "series.jump", .warning, "Saut inhabituel",
    "La variation d'un mois sur l'autre sort de l'histoire de la série (écart absolu médian des "
      + "variations passées, seuil « controles.saut » de synchro.yaml). Vérifier la saisie, la complétude "
      + "de la source, ou déclarer une rupture ; si la valeur est juste, l'expliquer dans le texte du mois.",
    hidesSource: true)
}

/// Notices changes that stand out from the past changes of their own series.
let jumps = DatasetCheck(rules: [.seriesJump]) { dataset in
  dataset.table.sortedSlots.flatMap { slot -> [Diagnostic] in
    let key = dataset.table.keys[slot]
    guard dataset.dossier.indicators[key.indicator]?.nature != .capacite else { return [] }
    let breaks = Set(dataset.dossier.breaks(of: key).map(\.month))
    return jumpMonths(in: dataset.table.series[slot], breaks, dataset.dossier.site.jumpThreshold)
      .compactMap { month in
        let index = CellIndex(slot: slot, month: month)
        return dataset.location(of: index).map {
          Rule.seriesJump.at(
            $0,
            "\(dataset.name(index)) : variation inhabituelle au regard de la série. Vérifier la "
              + "valeur, ou l'expliquer dans le texte du mois.")
        }
      }
  }
}

private func jumpMonths(
  in series: ConfidentialSeries, _ breaks: Set<Month>, _ threshold: Double
) -> [Month] {
  var history = ChangeHistory(threshold: threshold)
  return series.months.dropFirst().filter { month in
    guard let cell = series[month], let number = cell.number?.double,
      let before = series[month.previous]?.number?.double
    else { return false }
    if breaks.contains(month) || !cell.quality.isDisjoint(with: [.seriesBreak, .unreliable]) {
      return false
    }
    return history.isUnusual(from: before, to: number)
  }
}
