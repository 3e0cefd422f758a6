internal import Disclosure
internal import Domain
internal import French

/// What flows say: each source's total, then the largest flow.
func flowWords(_ chart: FlowDiagram) -> ChartWords {
  let model = FlowModel(chart)
  return ChartWords(
    kind: "Flux", finding: finding(chart, model), description: description(chart, model).html,
    reading: reading(chart, model).html, note: roundingNote(chart), isCuttable: true)
}

/// Says that the parts of one side do not make a hundred; nil when they do.
private func roundingNote(_ chart: FlowDiagram) -> String? {
  let isOff = [chart.sourceTotals, chart.outcomeTotals].contains { totals in
    let shares = totals.compactMap(chart.share)
    return shares.count == totals.count && shares.reduce(.zero, +) != Quantity(100)
  }
  return isOff
    ? "En raison des arrondis, la somme des parts peut différer de 100\u{A0}%." : nil
}

/// The largest flow, or how many are the largest.
private func finding(_ chart: FlowDiagram, _ model: FlowModel) -> String {
  let largest = model.largest
  guard let first = largest.first else {
    return model.hasFlow ? "Tous les flux diffusés sont nuls." : "Aucun flux diffusé."
  }
  let unit = chart.frame.unit
  let amount =
    spokenNumber(first.quantity, places: chart.frame.places)
    + (unit.isEmpty ? "" : "\u{A0}\(unitName(unit, for: first.quantity))")
    + largest.reduce(Quality()) { $0.union($1.quality) }.spokenMark
  let isPartlyWithheld = chart.flows.joined().contains(.withheld)
  guard largest.count == 1 else {
    let published = isPartlyWithheld ? " diffusés" : ""
    let count = spelled(largest.count)
    return "\(count) flux\(published) à égalité sont les plus grands\u{A0}: \(amount) chacun."
  }
  return """
    Le plus grand flux\(isPartlyWithheld ? " diffusé" : "") compte \(amount)\u{202F}; \
    il va de \(ends(first, chart)).
    """
}

/// `« 115 » vers « Hôtel »`.
private func ends(_ ribbon: FlowModel.Ribbon, _ chart: FlowDiagram) -> String {
  "«\u{A0}\(chart.sources[ribbon.source])\u{A0}» vers «\u{A0}\(chart.outcomes[ribbon.outcome])\u{A0}»"
}

private func description(_ chart: FlowDiagram, _ model: FlowModel) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("un ruban par flux, des points de départ aux points d’arrivée, ")
  pen.text(inPeriod(chart.months))
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
  pen.markup(" En tout")
  for (index, outcome) in chart.outcomes.enumerated() {
    pen.text("\(index == 0 ? "" : "\u{202F};") vers «\u{A0}\(outcome)\u{A0}»\u{A0}: ")
    pen.cellProse(chart.outcomeTotals[index], chart.frame)
  }
  pen.markup(".")
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
      if quality.contains(.seriesBreak) { markup(" (rupture de série)") }
    case .withheld: markup("s")
    case .missing: markup("nd")
    case .notApplicable: markup("sans objet")
    }
  }
}

/// One decoded ribbon: the largest, or the first of those.
private func reading(_ chart: FlowDiagram, _ model: FlowModel) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  guard let ribbon = model.largest.first else {
    pen.text(inPeriod(chart.months))
    pen.markup(
      model.hasFlow ? ", tous les flux diffusés sont nuls." : ", aucun flux n’est diffusé.")
    return pen
  }
  pen.text("\(inPeriod(chart.months)), le flux de \(ends(ribbon, chart)) compte ")
  pen.amount(ribbon.quantity, chart.frame)
  pen.proseMarks(ribbon.quality)
  pen.markup(".")
  return pen
}
