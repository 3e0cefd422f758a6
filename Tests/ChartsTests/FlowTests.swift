internal import Charts
internal import Disclosure
internal import Domain
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
    #expect(throws: FlowRefusal.singleWithheld("D0")) {
      try flows([[value(20), .withheld]], [value(27)], [value(20), .withheld])
    }
    #expect(throws: FlowRefusal.singleWithheld("A1")) {
      try flows(
        [[.withheld, .withheld], [.withheld, value(30)]], [value(20), .withheld],
        [value(40), value(50)])
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
