internal import Disclosure
internal import Domain
internal import French

/// What tiles of values say: the highest and lowest of the last month, then each group's ends.
func heatMapWords(_ chart: HeatMap) -> ChartWords {
  ChartWords(
    kind: "Tableau coloré", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: true)
}

/// The extremes of the last month.
private func finding(_ chart: HeatMap) -> String {
  guard let month = chart.months.last, chart.cells.contains(where: { $0.quantity != nil }) else {
    return "Aucune valeur diffusée sur la période."
  }
  let rows = chart.rows.map { CategoryRow(label: $0.label, $0.cells.last ?? .missing) }
  return capitalized("\(month.frenchIn), \(inSentence(rowFinding(rows, chart.frame)))")
}

private func description(_ chart: HeatMap) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une ligne par groupe, une case par mois, ")
  pen.text(inPeriod(chart.months))
  pen.markup("\u{202F}; la couleur d’une case suit la classe de sa valeur.")
  for row in chart.rows {
    pen.markup(" ")
    pen.text("\(row.label)\u{A0}: ")
    pen.summary(row, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  }
  pen.breaks(chart.breaks)
  pen.rowBreaks(chart)
  pen.gapSentence(chart.rows.map(\.cells))
  return pen
}

extension MarkupPen {
  /// Names the breaks of single rows, which no rule through all of them tells.
  fileprivate mutating func rowBreaks(_ chart: HeatMap) {
    let cuts = chart.breaks.cuts
    let names = chart.rows.compactMap { row -> String? in
      let months = zip(chart.months, row.cells).compactMap { month, cell -> String? in
        let isBroken = cell.quality.contains(.seriesBreak) && !cuts.contains(month)
        return isBroken ? month.frenchName : nil
      }
      return months.isEmpty ? nil : "\(row.label) (\(frenchList(months)))"
    }
    if !names.isEmpty { text(" Rupture de série (b)\u{A0}: \(frenchList(names)).") }
  }
}

/// One decoded tile: the last published value of the first group that has one.
private func reading(_ chart: HeatMap) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  for row in chart.rows {
    guard let last = SeriesSummary(row.cells, from: chart.months.lowerBound)?.last else { continue }
    pen.decoded(row.label, last, chart.frame)
    pen.markup(".")
    return pen
  }
  pen.markup("aucune valeur n’est diffusée sur la période.")
  return pen
}
