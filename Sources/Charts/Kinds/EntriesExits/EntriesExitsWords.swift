internal import Disclosure
internal import Domain
internal import French

/// What entries and exits say: the last published month, then each side's ends and extremes.
func entriesExitsWords(_ chart: EntriesExitsChart) -> ChartWords {
  ChartWords(
    kind: "Barres opposées", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, note: barNote([chart.entries.cells, chart.exits.cells]))
}

/// The last month whose entries, exits and net are all published.
private func lastMonth(
  _ chart: EntriesExitsChart
) -> (month: Month, entries: Quantity, exits: Quantity, net: ReleasedCell)? {
  let cells = zip(zip(chart.entries.cells, chart.exits.cells), chart.net.cells)
  for (month, ((entries, exits), net)) in zip(chart.months, cells).reversed() {
    guard let entries = entries.quantity, let exits = exits.quantity else { continue }
    return (month, entries, exits, net)
  }
  return nil
}

private func finding(_ chart: EntriesExitsChart) -> String {
  guard let last = lastMonth(chart), case .value(let net, let quality) = last.net else {
    return "Aucun mois n’est diffusé en entier."
  }
  let places = chart.frame.places
  let plus = net > .zero ? "+" : ""
  let balance = named("solde", plus + spokenNumber(net, places: places)) + quality.spokenMark
  let sides = [
    named(chart.entries.label, spokenNumber(last.entries, places: places)),
    named(chart.exits.label, spokenNumber(last.exits, places: places)),
  ].joined(separator: "\u{202F}; ")
  return "\(last.month.frenchName), \(sides.count > 90 ? "" : sides + "\u{202F}; ")\(balance)."
}

private func description(_ chart: EntriesExitsChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("barres mensuelles de part et d’autre d’une ligne de zéro, ")
  pen.markup(
    chart.hasNetStrip
      ? "le solde en courbe au-dessous, à une échelle plus grande, " : "un point pour le solde, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  for series in [chart.entries, chart.exits] {
    pen.markup(" ")
    pen.text(series.label)
    pen.markup("\u{A0}: ")
    pen.summary(series, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  }
  pen.breaks(chart.breaks)
  pen.events(chart.events, in: chart.months)
  pen.gapSentence([chart.entries.cells, chart.exits.cells])
  return pen
}

private func reading(_ chart: EntriesExitsChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  guard let last = lastMonth(chart), let net = last.net.quantity else { return oneSide(chart) }
  pen.inMonth(last.month)
  pen.text(", «\u{A0}\(chart.entries.label)\u{A0}» s’établit à ")
  pen.amount(last.entries, chart.frame)
  pen.text(", «\u{A0}\(chart.exits.label)\u{A0}» à ")
  pen.number(last.exits, places: chart.frame.places)
  pen.markup("\u{202F}; le solde est de ")
  pen.change(net, places: chart.frame.places)
  pen.proseMarks(last.net.quality)
  pen.markup(".")
  return pen
}

/// One decoded column, where no month has both.
private func oneSide(_ chart: EntriesExitsChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for series in [chart.entries, chart.exits] {
    let summary = SeriesSummary(series.cells, from: chart.months.lowerBound)
    guard let last = summary?.last else { continue }
    pen.decoded(series.label, last, chart.frame)
    pen.markup("\u{202F}; aucun mois n’a de solde diffusé.")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}
