internal import Disclosure
internal import Domain
internal import French

/// What a large number says: its value, its changes, and the ends and extremes of its series.
func tileWords(_ chart: NumberTile) -> ChartWords {
  ChartWords(
    kind: "Chiffre clé", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: true)
}

/// `en hausse de 12 par rapport à mai 2024`, or why nothing can be said.
func changeWords(_ chart: NumberTile, over lag: Int) -> String {
  let before = chart.month.advanced(by: -lag)
  let against = "par rapport à \(before.frenchName)"
  switch chart.differences(over: lag).last {
  case .value(let quantity, let quality):
    return "\(changeWords(quantity, chart.frame)) \(against)\(certainty(quality))"
  case .withheld: return "\(against)\u{A0}: écart non diffusé (s)"
  case .notApplicable where chart.isCut(from: before, to: chart.month):
    return "\(against)\u{A0}: non comparable, rupture de série"
  case .notApplicable: return "\(against)\u{A0}: sans objet"
  case .missing, nil: return "\(against)\u{A0}: écart non disponible (nd)"
  }
}

private func changeWords(_ change: Quantity, _ frame: ChartFrame) -> String {
  let shown = change.rounded(places: frame.places)
  guard shown != .zero else { return "sans changement" }
  let amount = frenchText(shown.magnitude, places: frame.places)
  let points =
    frame.unit == "%" ? "\u{A0}\(unitName("points", for: shown))" : ""
  return "en \(shown.isNegative ? "baisse" : "hausse") de \(amount)\(points)"
}

private func certainty(_ quality: Quality) -> String {
  if quality.contains(.provisional) { return " (donnée provisoire)" }
  return quality.contains(.estimated) ? " (valeur estimée)" : ""
}

private func finding(_ chart: NumberTile) -> String {
  let month = chart.month.frenchName
  guard let quantity = chart.last.quantity else {
    return "\(month)\u{A0}: \(markedText(chart.last, places: 0))."
  }
  let number = spokenNumber(quantity, places: chart.frame.places)
  let unit = chart.frame.unit.isEmpty ? "" : "\u{A0}\(unitName(chart.frame.unit, for: quantity))"
  let changes = chart.lags.compactMap { lag -> String? in
    guard let change = chart.differences(over: lag).last?.quantity else { return nil }
    return "\(spokenChange(change, chart.frame)) sur \(lag == 1 ? "un mois" : "un an")"
  }
  let value = "\(month)\u{A0}: \(number)\(unit)\(chart.last.quality.spokenMark)"
  return "\(([value] + changes).joined(separator: "\u{202F}; "))."
}

private func spokenChange(_ change: Quantity, _ frame: ChartFrame) -> String {
  let shown = change.rounded(places: frame.places)
  guard shown != .zero else { return "sans changement" }
  let number = spokenNumber(shown.magnitude, places: frame.places)
  let points = frame.unit == "%" ? "\u{A0}\(unitName("points", for: shown))" : ""
  return "en \(shown.isNegative ? "baisse" : "hausse") de \(number)\(points)"
}

private func description(_ chart: NumberTile) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("le nombre du dernier mois en grand")
  pen.markup(chart.hasLine ? ", une petite courbe sans axe, " : ", ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  for lag in chart.lags { pen.text(" \(capitalized(changeWords(chart, over: lag))).") }
  pen.text(" \(chart.series.label)\u{A0}: ")
  pen.summary(
    chart.series, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  pen.breaks(chart.breaks)
  pen.gapSentence([chart.series.cells])
  return pen
}

/// The last value, or why there is none.
private func reading(_ chart: NumberTile) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  if case .value(let quantity, let quality) = chart.last {
    pen.decoded(
      chart.series.label, .init(month: chart.month, quantity: quantity, quality: quality),
      chart.frame)
    pen.markup(".")
    return pen
  }
  pen.inMonth(chart.month)
  pen.text(", «\u{A0}\(chart.series.label)\u{A0}»\u{A0}: ")
  switch chart.last {
  case .value: break
  case .withheld: pen.markup("valeur couverte par le secret statistique (s)")
  case .missing: pen.markup("valeur non disponible (nd)")
  case .notApplicable: pen.markup("sans objet (so)")
  }
  pen.markup(".")
  return pen
}
