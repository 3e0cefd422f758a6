internal import Domain
internal import French

/// What a matrix says: the last month, status by status.
func matrixWords(_ chart: StatusMatrix) -> ChartWords {
  ChartWords(
    kind: "Tableau de signes", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: true)
}

/// The sources whose last month is not whole, status by status.
private func finding(_ chart: StatusMatrix) -> String {
  guard let month = chart.months.last else { return "" }
  guard !chart.statuses.isEmpty else { return "Aucune source n’était attendue." }
  let last = chart.rows.compactMap { $0.statuses.last ?? nil }
  let start = capitalized(month.frenchIn)
  guard !last.isEmpty else { return "\(start), aucune source n’était attendue." }
  let incomplete = last.filter { !$0.isComplete }
  guard !incomplete.isEmpty else {
    return "\(start), toutes les sources attendues sont intégrées."
  }
  let count =
    "\(spelled(incomplete.count, feminine: true)) source\(incomplete.count > 1 ? "s" : "")"
  let statuses = IntegrationStatus.allCases.filter(incomplete.contains)
  return """
    \(start), données incomplètes pour \(count)\u{202F}; \(lastMonth(chart, statuses)).
    """
}

/// The sources of the last month, those of one status together: `« A » et « B » : reçu ; « C » : absent`.
private func lastMonth(_ chart: StatusMatrix, _ statuses: [IntegrationStatus?]) -> String {
  statuses.compactMap { status -> String? in
    let names = chart.rows.filter { $0.statuses.last == status }
      .map { "«\u{A0}\($0.label)\u{A0}»" }
    return names.isEmpty ? nil : "\(frenchList(names))\u{A0}: \(name(of: status))"
  }
  .joined(separator: "\u{202F}; ")
}

private func description(_ chart: StatusMatrix) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une ligne par source, un signe par mois, ")
  pen.text(inPeriod(chart.months))
  pen.markup(".")
  guard let month = chart.months.last else { return pen }
  guard !chart.statuses.isEmpty else {
    pen.markup(" Aucune source n’était attendue.")
    return pen
  }
  pen.text(
    " \(capitalized(month.frenchIn)), \(lastMonth(chart, IntegrationStatus.allCases + [nil])).")
  return pen
}

/// One decoded cell: the last known status of the first source.
private func reading(_ chart: StatusMatrix) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  for (index, month) in chart.months.enumerated().reversed() {
    guard let row = chart.rows.first(where: { $0.statuses[index] != nil }),
      let status = row.statuses[index]
    else { continue }
    pen.inMonth(month)
    pen.text(", «\u{A0}\(row.label)\u{A0}» est dans l’état «\u{A0}\(status.frenchName)\u{A0}».")
    return pen
  }
  pen.markup("aucune source n’était attendue sur la période.")
  return pen
}
