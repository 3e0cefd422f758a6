internal import Disclosure
internal import Domain
internal import French

/// What a pyramid says: the most and the least numerous classes of each side, the signs that cells carry.
func pyramidWords(_ chart: Pyramid) -> ChartWords {
  ChartWords(
    kind: "Pyramide",
    finding: rowFinding(chart.rows, columns: chart.sides, chart.frame, .rankedClass),
    description: description(chart).html, reading: reading(chart).html,
    note: haveUnequalExtents(chart.rows.map(\.label)) ? unequalExtents : nil, isCuttable: true)
}

private let unequalExtents =
  "Classes d’étendues inégales\u{A0}: la longueur d’une barre est un effectif, non une densité."

private func description(_ chart: Pyramid) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("deux barres par classe, ")
  pen.inMonth(chart.month)
  pen.text(
    ", «\u{A0}\(chart.sides[0])\u{A0}» et «\u{A0}\(chart.sides[1])\u{A0}» dos à dos à la même échelle"
  )
  pen.text(", de «\u{A0}\(chart.rows[0].label)\u{A0}» en haut")
  pen.text(" à «\u{A0}\(chart.rows[chart.rows.count - 1].label)\u{A0}» en bas.")
  for (side, name) in chart.sides.enumerated() {
    pen.text(" \(name)\u{A0}: ")
    pen.rowExtremes(chart.rows, column: side, chart.frame)
  }
  pen.rowSigns(chart.rows, columns: chart.sides)
  return pen
}

/// One decoded class: the first published from the bottom.
private func reading(_ chart: Pyramid) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for row in chart.rows.reversed() {
    for (name, cell) in zip(chart.sides, row.cells) {
      guard case .value(let quantity, let quality) = cell else { continue }
      pen.decoded(
        row.label, column: name, .init(month: chart.month, quantity: quantity, quality: quality),
        chart.frame)
      pen.markup(".")
      return pen
    }
  }
  pen.markup("aucune valeur n’est diffusée pour ce mois.")
  return pen
}
