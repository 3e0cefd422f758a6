internal import Disclosure
internal import Domain
internal import French

/// What flows say: each source's total, then the largest flow.
func flowWords(_ chart: FlowDiagram) -> ChartWords {
  let model = FlowModel(chart)
  return ChartWords(
    kind: "Flux", finding: finding(chart, model), description: description(chart, model).html,
    reading: reading(chart, model).html)
}

private func finding(_ chart: FlowDiagram, _ model: FlowModel) -> String {
  guard let main = model.main else { return "Aucun flux diffusé." }
  let number = spokenNumber(main.quantity, places: chart.frame.places)
  return "Flux diffusé le plus grand\u{A0}: de «\u{A0}\(chart.sources[main.source])\u{A0}» vers "
    + "«\u{A0}\(chart.outcomes[main.outcome])\u{A0}», \(number)."
}

private func description(_ chart: FlowDiagram, _ model: FlowModel) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("un ruban par flux, des points de départ aux points d’arrivée, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  for (index, source) in chart.sources.enumerated() {
    pen.text(" \(source)\u{A0}: ")
    pen.cellProse(chart.sourceTotals[index], chart.frame)
    pen.markup(", dont ")
    for (column, outcome) in chart.outcomes.enumerated() {
      if column > 0 { pen.markup("\u{202F}; ") }
      pen.text("\(outcome)\u{A0}: ")
      pen.cellProse(chart.flows[index][column], chart.frame)
    }
    pen.markup(".")
  }
  if model.hasThin {
    pen.markup(" Les flux de moins de deux pour cent de l’ensemble sont réunis, sans ruban.")
  }
  if model.hasSecret {
    pen.markup(" La part hachurée réunit, de chaque côté, les flux couverts par le secret.")
  }
  pen.gapSentence(chart.flows + [chart.sourceTotals, chart.outcomeTotals])
  return pen
}

extension MarkupPen {
  /// Writes a number with its certainty, or the sign that stands for it.
  fileprivate mutating func cellProse(_ cell: ReleasedCell, _ frame: ChartFrame) {
    switch cell {
    case .value(let quantity, let quality):
      number(quantity, places: frame.places)
      proseMarks(quality)
    case .withheld: markup("s")
    case .missing: markup("nd")
    case .notApplicable: markup("sans objet")
    }
  }
}

/// One decoded ribbon: the largest.
private func reading(_ chart: FlowDiagram, _ model: FlowModel) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  guard let main = model.main else {
    pen.markup("aucun flux n’est diffusé.")
    return pen
  }
  pen.text("de «\u{A0}\(chart.sources[main.source])\u{A0}» vers ")
  pen.text("«\u{A0}\(chart.outcomes[main.outcome])\u{A0}»\u{A0}: ")
  pen.amount(main.quantity, chart.frame)
  pen.proseMarks(chart.flows[main.source][main.outcome].quality)
  pen.markup(".")
  return pen
}
