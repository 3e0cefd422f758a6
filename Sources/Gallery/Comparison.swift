internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Markup

/// A chart whose data other libraries draw too.
private struct Contest {
  let title: String
  let isStacked: Bool
  let months: Range<Month>
  let series: [ChartSeries]
  let chart: () throws -> any Chart

  func draw() -> Figure? {
    (try? chart()).map { Figure($0, FigureLabel(number: 1, id: "fig-comparaison"), csvURL: "#") }
  }
}

/// Prints, as JSON, the charts of the comparison: their data, our figure, and the time that it took.
///
/// Each figure is whole: two drawings, description, table. The time is the least of many, in one process.
func printComparison() {
  let rows = contests().compactMap { contest -> String? in
    guard let figure = contest.draw() else { return nil }
    let fields = [
      "\"titre\":\(jsonString(contest.title))", "\"empilees\":\(contest.isStacked)",
      "\"mois\":[\(contest.months.map { jsonString($0.description) }.joined(separator: ","))]",
      "\"series\":[\(contest.series.map(jsonSeries).joined(separator: ","))]",
      "\"ms\":\(leastMilliseconds { contest.draw()?.html.bytes.count ?? 0 })",
      "\"lint_ms\":\(leastMilliseconds { figure.faults.count })",
      "\"html\":\(jsonString(figure.html.string))",
    ]
    return "{\(fields.joined(separator: ","))}"
  }
  print("[\(rows.joined(separator: ",\n"))]")
}

private func contests() -> [Contest] {
  let months = Month(index: 2022 * 12 + 6)..<Month(index: 2025 * 12 + 6)
  let labels = ["Ménages", "Hébergés", "À la rue"]
  let walks = zip(labels, [640, 560, 80]).enumerated().map { rank, row in
    ChartSeries(label: row.0, cells: walk(rank, around: row.1, count: 36))
  }
  return [
    lines("Une courbe de 36 mois", months, Array(walks.prefix(1))),
    lines("Trois courbes de 36 mois", months, walks), stack(months.suffix(12)),
  ]
}

private func lines(_ title: String, _ months: Range<Month>, _ series: [ChartSeries]) -> Contest {
  Contest(title: title, isStacked: false, months: months, series: series) {
    try LineChart(frame: frame(title), months: months, series: series)
  }
}

private func stack(_ months: Range<Month>) -> Contest {
  let title = "Quatre parts sur douze mois"
  let labels = ["À la rue", "Hébergement d’urgence", "Hôtel", "Insertion"]
  let parts = zip(labels, [54, 302, 40, 238]).enumerated().map { rank, row in
    ChartSeries(label: row.0, cells: walk(rank, around: row.1, count: 12))
  }
  let totals = (0..<12).map { month in
    ReleasedCell.value(
      parts.compactMap { $0.cells[month].quantity }.reduce(.zero, +), [])
  }
  return Contest(title: title, isStacked: true, months: months, series: parts) {
    try StackedBars(
      frame: frame(title), months: months,
      partition: samplePartition(["rue", "urgence", "hotel", "insertion"]), labels: labels,
      parts: parts.map(\.cells), totals: totals)
  }
}

private func walk(_ rank: Int, around level: Int, count: Int) -> [ReleasedCell] {
  (0..<count).map { index in
    .value(Quantity(level + (index * 7 + rank * 5) % 11 * max(1, level / 60)), [])
  }
}

private func frame(_ title: String) -> ChartFrame {
  ChartFrame(
    title: title, measure: "Exemple",
    place: "Dijon Métropole", unit: "ménages", source: "aucune")
}

/// The least time of a call, in milliseconds: what other work on the machine adds is not its own.
private func leastMilliseconds(_ body: () -> Int) -> Double {
  var total = 0
  let times = (0..<2000).map { _ in
    ContinuousClock().measure { total &+= body() }
  }
  precondition(total >= 0)
  let least = times.min() ?? .zero
  return Double(least.components.attoseconds / 1_000_000_000) / 1_000_000
}

private func jsonSeries(_ series: ChartSeries) -> String {
  let values = series.cells.map { $0.quantity.map { "\($0.double)" } ?? "null" }
  return "{\"nom\":\(jsonString(series.label)),\"valeurs\":[\(values.joined(separator: ","))]}"
}
