internal import Disclosure
internal import Domain
internal import French

/// What tiles of values say: the highest and lowest of the last month, then each group's ends.
func heatMapWords(_ chart: HeatMap) -> ChartWords {
  ChartWords(
    kind: "Tableau coloré", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html)
}

private func finding(_ chart: HeatMap) -> String {
  let last = chart.rows.compactMap { row in
    row.cells.last?.quantity.map { (label: row.label, quantity: $0) }
  }
  guard let month = chart.months.last, let highest = last.max(by: { $0.quantity < $1.quantity })
  else { return "Aucune valeur diffusée le dernier mois." }
  let number = spokenNumber(highest.quantity, places: chart.frame.places)
  return "\(month.frenchName), valeur diffusée la plus élevée\u{A0}: \(highest.label), \(number)."
}

private func description(_ chart: HeatMap) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une ligne par groupe, une case par mois, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup("\u{202F}; la couleur d’une case suit la classe de sa valeur.")
  for row in chart.rows {
    pen.markup(" ")
    pen.text("\(row.label)\u{A0}: ")
    pen.summary(row, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  }
  pen.breaks(chart.breaks)
  pen.gapSentence(chart.rows.map(\.cells))
  return pen
}

/// One decoded tile: the last published value of the first group that has one.
private func reading(_ chart: HeatMap) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for row in chart.rows {
    guard let last = SeriesSummary(row.cells, from: chart.months.lowerBound)?.last else { continue }
    pen.inMonth(last.month)
    pen.text(", «\u{A0}\(row.label)\u{A0}»\u{A0}: ")
    pen.amount(last.quantity, chart.frame)
    pen.proseMarks(last.quality)
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}
