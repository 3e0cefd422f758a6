internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

/// Five sources, five outcomes, everything published; some flows are thin, one is zero.
func flowDiagram() throws -> FlowDiagram {
  let counts = [
    [98, 24, 12, 31, 3], [40, 52, 8, 22, 2], [12, 6, 30, 18, 0], [22, 14, 4, 26, 5],
    [9, 8, 7, 12, 6],
  ]
  return try FlowDiagram(
    frame: frame(), months: try month("2024-06")..<(try month("2024-07")),
    sources: [
      "115", "Accueils de jour", "Hôpital", "Travailleurs sociaux", "Autres prescripteurs",
    ],
    outcomes: [
      "Hébergement d’urgence", "Hôtel", "Logement adapté", "Sans réponse", "Refus du ménage",
    ],
    flows: counts.map { $0.map { value($0) } },
    sourceTotals: counts.map { value($0.reduce(0, +)) },
    outcomeTotals: (0..<5).map { column in value(counts.reduce(0) { $0 + $1[column] }) })
}

/// Four flows withheld, two a line; one total provisional, one missing flow.
func secretFlowDiagram() throws -> FlowDiagram {
  try FlowDiagram(
    frame: frame(), months: try month("2024-04")..<(try month("2024-07")),
    sources: ["115", "Accueils de jour", "Hôpital"],
    outcomes: ["Hébergement d’urgence", "Hôtel", "Sans réponse"],
    flows: [
      [value(98), value(24), value(31, .provisional)], [value(40), .withheld, .withheld],
      [.missing, .withheld, .withheld],
    ],
    sourceTotals: [value(153, .provisional), value(62), .missing],
    outcomeTotals: [.missing, value(38), value(58)])
}
