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
  let highest = RowExtremes(rows).map { highestClause($0, chart.frame) }
  return ([highest ?? "Aucune valeur diffusée"] + gaps(rows)).joined(separator: "\u{202F}; ") + "."
}

/// `neuf communes au secret`, `une commune sans donnée`.
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
  pen.rowSigns(rows)
  return pen
}

/// One decoded tile: the highest published value, or the first of those.
private func reading(_ chart: CommuneTiles, _ rows: [CategoryRow]) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  pen.inMonth(chart.month)
  guard let quantity = RowExtremes(rows)?.highest.quantity,
    let highest = rows.first(where: { $0.first.quantity == quantity })
  else {
    pen.markup(", aucune valeur n’est diffusée.")
    return pen
  }
  pen.text(", à \(highest.label), la valeur s’établit à ")
  pen.amount(quantity, chart.frame)
  pen.proseMarks(highest.first.quality)
  pen.markup(".")
  return pen
}
