internal import Disclosure
internal import Domain
internal import French

/// What small multiples say: the scale, then each panel's ends, extremes and direction.
func multiplesWords(_ chart: SmallMultiples) -> ChartWords {
  ChartWords(
    kind: "Petites courbes de même échelle",
    finding: lastValuesFinding(chart.panels, chart.frame),
    description: description(chart).html, reading: reading(chart).html,
    note: strokeNote(chart.panels.map(\.cells)))
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
    pen.text(panel.label)
    pen.markup("\u{A0}: ")
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
    pen.decoded(panel.label, last, chart.frame)
    if let base = chart.base {
      pen.markup(", quand la valeur ")
      pen.text(base.frenchOf)
      pen.markup(" compte pour cent")
    }
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}
