internal import Disclosure
internal import Domain
internal import Testing

@testable internal import Charts

@Suite struct `A notice over a drawing` {
  @Test func `says that a narrow drawing holds the last months only`() throws {
    let six = "Les 6 derniers mois\u{A0}; tous sont dans le tableau."
    #expect(texts(try matrixChart().scene(.narrow), .note) == [six])
    #expect(texts(try matrixChart().scene(.wide), .note) == [])
    #expect(texts(try heatMapChart(24).scene(.narrow), .note).first == six)
    #expect(
      texts(entriesExitsRows(try entriesExitsChart()), .note).first
        == "Les 12 derniers mois\u{A0}; tous sont dans le tableau.")
  }
}

@Suite struct `Bars by the quality of their values` {
  @Test func `look as uncertain as what is least certain in them`() {
    #expect(barInk(2, []) == .bars(2))
    #expect(barInk(2, .estimated) == .row(.estimatedBars(2)))
    #expect(barInk(2, [.estimated, .provisional]) == .provisionalBars(2))
  }

  @Test func `go up and down by months as they go left and right by rows`() throws {
    let months = try month("2025-01")..<month("2025-03")
    let cells = [value(40, .estimated), value(30, .provisional)]
    let series = ChartSeries(label: "Entrées", cells: cells)
    let chart = try EntriesExitsChart(
      frame: frame(), months: months, entries: series, exits: series)
    for scene in [entriesExitsColumns(chart), entriesExitsRows(chart)] {
      for ink in [Ink.row(.estimatedBars(0)), .provisionalBars(0), .row(.estimatedBars(2))] {
        #expect(scene.layers.filter { $0.ink == ink }.flatMap(\.shapes).count == 1)
      }
    }
  }
}

@Suite struct `A stack without height` {
  private func stack(_ cell: ReleasedCell) throws -> Scene {
    try stackChart(stackParts.map { $0.map { _ in cell } }).scene(.wide)
  }

  @Test func `names its parts from the top down, as a column would`() throws {
    let heights = try stack(value(0)).layers.compactMap { layer -> (Ink, Double)? in
      guard case .endLabel = layer.ink, case .text(_, let place)? = layer.shapes.first
      else { return nil }
      return (layer.ink, place.y)
    }
    let order = heights.sorted { $0.1 < $1.1 }.map(\.0)
    #expect(order.count > 2)
    #expect(order == order.indices.reversed().map { Ink.endLabel($0) })
  }
}

@Suite struct `An estimated total` {
  @Test func `is marked over its column`() throws {
    let start = try month("2024-01")
    let chart = try StackedBars(
      frame: frame(), months: start..<start.advanced(by: 2), partition: try partition(2),
      labels: ["A", "B"], parts: [[value(20), value(21)], [value(10), value(11)]],
      totals: [value(30), value(32, .estimated)])
    // One more 30 is a tick of the axis.
    #expect(
      texts(chart.scene(.wide)).filter { $0.hasSuffix("30") || $0.hasSuffix("32") }
        == ["30", "≈\u{A0}32", "30"])
  }
}

@Suite struct `A sparkline` {
  @Test func `stays within its ninety units, and has no fault`() {
    for cells in [smallCounts, [value(3)], [.withheld], [value(5), value(-5)]] {
      let scene = sparklineScene(cells)
      #expect(faults(in: scene) == [])
      for case .path(let path, _) in scene.layers.flatMap(\.shapes) {
        #expect(path.steps.allSatisfy { scene.box.contains(Box($0.point)) })
      }
    }
  }
}

extension Box {
  fileprivate init(_ point: Point) {
    self.init(left: point.x, top: point.y, right: point.x, bottom: point.y)
  }
}
