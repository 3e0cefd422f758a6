internal import Disclosure
internal import Domain
internal import French

/// What the schema says: the highest value, the lowest, and which communes have none.
func communeWords(_ chart: CommuneTiles) -> ChartWords {
  let rows = chart.alphabetical.map { CategoryRow(label: $0.place.name, $0.cell) }
  return ChartWords(
    kind: "Schéma en tuiles", finding: finding(chart, rows),
    description: description(chart, rows).html, reading: reading(chart, rows).html,
    isCuttable: true)
}

/// The highest value, then how many communes have none, and why.
private func finding(_ chart: CommuneTiles, _ rows: [CategoryRow]) -> String {
  ([highest(rows, chart.frame)] + gaps(rows)).joined(separator: "\u{202F}; ") + "."
}

private func highest(_ rows: [CategoryRow], _ frame: ChartFrame) -> String {
  guard let extremes = RowExtremes(rows), extremes.highest.quantity > extremes.lowest.quantity
  else { return String(rowFinding(rows, frame).dropLast()) }
  let highest = extremes.highest
  let unit = frame.unit.isEmpty ? "" : "\u{A0}\(unitName(frame.unit, for: highest.quantity))"
  return """
    Valeur \(extremes.isPartlyWithheld ? "diffusée " : "")la plus élevée\u{A0}: \(highest.names), \
    \(spokenNumber(highest.quantity, places: frame.places))\(unit)\(highest.quality.spokenMark)
    """
}

/// `neuf communes au secret`, `une commune non disponible`.
private func gaps(_ rows: [CategoryRow]) -> [String] {
  let reasons = [(ReleasedCell.withheld, "au secret"), (.missing, "sans donnée")]
  return reasons.compactMap { cell, reason in
    let count = rows.count { $0.first == cell }
    let noun = count > 1 ? "communes" : "commune"
    return count > 0 ? "\(spelled(count, feminine: true)) \(noun) \(reason)" : nil
  }
}

private func description(_ chart: CommuneTiles, _ rows: [CategoryRow]) -> MarkupPen {
  var pen = MarkupPen(capacity: 512)
  pen.markup("une tuile de même taille par commune, à peu près à sa place sur une carte\u{202F}; ")
  pen.markup("la couleur d’une tuile suit la classe de sa valeur. En\u{A0}")
  pen.text("\(chart.month.frenchName), ")
  pen.rowExtremes(rows, chart.frame)
  let broken = rows.filter { $0.first.quality.contains(.seriesBreak) }.map(\.label)
  if !broken.isEmpty { pen.text(" Rupture de série (b)\u{A0}: \(frenchList(broken)).") }
  pen.rowGaps(rows)
  return pen
}

/// One decoded tile: the highest published value, or the first of those.
private func reading(_ chart: CommuneTiles, _ rows: [CategoryRow]) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  pen.inMonth(chart.month)
  guard let highest = rows.filter({ $0.first.quantity != nil }).reduce(nil, higher),
    let quantity = highest.first.quantity
  else {
    pen.markup(", aucune valeur n’est diffusée.")
    return pen
  }
  pen.text(", à \(highest.label)\u{A0}: ")
  pen.amount(quantity, chart.frame)
  pen.proseMarks(highest.first.quality)
  pen.markup(".")
  return pen
}

private func higher(_ best: CategoryRow?, _ row: CategoryRow) -> CategoryRow? {
  guard let highest = best?.first.quantity, let quantity = row.first.quantity else { return row }
  return quantity > highest ? row : best
}
