internal import Disclosure
internal import Domain
internal import French

/// What small multiples say: the scale, then each panel's ends, extremes and direction.
func multiplesWords(_ chart: SmallMultiples) -> ChartWords {
  ChartWords(
    kind: "Petites courbes de même échelle", finding: finding(chart),
    description: description(chart).html, reading: reading(chart).html,
    note: strokeNote(chart.panels.map(\.cells)))
}

/// The last values, in the order of the panels.
private func finding(_ chart: SmallMultiples) -> String {
  let parts = chart.panels.compactMap { panel -> String? in
    guard let quantity = panel.cells.last?.quantity else { return nil }
    return named(panel.label, spokenNumber(quantity, places: chart.frame.places))
  }
  guard !parts.isEmpty else { return "Aucune valeur diffusée le dernier mois." }
  return "Dernier mois, \(parts.joined(separator: "\u{202F}; "))."
}

private func description(_ chart: SmallMultiples) -> MarkupPen {
  var pen = MarkupPen(capacity: 2048)
  pen.text(spelled(chart.panels.count))
  pen.markup(" petites courbes de même échelle, mois par mois, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  if let base = chart.base {
    pen.markup(" Chaque courbe vaut cent ")
    pen.inMonth(base)
    pen.markup("\u{202F}: elle dit l’évolution, non le nombre.")
  }
  for panel in chart.panels {
    pen.markup(" ")
    pen.text("\(panel.label)\u{A0}: ")
    pen.summary(panel, chart.frame, from: chart.months.lowerBound, cuts: chart.cuts)
    guard chart.base == nil else { continue }
    pen.trend(panel, chart.frame, from: chart.months.lowerBound, cuts: chart.cuts)
  }
  pen.breaks(chart.breaks)
  pen.gapSentence(chart.panels.map(\.cells))
  return pen
}

/// One decoded point: the last published value of the first panel that has one.
private func reading(_ chart: SmallMultiples) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for panel in chart.panels {
    guard let last = SeriesSummary(panel.cells, from: chart.months.lowerBound)?.last else {
      continue
    }
    pen.inMonth(last.month)
    pen.text(", «\u{A0}\(panel.label)\u{A0}»\u{A0}: ")
    pen.amount(last.quantity, chart.frame)
    if let base = chart.base {
      pen.markup(", quand la valeur ")
      pen.text(base.frenchOf)
      pen.markup(" compte pour cent")
    }
    pen.proseMarks(last.quality)
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}
