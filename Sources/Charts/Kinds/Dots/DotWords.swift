internal import Disclosure
internal import Domain
internal import French

/// What dots say: their order, the extremes of each series, the reference, the signs that rows carry.
func dotWords(_ chart: DotPlot) -> ChartWords {
  ChartWords(
    kind: "Points", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: chart.order != .unranked)
}

/// The extremes of a series, or the highest of each; every value when none is ranked.
private func finding(_ chart: DotPlot) -> String {
  if chart.order == .unranked { return rowValuesFinding(chart.rows, chart.frame) }
  guard chart.series.count > 1 else { return rowFinding(chart.rows, chart.frame) }
  return rowFinding(chart.rows, columns: chart.series, chart.frame, .value)
}

private func description(_ chart: DotPlot) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup(chart.series.count > 1 ? "deux points par ligne, " : "un point par ligne, ")
  pen.inMonth(chart.month)
  pen.rowOrder(
    chart.order, chart.rows, by: chart.series.count > 1 ? chart.series[0] : nil)
  for (column, name) in chart.series.enumerated() {
    pen.text(" \(name)\u{A0}: ")
    if chart.order == .unranked {
      pen.rowValues(chart.rows, column: column, chart.frame)
    } else {
      pen.rowExtremes(chart.rows, column: column, chart.frame)
    }
  }
  if let text = chart.referenceText { pen.text(" Repère, \(text).") }
  pen.rowSigns(chart.rows, columns: chart.series)
  return pen
}

/// One decoded dot: the first published.
private func reading(_ chart: DotPlot) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for row in chart.rows {
    for (name, cell) in zip(chart.series, row.cells) {
      guard case .value(let quantity, let quality) = cell else { continue }
      pen.decoded(
        row.label, column: chart.series.count > 1 ? name : nil,
        .init(month: chart.month, quantity: quantity, quality: quality), chart.frame)
      pen.markup(".")
      return pen
    }
  }
  pen.markup("aucune valeur n’est diffusée pour ce mois.")
  return pen
}
