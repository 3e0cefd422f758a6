internal import Disclosure
internal import Domain
internal import French

/// What bars say: their order, the highest and the lowest, the signs that rows carry.
func barWords(_ chart: BarChart) -> ChartWords {
  ChartWords(
    kind: "Barres", finding: rowFinding(chart.rows, chart.frame),
    description: barDescription(chart).html, reading: barReading(chart).html,
    note: barNote([chart.cells]), isCuttable: true)
}

private func barDescription(_ chart: BarChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 512)
  pen.markup("une barre par ligne, ")
  pen.inMonth(chart.month)
  pen.rowOrder(chart.order, chart.rows)
  pen.markup(" ")
  pen.text("\(chart.frame.measure)\u{A0}: ")
  pen.rowExtremes(chart.rows, chart.frame)
  pen.rowSigns(chart.rows)
  return pen
}

/// One decoded bar: the first published.
private func barReading(_ chart: BarChart) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  guard let row = chart.rows.first(where: { $0.first.quantity != nil }),
    case .value(let quantity, let quality) = row.first
  else {
    pen.markup("aucune valeur n’est diffusée pour ce mois.")
    return pen
  }
  pen.decoded(
    row.label, .init(month: chart.month, quantity: quantity, quality: quality), chart.frame)
  pen.markup(".")
  return pen
}
