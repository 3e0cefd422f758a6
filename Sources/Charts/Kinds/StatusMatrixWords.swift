internal import Domain
internal import French

/// What a matrix says: the last month, status by status.
func matrixWords(_ chart: StatusMatrix) -> ChartWords {
  ChartWords(
    kind: "Tableau de signes", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html)
}

/// The sources whose last month is not whole.
private func finding(_ chart: StatusMatrix) -> String {
  guard let month = chart.months.last else { return "" }
  let incomplete = chart.rows.filter { $0.statuses.last??.isComplete == false }.map(\.label)
  guard !incomplete.isEmpty else {
    return "\(month.frenchName)\u{A0}: toutes les sources attendues sont intégrées."
  }
  return "\(month.frenchName), données incomplètes\u{A0}: \(incomplete.joined(separator: ", "))."
}

private func description(_ chart: StatusMatrix) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("une ligne par source, un signe par mois, ")
  pen.text(frenchPeriod(chart.months))
  pen.markup(".")
  guard let month = chart.months.last else { return pen }
  pen.markup(" Dernier mois, ")
  pen.text(month.frenchName)
  for (rank, status) in IntegrationStatus.allCases.filter({ isLast($0, in: chart) }).enumerated() {
    pen.markup(rank == 0 ? "\u{A0}: " : "\u{202F}; ")
    pen.text(status.frenchName)
    pen.markup("\u{A0}: ")
    let names = chart.rows.filter { $0.statuses.last == status }.map(\.label)
    pen.text(names.joined(separator: ", "))
  }
  pen.markup(".")
  return pen
}

private func isLast(_ status: IntegrationStatus, in chart: StatusMatrix) -> Bool {
  chart.rows.contains { $0.statuses.last == status }
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
