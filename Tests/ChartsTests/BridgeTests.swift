internal import Charts
internal import Disclosure
internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `A bridge from stock to stock` {
  private func bridge(
    _ entries: [ReleasedCell], _ exits: [ReleasedCell], from start: ReleasedCell = value(100),
    to end: ReleasedCell = value(110)
  ) throws -> StockFlowBridge {
    let flows = { (name: String, cells: [ReleasedCell]) in
      cells.enumerated().map { index, cell in
        StockFlowBridge.Flow(label: "\(name)\(index)", cell: cell)
      }
    }
    return try StockFlowBridge(
      frame: frame(), month: try month("2024-06"), start: start, entries: flows("E", entries),
      exits: flows("S", exits), end: end)
  }

  @Test func `shows what the flows leave unexplained`() throws {
    let chart = try bridge([value(30)], [value(15)])
    #expect(chart.steps.map(\.label) == ["E0", "S0", "Écart non expliqué"])
    #expect(chart.steps.last?.cell == value(-5))
    #expect(try bridge([value(30)], [value(20)]).steps.map(\.label) == ["E0", "S0"])
  }

  @Test func `makes one step of two withheld flows`() throws {
    let chart = try bridge([value(30)], [.withheld, .withheld])
    #expect(chart.steps.map(\.label) == ["E0", "Autres (dont secret)"])
    #expect(chart.steps.last?.cell == value(-20))
    #expect(chart.withheld == ["S0", "S1"])
  }

  @Test func `refuses to tell a withheld flow by difference`() {
    #expect(throws: StockFlowBridge.Refusal.singleWithheld("S0")) {
      try bridge([value(30)], [.withheld, value(8)])
    }
    #expect(throws: StockFlowBridge.Refusal.withheldNotComputable(["S0", "S1"])) {
      try bridge([.missing], [.withheld, .withheld])
    }
    // Two exits cannot add up to an entry of five.
    #expect(throws: StockFlowBridge.Refusal.withheldNotComputable(["S0", "S1"])) {
      try bridge([value(5)], [.withheld, .withheld])
    }
    // Two exits that make nothing together are two zeros.
    #expect(throws: StockFlowBridge.Refusal.withheldNotComputable(["S0", "S1"])) {
      try bridge([value(10)], [.withheld, .withheld])
    }
  }

  @Test func `refuses a stock that is not published, and no flow`() throws {
    let june = try month("2024-06")
    #expect(throws: StockFlowBridge.Refusal.stockNotPublished(june)) {
      try bridge([value(30)], [], from: .withheld)
    }
    #expect(throws: StockFlowBridge.Refusal.stockNotPublished(june)) {
      try bridge([value(30)], [], to: .missing)
    }
    #expect(throws: StockFlowBridge.Refusal.noFlow) { try bridge([], []) }
  }

  @Test func `stands on the stock's scale only where flows show on it`() throws {
    let small = try smallFlows().scene(.wide)
    #expect(small.layers.contains { $0.ink == .stockNumber })
    #expect(!small.layers.contains { $0.ink == .stockBars })
    let large = try largeFlows().scene(.wide)
    #expect(large.layers.filter { $0.ink == .stockBars }.count == 2)
  }

  @Test func `leaves an exit of nobody on the side of exits`() throws {
    let scene = try bridge([value(2)], [value(0)], to: value(102)).scene(.wide)
    let before = scene.layers.filter { $0.ink == .tick && $0.anchor == .end }.flatMap(\.shapes)
    #expect(before.count == 1)
    #expect(texts(scene).filter { $0 == "0" }.count == 1)
  }

  @Test func `goes from the first stock to the second`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let numbers = (0..<6).map { _ in value(Int.random(in: 0...40, using: &random)) }
      let chart = try bridge(
        Array(numbers.prefix(3)), Array(numbers.suffix(3)),
        to: value(Int.random(in: 50...150, using: &random)))
      let sum = chart.steps.compactMap(\.cell.quantity).reduce(chart.start, +)
      #expect(sum == chart.end)
    }
  }
}
