internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

@testable internal import Charts

/// What a figure says must hold of what it shows, and no less of what it does not.
@Suite struct `A stack over withheld parts` {
  private func chart(_ parts: [[ReleasedCell]], _ total: ReleasedCell) throws -> StackedBars {
    let start = try month("2024-01")
    return try StackedBars(
      frame: frame(), months: start..<start.next, partition: try partition(parts.count),
      labels: parts.indices.map { "P\($0)" }, parts: parts, totals: [total])
  }

  @Test(
    arguments: [
      ([value(20), .withheld], value(30)),
      ([value(20), .withheld, .withheld], value(20)),
      ([value(20), .withheld, value(4)], value(24)),
    ])
  func `publishes no total that tells one`(_ cells: [ReleasedCell], _ total: ReleasedCell) throws {
    let chart = try chart(cells.map { [$0] }, total)
    #expect(chart.total.cells == [.withheld])
  }

  @Test(
    arguments: [
      ([value(20), value(4)], value(24)), ([value(20), .withheld, .withheld], value(31)),
      ([.missing, .withheld], value(30)), ([.withheld, .withheld], .missing),
    ] as [([ReleasedCell], ReleasedCell)])
  func `keeps every other total`(_ cells: [ReleasedCell], _ total: ReleasedCell) throws {
    #expect(try chart(cells.map { [$0] }, total).total.cells == [total])
  }

  @Test func `says when the remainder holds published parts too`() throws {
    let pair: [[ReleasedCell]] = [[value(20)], [.withheld], [.withheld]]
    #expect(try chart(pair, value(31)).model.secretName == "Secret (s)")
    // The three largest have a fill of their own; the others share one, published parts and withheld.
    let six: [[ReleasedCell]] =
      [[value(20)], [value(30)], [value(40)], [.withheld], [value(5)], [.withheld]]
    #expect(try chart(six, value(110)).model.secretName == "Secret (s) et autres parts")
  }

  @Test func `reads zeros as zeros`() throws {
    let html = figure(try chart([[value(0)], [value(0)]], value(0))).html.string
    #expect(
      html.contains(
        "Lecture\u{A0}: en\u{A0}janvier\u{A0}2024, «\u{A0}Ensemble\u{A0}» s’établit à 0"))
  }

  @Test func `says once what is said of every part`() throws {
    let text = { (parts: [ReleasedCell], total: ReleasedCell) in
      (try self.chart(parts.map { [$0] }, total)).description.string
    }
    #expect(
      try text([value(20, .provisional), value(4, .provisional)], value(24, .provisional))
        .contains(
          "Dernier mois, janvier\u{A0}2024 (donnée provisoire), P0\u{A0}: 20\u{202F}; P1\u{A0}: 4.")
    )
    #expect(
      try text([value(20), value(4, .provisional)], value(24, .provisional))
        .contains(
          "Dernier mois, janvier\u{A0}2024, P0\u{A0}: 20\u{202F}; P1\u{A0}: 4 (donnée provisoire).")
    )
  }

  @Test func `writes its last values in the key of a telephone`() throws {
    let scene = try chart([[value(20)], [value(4)]], value(24)).scene(.narrow)
    #expect(texts(scene).prefix(2) == ["P1\u{A0}:\u{A0}4", "P0\u{A0}:\u{A0}20"])
  }
}

@Suite struct `Entries and exits` {
  private func chart(_ entries: [ReleasedCell], _ exits: [ReleasedCell]) throws -> EntriesExitsChart
  {
    let start = try month("2024-01")
    return try EntriesExitsChart(
      frame: frame(), months: start..<start.advanced(by: entries.count),
      entries: ChartSeries(label: "Entrées", cells: entries),
      exits: ChartSeries(label: "Sorties", cells: exits))
  }

