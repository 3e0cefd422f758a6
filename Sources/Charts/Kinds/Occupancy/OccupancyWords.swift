internal import Disclosure
internal import Domain
internal import French

/// What an occupancy says: the fullest and the emptiest, what is beyond its capacity, what is unknown.
func occupancyWords(_ chart: Occupancy) -> ChartWords {
  ChartWords(
    kind: "Occupation et capacité",
    finding: rowFinding(rates(chart), chart.frame.inPercent, .occupancyRate),
    description: description(chart).html, reading: reading(chart).html, isCuttable: true)
}

private func rates(_ chart: Occupancy) -> [CategoryRow] {
  chart.rows.map { CategoryRow(label: $0.label, $0.rate) }
}

private func description(_ chart: Occupancy) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une barre par ligne, dans l’ordre de la nomenclature, pour l’occupation ")
  pen.inMonth(chart.month)
  if chart.isInPercent { pen.markup(", en part de la capacité de chacune") }
  pen.markup("\u{202F}; un trait pour la capacité")
  if chart.rows.contains(where: { $0.before?.quantity != nil }) {
    pen.markup(", un trait en tirets pour l’occupation ")
    pen.inMonth(chart.month.yearBefore)
  }
  pen.markup(". Taux d’occupation\u{A0}: ")
  pen.rowExtremes(rates(chart), chart.frame.inPercent)
  let over = chart.rows.filter(\.isOver).map(\.label)
  if !over.isEmpty { pen.text(" Au-delà de la capacité\u{A0}: \(frenchList(over)).") }
  let detailed = chart.rows.filter { !$0.parts.isEmpty }.map {
    "\($0.label), \($0.partWords(chart.frame.places))"
  }
  if !detailed.isEmpty {
    pen.text(" Détail de la capacité\u{A0}: \(detailed.joined(separator: "\u{202F}; ")).")
  }
  let rows = chart.rows.map { CategoryRow(label: $0.label, cells: [$0.taken, $0.capacity]) }
  pen.rowSigns(rows, columns: ["occupation", "capacité"])
  return pen
}

extension Occupancy.Row {
  /// Whether more is taken than there is.
  var isOver: Bool {
    guard let taken = taken.quantity, let capacity = capacity.quantity else { return false }
    return taken > capacity
  }
}

extension ChartFrame {
  /// The same frame for a whole percentage.
  fileprivate var inPercent: ChartFrame {
    var frame = self
    (frame.unit, frame.places) = ("%", 0)
    return frame
  }
}

/// One decoded row: the first whose rate is known.
private func reading(_ chart: Occupancy) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  for row in chart.rows {
    guard case .value(let rate, let quality) = row.rate, let taken = row.taken.quantity,
      let capacity = row.capacity.quantity
    else { continue }
    pen.inMonth(chart.month)
    pen.text(", «\u{A0}\(row.label)\u{A0}»\u{A0}: ")
    pen.amount(taken, chart.frame)
    pen.markup(" pour une capacité de ")
    pen.number(capacity, places: chart.frame.places)
    pen.text("\u{A0}\(unitName(chart.capacityUnit, for: capacity))")
    pen.markup(", soit ")
    pen.number(rate, places: 0)
    pen.markup("\u{A0}%")
    pen.proseMarks(quality)
    pen.markup(".")
    return pen
  }
  pen.markup("aucun taux d’occupation n’est diffusé pour ce mois.")
  return pen
}
