internal import Diagnostics
internal import Domain

extension Rule {
  static let monthFuture = Rule(
    "month.future", .error, "Mois à venir",
    "Une observation porte un mois qui n'est pas encore commencé. Le plus souvent, l'année a été mal "
      + "saisie. Corriger le mois ; une prévision n'a pas sa place dans les tables.",
    hidesSource: true)
}

/// Refuses figures of months that have not begun; one finding a month and file is enough.
let futureMonths = DatasetCheck(rules: [.monthFuture]) { dataset in
  var seen = Set<Place>()
  return dataset.table.sortedSlots.flatMap { slot in
    let series = dataset.table.series[slot]
    return series.months.filter { $0 > dataset.today }.compactMap { month -> Diagnostic? in
      guard let cell = series[month],
        seen.insert(Place(file: cell.origin.file, month: month)).inserted
      else { return nil }
      return Rule.monthFuture.at(
        dataset.locate(cell.origin),
        "le mois \(month) n'est pas encore commencé. Corriger le mois.")
    }
  }
}

private struct Place: Hashable {
  let file: Int32
  let month: Month
}