  @Test func `write the sign of their net everywhere`() throws {
    let chart = try chart([value(20)], [value(14, .provisional)])
    let html = figure(chart).html.string
    #expect(html.contains("le solde est de +6 (donnée provisoire)."))
    #expect(html.contains("solde\u{A0}:\u{A0}+6 (provisoire)."))
    #expect(html.contains("<td>+6\u{A0}(p)"))
    #expect(
      texts(entriesExitsRows(chart)).first == "Solde en\u{A0}janvier\u{A0}2024\u{A0}:\u{A0}+6")
    #expect(html.contains("Note\u{A0}: Une barre hachurée est provisoire (p)."))
  }

  @Test func `say once that nothing is published`() throws {
    let scene = entriesExitsColumns(try chart([.missing, .missing], [.missing, .missing]))
    #expect(texts(scene).contains("aucune valeur diffusée"))
    #expect(!texts(scene).contains("nd"))
  }

  @Test func `give their net a strip of its own over more than two years`() throws {
    let chart = { (count: Int) in
      try self.chart(
        (0..<count).map { value(90 + $0 % 7) }, Array(repeating: value(92), count: count))
    }
    let (short, long) = (try chart(24), try chart(25))
    #expect(entriesExitsColumns(short).layers.first { $0.ink == .net }?.shapes.count == 24)
    let scene = entriesExitsColumns(long)
    #expect(scene.layers.first { $0.ink == .net }?.shapes == [])
    #expect(faults(in: scene) == [])
    let floor = try #require(columns(scene, .bars(exitsInk)).map(\.bottom).max())
    for case .path(let path, _) in scene.layers.filter({ $0.ink == .netLine }).flatMap(\.shapes) {
      #expect(path.steps.allSatisfy { $0.point.y > floor })
    }
    #expect(
      figure(long).html.string
        .contains("le solde en courbe au-dessous, à une échelle plus grande"))
  }

  @Test func `are parted by a sliver of ground`() throws {
    let scene = entriesExitsColumns(try chart([value(20)], [value(20)]))
    let up = try #require(columns(scene, .bars(entriesInk)).first)
    let down = try #require(columns(scene, .bars(exitsInk)).first)
    #expect(abs(up.bottom + 2 - down.top) < 1e-9)
  }
}

@Suite struct `A bridge read aloud` {
  private func bridge(
    entry: ReleasedCell, exit: ReleasedCell = value(10), from start: Int = 100, to end: Int
  ) throws -> StockFlowBridge {
    try StockFlowBridge(
      frame: frame(), month: try month("2024-06"), start: value(start),
      entries: [.init(label: "Retours", cell: entry)], exits: [.init(label: "Sorties", cell: exit)],
      end: value(end))
  }

  @Test func `follows the sign of a step, not its name`() throws {
    let chart = try bridge(entry: value(-40), to: 50)
    let html = figure(chart).html.string
    #expect(html.contains("«\u{A0}Retours\u{A0}» retire 40\u{A0}ménages du stock."))
    #expect(!chart.scene(.wide).layers.contains { $0.ink == .bars(entriesInk) })
  }

  @Test func `names what it leaves out`() throws {
    let html = figure(try bridge(entry: .missing, to: 90)).html.string
    #expect(
      html.contains("Le compte laisse de côté ce qui n’est pas disponible (nd)\u{A0}: Retours."))
  }

  @Test func `names what begins a new way of counting`() throws {
    let html = figure(try bridge(entry: value(20, .seriesBreak), to: 110)).html
    #expect(html.string.contains(" Rupture de série (b)\u{A0}: Retours."))
  }

  @Test func `does not say that a stock goes where it is`() throws {
    let html = figure(
      try bridge(entry: .missing, exit: .missing, to: 100), csvURL: "f.csv"
    ).html.string
    #expect(html.contains("le stock reste à 100\u{A0}ménages."))
  }
}

@Suite struct `The name of a large number` {
  @Test func `tells its changes`() throws {
    let start = try month("2024-01")
    let cells = (0..<13).map { value(100 + $0) }
    let chart = try NumberTile(
      frame: frame(), months: start..<start.advanced(by: 13),
      series: ChartSeries(label: "Ménages", cells: cells))
    #expect(
      chart.alternative.string.contains(
        "112\u{A0}ménages\u{202F}; en hausse de 1 sur un mois\u{202F}; en hausse de 12 sur un an."))
  }
}
