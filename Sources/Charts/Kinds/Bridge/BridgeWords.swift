internal import Disclosure
internal import Domain
internal import French

/// What a bridge says: the two stocks, then each step.
func bridgeWords(_ chart: StockFlowBridge) -> ChartWords {
  ChartWords(
    kind: chart.isToScale ? "Diagramme en cascade" : "Stock et flux", finding: finding(chart),
    description: description(chart).html, reading: reading(chart).html)
}

private func finding(_ chart: StockFlowBridge) -> String {
  let places = chart.frame.places
  let labels = chart.stockLabels
  let spoken = { (label: String, quantity: Quantity, quality: Quality) in
    "\(label)\u{A0}: \(spokenNumber(quantity, places: places))\(quality.spokenMark)"
  }
  let start = spoken(labels.start, chart.start, chart.stocks.start.quality)
  let end = spoken(labels.end, chart.end, chart.stocks.end.quality)
  guard let largest = largest(chart), let quantity = largest.cell.quantity else {
    return "\(start). \(end)."
  }
  let number = spokenNumber(quantity, places: places) + largest.cell.quality.spokenMark
  let isPartial = !chart.withheld.isEmpty
  return """
    \(start). \(end). Flux \(isPartial ? "diffusé " : "")le plus grand\u{A0}: \(largest.label), \
    \(number).
    """
}

/// The entry or exit that moves the stock most; the first one when two do alike.
private func largest(_ chart: StockFlowBridge) -> BridgeStep? {
  var largest: BridgeStep?
  for step in chart.steps where step.kind == .entry || step.kind == .exit {
    guard let quantity = step.cell.quantity else { continue }
    if quantity.magnitude > largest?.cell.quantity?.magnitude ?? .zero { largest = step }
  }
  return largest
}

private func description(_ chart: StockFlowBridge) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup(
    chart.isToScale
      ? "du stock d’un mois à celui du suivant, une barre par motif d’entrée ou de sortie."
      : "deux stocks en chiffres, puis une barre par motif, entrées et sorties de part et d’autre.")
  pen.markup(" ")
  pen.stock(chart.stockLabels.start, chart.stocks.start, chart.frame)
  for step in chart.steps {
    pen.text("\u{202F}; \(step.label)\u{A0}: ")
    pen.step(step, chart.frame)
  }
  pen.markup("\u{202F}; ")
  pen.stock(chart.stockLabels.end, chart.stocks.end, chart.frame)
  pen.markup(".")
  if !chart.withheld.isEmpty {
    pen.markup(" «\u{A0}Autres (dont secret)\u{A0}» réunit des flux couverts par le secret")
    pen.text("\u{A0}: \(chart.withheld.joined(separator: ", ")). ")
    pen.markup("C’est ce qui manque aux autres flux pour aller d’un stock à l’autre.")
  }
  pen.named(" Rupture de série (b)", chart.steps.filter { $0.cell.quality.contains(.seriesBreak) })
  pen.named(
    " Le compte laisse de côté ce qui n’est pas disponible (nd)",
    chart.steps.filter { $0.cell == .missing })
  if chart.steps.contains(where: { $0.kind == .unexplained }) {
    pen.markup(" Les flux connus n’expliquent pas tout l’écart entre les deux stocks.")
  }
  return pen
}

extension MarkupPen {
  /// Writes what some steps have in common, and their names.
  fileprivate mutating func named(_ words: StaticString, _ steps: [BridgeStep]) {
    guard !steps.isEmpty else { return }
    markup(words)
    text("\u{A0}: \(steps.map(\.label).joined(separator: "\u{202F}; ")).")
  }

  fileprivate mutating func stock(_ label: String, _ cell: ReleasedCell, _ frame: ChartFrame) {
    text("\(label)\u{A0}: ")
    if let quantity = cell.quantity { amount(quantity, frame) }
    proseMarks(cell.quality)
  }

  fileprivate mutating func step(_ step: BridgeStep, _ frame: ChartFrame) {
    switch step.cell {
    case .value(let quantity, let quality):
      text(frenchNumber(quantity, places: frame.places, signed: true))
      proseMarks(quality)
    case .withheld: markup("s")
    case .missing: markup("non disponible")
    case .notApplicable: markup("sans objet")
    }
  }
}

/// One decoded step, or the two stocks when no flow is published.
private func reading(_ chart: StockFlowBridge) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  pen.inMonth(chart.month)
  guard let step = largest(chart), let quantity = step.cell.quantity else {
    pen.markup(chart.start == chart.end ? ", le stock reste à " : ", le stock passe de ")
    if chart.start != chart.end {
      pen.number(chart.start, places: chart.frame.places)
      pen.markup(" à ")
    }
    pen.amount(chart.end, chart.frame)
    pen.markup(".")
    return pen
  }
  pen.text(", «\u{A0}\(step.label)\u{A0}» \(quantity.isNegative ? "retire" : "ajoute") ")
  pen.amount(quantity.magnitude, chart.frame)
  pen.markup(quantity.isNegative ? " du stock" : " au stock")
  pen.proseMarks(step.cell.quality)
  pen.markup(".")
  return pen
}
