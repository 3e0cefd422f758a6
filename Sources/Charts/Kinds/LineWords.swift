internal import Disclosure
internal import Domain
internal import French

/// What a line chart says: construction, ends and extremes of each series, direction, breaks, gaps.
func lineWords(_ chart: LineChart) -> ChartWords {
  ChartWords(
    kind: "Courbe", finding: lineFinding(chart), description: lineDescription(chart).html,
    reading: lineReading(chart).html,
    note: chart.omitsZero ? "L’axe vertical ne part pas de zéro." : nil)
}

private func lineDescription(_ chart: LineChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  let isSingle = chart.series.count == 1
  if isSingle {
    pen.markup("une courbe, mois par mois, ")
  } else {
    pen.text(spelled(chart.series.count))
    pen.markup(" courbes, mois par mois, ")
  }
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  for series in chart.series {
    pen.markup(" ")
    pen.text(isSingle ? "Valeurs\u{A0}: " : "\(series.label)\u{A0}: ")
    pen.summary(series, chart.frame, from: chart.months.lowerBound)
    pen.trend(series, chart.frame, from: chart.months.lowerBound, cuts: chart.cuts)
  }
  if chart.traces.contains(where: { $0.rank == nil }) {
    pen.markup(" La courbe épaisse est la moyenne des douze derniers mois.")
  }
  pen.breaks(chart.breaks)
  pen.events(chart.events, in: chart.months)
  pen.gapSentence(chart.series.map(\.cells))
  return pen
}

/// One decoded point: the last published value of the first series that has one.
private func lineReading(_ chart: LineChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for series in chart.series {
    guard let last = SeriesSummary(series.cells, from: chart.months.lowerBound)?.last else {
      continue
    }
    pen.inMonth(last.month)
    pen.markup(", ")
    if chart.series.count > 1 { pen.text("«\u{A0}\(series.label)\u{A0}»\u{A0}: ") }
    pen.amount(last.quantity, chart.frame)
    pen.proseMarks(last.quality)
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}

/// The range of one series, or the last values of several.
private func lineFinding(_ chart: LineChart) -> String {
  guard chart.series.count == 1 else { return lastValues(chart) }
  guard let summary = SeriesSummary(chart.series[0].cells, from: chart.months.lowerBound) else {
    return "Aucune valeur diffusée."
  }
  let (places, unit) = (chart.frame.places, chart.frame.unit)
  let lowest = spokenNumber(summary.lowest.quantity, places: places)
  let highest = spokenNumber(summary.highest.quantity, places: places)
  let suffix = unit.isEmpty ? "" : "\u{A0}\(unitName(unit, for: summary.highest.quantity))"
  let mark = summary.highest.quality.contains(.provisional) ? " (provisoire)" : ""
  guard lowest != highest else { return "Valeur constante\u{A0}: \(highest)\(suffix)." }
  return "De \(lowest) à \(highest)\(suffix), maximum \(summary.highest.month.frenchIn)\(mark)."
}

private func lastValues(_ chart: LineChart) -> String {
  let parts = chart.series.compactMap { series -> String? in
    guard let quantity = series.cells.last?.quantity else { return nil }
    return "\(series.label) \(spokenNumber(quantity, places: chart.frame.places))"
  }
  guard !parts.isEmpty else { return "Aucune valeur diffusée le dernier mois." }
  return "Dernier mois\u{A0}: \(parts.joined(separator: ", "))."
}
