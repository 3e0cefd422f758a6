internal import Disclosure
internal import Domain
internal import French

/// What a line chart says: construction, ends and extremes of each series, direction, breaks, gaps.
func lineWords(_ chart: LineChart) -> ChartWords {
  ChartWords(
    kind: "Courbe", finding: lineFinding(chart), description: lineDescription(chart).html,
    reading: lineReading(chart).html,
    note: lineNote(chart), namesMeasure: chart.series.count > 1)
}

private func lineNote(_ chart: LineChart) -> String? {
  let notes = [
    chart.omitsZero ? "L’axe vertical ne part pas de zéro." : nil,
    chart.lacksAverage
      ? "Aucune suite de douze mois n’est diffusée en entier\u{202F}: la moyenne ne se calcule pas."
      : nil,
    strokeNote(chart.series.map(\.cells)),
  ].compactMap { $0 }
  return notes.isEmpty ? nil : notes.joined(separator: " ")
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
    pen.text(isSingle ? "Valeurs" : series.label)
    pen.markup("\u{A0}: ")
    pen.summary(series, chart.frame, from: chart.months.lowerBound, cuts: chart.cuts)
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
    pen.decoded(
      chart.series.count > 1 ? series.label : chart.frame.measure, last, chart.frame)
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}

/// The range of one series, or the last values of several.
private func lineFinding(_ chart: LineChart) -> String {
  guard chart.series.count == 1 else { return lastValuesFinding(chart.series, chart.frame) }
  let start = chart.months.lowerBound
  guard let summary = SeriesSummary(chart.series[0].cells, from: start, cuts: chart.cuts) else {
    return "Aucune valeur diffusée."
  }
  let finding = extremesFinding(summary, chart.frame)
  guard summary.extremes != nil else { return finding }
  return [summary.origin, summary.exception, finding].compactMap(\.self).joined(separator: ", ")
}

/// The range of a series and the month of its maximum, or its last value when it has no range.
private func extremesFinding(_ summary: SeriesSummary, _ frame: ChartFrame) -> String {
  let spoken = { (value: SeriesSummary.Value) in
    let unit = frame.unit.isEmpty ? "" : "\u{A0}\(unitName(frame.unit, for: value.quantity))"
    return spokenNumber(value.quantity, places: frame.places) + unit
  }
  guard let (lowest, highest) = summary.extremes else {
    return
      "\(spoken(summary.last)) \(summary.last.month.frenchIn)\(summary.last.quality.spokenMark)."
  }
  guard lowest.quantity != highest.quantity else {
    let name = summary.isPartlyWithheld ? "valeurs diffusées constantes" : "valeur constante"
    return "\(name)\u{A0}: \(spoken(highest))."
  }
  let low = spokenNumber(lowest.quantity, places: frame.places)
  let start = summary.isPartlyWithheld ? "valeurs diffusées de" : "de"
  let mark = highest.quality.spokenMark
  return "\(start) \(low) à \(spoken(highest)), maximum \(highest.month.frenchIn)\(mark)."
}
