internal import Disclosure
internal import Domain
internal import French

/// What stacked columns say: the last month's parts, then the total's ends and extremes.
func stackWords(_ chart: StackedBars) -> ChartWords {
  ChartWords(
    kind: "Barres empilées", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: true)
}

/// The last month's total, and the largest part that is published.
private func finding(_ chart: StackedBars) -> String {
  guard chart.total.cells.contains(where: { $0.quantity != nil }) else {
    return "Aucun total diffusé."
  }
  guard let month = chart.months.last,
    case .value(let total, let quality) = chart.total.cells.last
  else { return "Total non diffusé le dernier mois." }
  let spoken = { spokenNumber($0, places: chart.frame.places) }
  let unit = chart.frame.unit.isEmpty ? "" : "\u{A0}\(unitName(chart.frame.unit, for: total))"
  let start = "\(month.frenchName)\u{A0}: \(spoken(total))\(unit)\(quality.spokenMark)"
  guard let part = largestPart(chart, chart.months.count - 1) else { return "\(start)." }
  let isPartial = chart.parts.contains { $0.cells.last == .withheld }
  return """
    \(start)\u{202F}; part \(isPartial ? "diffusée " : "")la plus grande\u{A0}: \(part.label), \
    \(spoken(part.quantity))\(part.quality.spokenMark).
    """
}

/// The largest part of a month that is published and not nothing, the first when two are alike.
private func largestPart(
  _ chart: StackedBars, _ rank: Int
) -> (label: String, quantity: Quantity, quality: Quality)? {
  var largest: (label: String, quantity: Quantity, quality: Quality)?
  for part in chart.parts {
    guard case .value(let quantity, let quality) = part.cells[rank],
      quantity > largest?.quantity ?? .zero
    else { continue }
    largest = (part.label, quantity, quality)
  }
  return largest
}

private func description(_ chart: StackedBars) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une barre par mois, partagée en ")
  pen.text(spelled(chart.parts.count))
  pen.markup(" parts qui s’additionnent, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(". ")
  pen.text(chart.total.label)
  pen.markup("\u{A0}: ")
  pen.summary(
    chart.total, chart.frame, from: chart.months.lowerBound, cuts: chart.breaks.cuts)
  if let last = chart.months.last { pen.lastMonth(chart, last) }
  if !chart.model.isEmpty { pen.sharedFill(chart.model.shared) }
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
    text(labels.joined(separator: "\u{202F}; "))
    markup(".")
  }

  /// Writes the parts of the last month, withheld ones by their sign; what is said of all of them, once.
  fileprivate mutating func lastMonth(_ chart: StackedBars, _ month: Month) {
    markup(" Dernier mois, ")
    text(month.frenchName)
    let cells = chart.parts.compactMap(\.cells.last).filter { $0.quantity != nil }
    let isShared = cells.count > 1 && Set(cells.map(\.quality.spokenMark)).count == 1
    if isShared { proseMarks(cells[0].quality) }
    for (index, part) in chart.parts.enumerated() {
      markup(index > 0 ? "\u{202F}; " : ", ")
      text(part.label)
      markup("\u{A0}: ")
      switch part.cells.last {
      case .value(let quantity, let quality):
        number(quantity, places: chart.frame.places)
        if !isShared { proseMarks(quality) }
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
    guard let total = chart.total.cells[index].quantity, let part = largestPart(chart, index)
    else { continue }
    pen.inMonth(month)
    pen.markup(", sur ")
    pen.amount(total, chart.frame)
    pen.markup(", «\u{A0}")
    pen.text(part.label)
    pen.markup("\u{A0}» en compte ")
    pen.number(part.quantity, places: chart.frame.places)
    pen.proseMarks(part.quality)
    pen.markup(".")
    return pen
  }
  guard let total = SeriesSummary(chart.total.cells, from: chart.months.lowerBound)?.last else {
    pen.markup("aucun mois n’est diffusé avec son détail.")
    return pen
  }
  pen.decoded(chart.total.label, total, chart.frame)
  pen.markup(".")
  return pen
}
