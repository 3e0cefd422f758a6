internal import Disclosure
internal import Domain
internal import French

/// What stacked columns say: the last month's parts, then the total's ends and extremes.
func stackWords(_ chart: StackedBars) -> ChartWords {
  ChartWords(
    kind: "Barres empilées", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html)
}

private func finding(_ chart: StackedBars) -> String {
  let parts = chart.parts.compactMap { part in
    part.cells.last?.quantity.map {
      "\(part.label) \(spokenNumber($0, places: chart.frame.places))"
    }
  }
  guard let last = chart.months.last, !parts.isEmpty else { return "" }
  return "\(last.frenchName)\u{A0}: \(parts.joined(separator: ", "))."
}

private func description(_ chart: StackedBars) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une barre par mois, partagée en ")
  pen.text(spelled(chart.parts.count))
  pen.markup(" parts qui s’additionnent, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(". ")
  pen.text("\(chart.total.label)\u{A0}: ")
  pen.summary(
    chart.total, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  if let last = chart.months.last { pen.lastMonth(chart, last) }
  pen.sharedFill(Fills(chart.parts).shared)
  pen.breaks(chart.breaks)
  pen.events(chart.events, in: chart.months)
  pen.gapSentence(chart.parts.map(\.cells) + [chart.total.cells])
  return pen
}

extension MarkupPen {
  /// Says what the last fill stands for, when parts share it.
  fileprivate mutating func sharedFill(_ labels: [String]) {
    guard !labels.isEmpty else { return }
    markup(" «\u{A0}Autres\u{A0}» réunit\u{A0}: ")
    text(labels.joined(separator: ", "))
    markup(".")
  }

  /// Writes the parts of the last month, withheld ones by their sign.
  fileprivate mutating func lastMonth(_ chart: StackedBars, _ month: Month) {
    markup(" Dernier mois, ")
    text(month.frenchName)
    markup("\u{A0}: ")
    for (index, part) in chart.parts.enumerated() {
      if index > 0 { markup(", ") }
      text(part.label)
      markup(" ")
      switch part.cells.last {
      case .value(let quantity, let quality):
        number(quantity, places: chart.frame.places)
        proseMarks(quality)
      case .withheld: markup("s")
      case .notApplicable: markup("so")
      case .missing, nil: markup("nd")
      }
    }
    markup(".")
  }
}

private func reading(_ chart: StackedBars) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  for (index, month) in chart.months.enumerated().reversed() {
    guard let total = chart.total.cells[index].quantity,
      let part = chart.parts.first(where: { $0.cells[index].quantity != nil }),
      let quantity = part.cells[index].quantity
    else { continue }
    pen.inMonth(month)
    pen.markup(", sur ")
    pen.amount(total, chart.frame)
    pen.text(", «\u{A0}\(part.label)\u{A0}» en compte ")
    pen.number(quantity, places: chart.frame.places)
    pen.proseMarks(part.cells[index].quality)
    pen.markup(".")
    return pen
  }
  pen.markup("aucun mois n’est diffusé avec son détail.")
  return pen
}
