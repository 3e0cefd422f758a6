internal import Diagnostics
internal import Domain

private let rule = Rule(
  "series.jump", .warning, "Saut inhabituel",
  "La variation d'un mois sur l'autre sort de l'histoire de la série (écart absolu médian des "
    + "variations passées, seuil « controles.saut » de synchro.yaml). Vérifier la saisie, la complétude "
    + "de la source, ou déclarer une rupture ; si la valeur est juste, l'expliquer dans le texte du mois.",
  hidesSource: true)

/// How many past changes make a history.
private let leastHistory = 12
/// A count moves by less than this for reasons of its own.
private let leastMove = 10.0
/// A move below this share of the level is no jump, however calm the history.
private let leastShare = 0.15

/// Notices changes that stand out from the past changes of their own series.
///
/// Robust on purpose: the median absolute deviation does not let one jump hide the next.
let jumps = DatasetCheck(rules: [rule]) { dataset in
  dataset.table.sortedSlots.flatMap { slot -> [Diagnostic] in
    let key = dataset.table.keys[slot]
    guard dataset.dossier.indicators[key.indicator]?.nature != .capacite else { return [] }
    let breaks = Set(dataset.dossier.breaks(of: key).map(\.month))
    return jumpMonths(in: dataset.table.series[slot], breaks, dataset.dossier.site.jumpThreshold)
      .compactMap { month in
        let index = CellIndex(slot: slot, month: month)
        return dataset.location(of: index).map {
          rule.at(
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
  var history = [Double]()
  var found = [Month]()
  for month in series.months.dropFirst() {
    guard let cell = series[month], let number = cell.number?.double,
      let before = series[month.previous]?.number?.double
    else { continue }
    if breaks.contains(month) || !cell.quality.isDisjoint(with: [.seriesBreak, .unreliable]) {
      continue
    }
    let change = number - before
    let isLarge = abs(change) >= max(leastMove, leastShare * max(number, before))
    // Medians are dear: only a large change asks for them.
    if isLarge, history.count >= leastHistory {
      let center = median(history)
      let spread = median(history.map { abs($0 - center) }) * 1.4826
      if abs(change - center) > threshold * spread { found.append(month) }
    }
    history.append(change)
  }
  return found
}

private func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  guard !sorted.isEmpty else { return 0 }
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
