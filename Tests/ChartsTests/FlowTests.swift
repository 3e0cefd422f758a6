internal import Charts
internal import Disclosure
internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `Flows between two lists` {
  private func flows(
    _ cells: [[ReleasedCell]], _ rows: [ReleasedCell], _ columns: [ReleasedCell]
  ) throws -> FlowDiagram {
    try FlowDiagram(
      frame: frame(), months: try month("2024-06")..<(try month("2024-07")),
      sources: rows.indices.map { "D\($0)" }, outcomes: columns.indices.map { "A\($0)" },
      flows: cells, sourceTotals: rows, outcomeTotals: columns)
  }

  @Test func `refuse a line that would tell its one withheld flow`() {
    #expect(throws: FlowRefusal.withheldTold("D0")) {
      try flows([[value(20), .withheld]], [value(27)], [value(20), .withheld])
    }
    #expect(throws: FlowRefusal.withheldTold("D0")) {
      try flows(
        [[.withheld, .withheld], [.withheld, value(30)]], [value(20), .withheld],
        [value(40), value(50)])
    }
  }

  @Test func `refuse a withheld total that the other side tells`() {
    #expect(throws: FlowRefusal.withheldTold("A1")) {
      try flows(
        [[value(20), value(7)], [value(9), value(8)]], [value(27), value(17)],
        [value(29), .withheld])
    }
  }

  @Test func `refuse withheld flows of a line that leave nothing to share`() {
    #expect(throws: FlowRefusal.withheldTold("D0")) {
      try flows(
        [[value(20), .withheld, .withheld], [value(9), .withheld, .withheld]],
        [value(20), value(19)], [value(29), .withheld, .withheld])
    }
  }

  /// Two squares of withheld flows, and one flow between them: no line hides it alone, the squares do.
  @Test func `refuse a flow that only several lines together tell`() {
    let known = value(10)
    let squares: [[ReleasedCell]] = [
      [.withheld, .withheld, .withheld, known], [.withheld, .withheld, known, known],
      [known, known, .withheld, .withheld], [known, known, .withheld, .withheld],
    ]
    let totals = Array(repeating: value(90), count: 4)
    #expect(throws: FlowRefusal.withheldTold("D0")) { try flows(squares, totals, totals) }
    var apart = squares
    apart[0][2] = known
    #expect(throws: Never.self) { try flows(apart, totals, totals) }
  }

  /// Solved as equations: what the chart accepts has no withheld figure that the others determine.
  @Test func `are drawn only where nothing withheld can be computed`() {
    var random = SeededGenerator(seed: 5)
    var accepted = 0
    for _ in 0..<3000 {
      let square = FlowSquare(&random)
      guard (try? flows(square.flows, square.sources, square.outcomes)) != nil else { continue }
      accepted += 1
      #expect(!square.tellsWithheld, "\(square)")
    }
    #expect(accepted > 100)
  }

  @Test func `refuse totals of overlapping groups`() {
    #expect(throws: FlowRefusal.overlapping) {
      try flows([[value(20)], [value(15)]], [value(20), value(15)], [value(36)])
    }
  }

  @Test func `refuse what contradicts itself or does not fit`() {
    #expect(throws: FlowRefusal.contradictory("D0")) {
      try flows([[value(20), value(9)]], [value(27)], [value(20), value(9)])
    }
    #expect(throws: FlowRefusal.incomplete) {
      try flows([[value(1)]], [value(2)], [value(1), value(1)])
    }
    #expect(throws: FlowRefusal.tooMany) {
      try flows(
        [Array(repeating: value(1), count: 6)], [value(6)], Array(repeating: value(1), count: 6))
    }
  }

  @Test func `draw what is withheld as the rest of a published total, without a ribbon`() throws {
    let scene = flowScene(try secretFlowDiagram(), .wide)
    let stubs = scene.layers.filter { $0.ink == .secretBars }.flatMap(\.shapes)
    // The day centres, the hotel and the unanswered; the hospital has no published total.
    #expect(stubs.count == 3)
    let ribbons = scene.layers.filter { $0.ink == .ribbon || $0.ink == .mainRibbon }
    #expect(ribbons.flatMap(\.shapes).count == 4)
  }

  @Test func `keep their order whatever their size`() throws {
    let names = ["115\u{A0}:\u{A0}168", "Hôpital\u{A0}:\u{A0}66", "Hôtel\u{A0}:\u{A0}104"]
    let words = texts(flowScene(try flowDiagram(), .wide)).filter(names.contains)
    #expect(words == names)
  }
}

/// Flows of a few lists with their true totals, some of them withheld.
private struct FlowSquare {
  var flows: [[ReleasedCell]] = []
  var sources: [ReleasedCell] = []
  var outcomes: [ReleasedCell] = []

  init(_ random: inout SeededGenerator) {
    let (rows, columns) = (
      Int.random(in: 2...4, using: &random), Int.random(in: 2...4, using: &random)
    )
    let share = Int.random(in: 1...9, using: &random)
    let cell = { (number: Int, random: inout SeededGenerator) in
      Int.random(in: 0...9, using: &random) < share ? ReleasedCell.withheld : value(number)
    }
    let counts = (0..<rows).map { _ in
      (0..<columns).map { _ in Int.random(in: 1...9, using: &random) }
    }
    flows = counts.map { row in row.map { cell($0, &random) } }
    sources = counts.map { cell($0.reduce(0, +), &random) }
    outcomes = (0..<columns).map { column in
      cell(counts.reduce(0) { $0 + $1[column] }, &random)
    }
  }

  /// Whether an equation in one withheld figure follows from those of the lines: elimination leaves a row
  /// with a single coefficient.
  var tellsWithheld: Bool {
    let cells = zip(flows, sources).map { $0 + [$1] } + [outcomes + [value(0)]]
    let places = cells.indices.flatMap { row in
      cells[row].indices.filter { cells[row][$0] == .withheld }.map { (row, $0) }
    }
    let rowEquations = cells.indices.map { row in
      places.map { $0.0 == row ? ($0.1 == outcomes.count ? -1.0 : 1) : 0 }
    }
    let columnEquations = cells[0].indices.map { column in
      places.map { $0.1 == column ? ($0.0 == flows.count ? -1.0 : 1) : 0 }
    }
    return reduced(rowEquations + columnEquations).contains { row in
      row.count { abs($0) > 1e-9 } == 1
    }
  }
}

/// The reduced echelon form of a matrix.
private func reduced(_ matrix: [[Double]]) -> [[Double]] {
  var rows = matrix
  var rank = 0
  for column in 0..<(matrix.first?.count ?? 0) {
    guard let pivot = rows.indices.dropFirst(rank).first(where: { abs(rows[$0][column]) > 1e-9 })
    else { continue }
    rows.swapAt(rank, pivot)
    let head = rows[rank].map { $0 / rows[rank][column] }
    rows[rank] = head
    for other in rows.indices where other != rank {
      let factor = rows[other][column]
      rows[other] = zip(rows[other], head).map { $0 - factor * $1 }
    }
    rank += 1
  }
  return rows
}
