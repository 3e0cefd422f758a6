internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
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
    #expect(throws: FlowDiagram.Refusal.withheldTold("D0")) {
      try flows([[value(20), .withheld]], [value(27)], [value(20), .withheld])
    }
    #expect(throws: FlowDiagram.Refusal.withheldTold("D0")) {
      try flows(
        [[.withheld, .withheld], [.withheld, value(30)]], [value(20), .withheld],
        [value(40), value(50)])
    }
  }

  @Test func `refuse a withheld total that the other side tells`() {
    #expect(throws: FlowDiagram.Refusal.withheldTold("A1")) {
      try flows(
        [[value(20), value(7)], [value(9), value(8)]], [value(27), value(17)],
        [value(29), .withheld])
    }
  }

  @Test func `refuse withheld flows of a line that leave nothing to share`() {
    #expect(throws: FlowDiagram.Refusal.withheldTold("D0")) {
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
    #expect(throws: FlowDiagram.Refusal.withheldTold("D0")) { try flows(squares, totals, totals) }
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
    #expect(throws: FlowDiagram.Refusal.overlapping) {
      try flows([[value(20)], [value(15)]], [value(20), value(15)], [value(36)])
    }
  }

  @Test func `refuse what contradicts itself or does not fit`() {
    #expect(throws: FlowDiagram.Refusal.contradictory("D0")) {
      try flows([[value(20), value(9)]], [value(27)], [value(20), value(9)])
    }
    #expect(throws: FlowDiagram.Refusal.incomplete) {
      try flows([[value(1)]], [value(2)], [value(1), value(1)])
    }
    #expect(throws: FlowDiagram.Refusal.tooMany) {
      try flows(
        [Array(repeating: value(1), count: 6)], [value(6)], Array(repeating: value(1), count: 6))
    }
  }

  @Test func `draw what is withheld as the rest of a published total, without a ribbon`() throws {
    let scene = try secretFlowDiagram().scene(.wide)
    let stubs = boxes(scene, .secretBars)
    // The day centres, the hotel and the unanswered; the hospital has no published total.
    #expect(stubs.count == 4)
    #expect(stubs.filter { $0.width.rounded() == 30 && $0.height.rounded() == 16 }.count == 1)
    #expect(ribbons(scene).flatMap(\.shapes).count == 4)
    #expect(texts(scene, .withheld).count == 4)
  }

  /// Neither its size nor its place in the column follows from what is withheld.
  @Test func `draw what no total sizes alike, whatever it hides`() throws {
    let hidden = Array(repeating: ReleasedCell.withheld, count: 2)
    let chart = try flows([hidden, hidden], hidden, hidden)
    let stubs = boxes(chart.scene(.wide), .secretBars)
    #expect(stubs.count == 4)
    #expect(Set(stubs.map { $0.height.rounded() }) == [16])
    let narrow = boxes(chart.scene(.narrow), .secretBars).filter { $0.height > 20 }
    #expect(narrow.count == 2 && Set(narrow.map(\.width)) == [26])
  }

  @Test func `draw a missing flow at both its ends, and at its place in a bar`() throws {
    let chart = try flows(
      [[value(50), .missing, value(115)], [value(20), value(30), value(43)]],
      [.missing, value(93)], [value(70), .missing, value(158)])
    let wide = chart.scene(.wide)
    #expect(boxes(wide, .unexplainedBars).count == 2)
    #expect(texts(wide, .missing) == ["nd", "nd"])
    // The dashed box holds the node's place: no solid bar stands there.
    let solid = boxes(wide, .stockBars)
    for box in boxes(wide, .unexplainedBars) { #expect(!solid.contains(where: box.overlaps)) }
    let narrow = chart.scene(.narrow)
    let gap = try #require(boxes(narrow, .unexplainedBars).first)
    let bars = [0, 2].compactMap { rank in
      boxes(narrow, .bars(rank)).first { $0.top == gap.top && $0.height == 24 }
    }
    #expect(bars.count == 2 && bars[0].right < gap.left && gap.right < bars[1].left)
    #expect(texts(narrow, .missing) == ["nd"])
  }

  @Test(arguments: [
    ("nul", value(0), "Tous les flux diffusés sont nuls.", "tous les flux diffusés sont nuls"),
    ("nd", .missing, "Aucun flux diffusé.", "aucun flux diffusé"),
  ])
  func `tell zeros from what is not published`(
    _ name: String, _ cell: ReleasedCell, _ finding: String, _ notice: String
  ) throws {
    let chart = try flows([[cell, cell], [cell, cell]], [cell, cell], [cell, cell])
    #expect(try imageName(drawn(chart)).contains(finding))
    #expect(texts(chart.scene(.wide)).contains(notice))
    let isZero = cell == value(0)
    #expect(boxes(chart.scene(.wide), .stockBars).count == (isZero ? 4 : 0))
    #expect(boxes(chart.scene(.wide), .unexplainedBars).count == (isZero ? 0 : 4))
    #expect(texts(chart.scene(.narrow)).filter { $0 == "0" }.count == (isZero ? 2 : 0))
    let end = isZero ? ", tous les flux diffusés sont nuls." : ", aucun flux n’est diffusé."
    #expect(try reading(drawn(chart)).hasSuffix(end))
  }

  @Test func `bring out the largest, and none of several that are alike`() throws {
    let one = try flows(
      [[value(50), value(40)], [value(20), value(30)]], [value(90), value(50)],
      [value(70), value(70)])
    #expect(ribbons(one.scene(.wide)).filter(isMain).flatMap(\.shapes).count == 1)
    #expect(
      try imageName(drawn(one)).contains(
        "Le plus grand flux compte 50 ménages ; il va de « D0 » vers « A0 »."))
    let three = try flows(
      [[value(50), value(50)], [value(50), value(30)]], [value(100), value(80)],
      [value(100), value(80)])
    #expect(ribbons(three.scene(.wide)).filter(isMain).isEmpty)
    #expect(
      try imageName(drawn(three)).contains(
        "Trois flux à égalité sont les plus grands : 50 ménages chacun."))
    #expect(
      try imageName(drawn(secretFlowDiagram())).contains("Le plus grand flux diffusé compte 98"))
  }

  @Test func `keep the largest number where names are too long`() throws {
    let name = String(repeating: "Services sociaux et médico-sociaux, ", count: 4)
    let chart = try FlowDiagram(
      frame: frame(), months: try month("2024-06")..<(try month("2024-07")), sources: [name],
      outcomes: [name], flows: [[value(50)]], sourceTotals: [value(50)], outcomeTotals: [value(50)])
    #expect(
      try imageName(drawn(chart)).contains("2024. Le plus grand flux compte 50 ménages. Desc"))
  }

  @Test(arguments: [
    (Quality.provisional, "50 (p)", Ink.provisionalBars(0), " (provisoire)"),
    (.estimated, "≈ 50 (e)", .row(.estimatedBars(0)), " (valeur estimée)"),
    (.seriesBreak, "50 (b)", .bars(0), ""),
  ])
  func `mark what may change or does not compare`(
    _ quality: Quality, _ text: String, _ ink: Ink, _ spoken: String
  ) throws {
    let cells = [value(50, quality), value(40)]
    let chart = try flows([cells], [value(90)], cells)
    let wide = chart.scene(.wide)
    #expect(texts(wide, .onSecret).map(plain) == [text, "40"])
    let isDashed = ribbons(wide).contains { layer in
      if case .ribbon(_, isUncertain: true) = layer.ink { true } else { false }
    }
    #expect(isDashed == (quality != .seriesBreak))
    let narrow = chart.scene(.narrow)
    #expect(boxes(narrow, ink).contains { $0.height == 24 })
    #expect(texts(narrow).map(plain).contains(text))
    #expect(try imageName(drawn(chart)).contains("compte 50 ménages\(spoken) ;"))
    let isTold = try description(drawn(chart)).contains("50 (rupture de série)")
    #expect(isTold == (quality == .seriesBreak))
  }

  @Test func `name their two sides, with totals and parts of the whole`() throws {
    let chart = try flowDiagram()
    for rendition in Rendition.allCases {
      let scene = chart.scene(rendition)
      #expect(texts(scene, .heading) == (rendition == .narrow ? ["Vers", "De"] : ["De", "Vers"]))
      let words = texts(scene).map(plain)
      #expect(words.contains { $0.hasSuffix("168, 36 %") })
      #expect(words.contains { $0.hasSuffix("104, 22 %") })
      let left = scene.layers.flatMap(\.textBoxes).map(\.left).min()
      #expect(left == 0)
    }
    // No part of a whole that is not published.
    #expect(!texts(try secretFlowDiagram().scene(.wide)).contains { $0.contains("%") })
  }

  @Test(arguments: [(14, false), (13, true)])
  func `say so when their rounded parts do not make a hundred`(_ last: Int, _ isSaid: Bool) throws {
    let totals = [value(28), value(28), value(last)]
    let chart = try flows(totals.map { [$0] }, totals, [value(56 + last)])
    let html = figure(chart).html.string
    #expect(plain(html).contains("Note : En raison des arrondis") == isSaid)
  }

  @Test func `are decoded in a sentence with its month`() throws {
    #expect(
      try reading(drawn(flowDiagram()))
        == "Lecture : en juin 2024, le flux de « 115 » vers « Hébergement d’urgence » compte 98 ménages."
    )
  }

  private func ribbons(_ scene: Scene) -> [Layer] {
    scene.layers.filter { if case .ribbon = $0.ink { true } else { false } }
  }

  private func isMain(_ layer: Layer) -> Bool {
    if case .ribbon(isMain: true, _) = layer.ink { true } else { false }
  }

  private func drawn(_ chart: FlowDiagram) -> Figure { figure(chart) }

  @Test func `keep their order whatever their size`() throws {
    let names = ["115", "Hôpital", "Hôtel"]
    let words = texts(try flowDiagram().scene(.wide)).filter(names.contains)
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
