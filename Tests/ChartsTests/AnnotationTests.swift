internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

@testable internal import Charts

@Suite struct `Annotating a drawing` {
  private let months = Month(index: 2024 * 12)..<Month(index: 2024 * 12 + 18)

  private func rupture(
    _ text: String, _ label: String, isComparable: Bool = false
  ) throws
    -> SeriesBreak
  {
    SeriesBreak(
      subject: .indicator(try #require(IndicatorID("stock"))), month: try month(text),
      label: label, isComparable: isComparable)
  }

  private func event(_ text: String, _ label: String) throws -> Event {
    Event(months: try month(text)...month(text), label: label, indicators: [])
  }

  @Test func `keeps three: ruptures, then changes, then the latest events, in the order of time`()
    throws
  {
    let kept = annotations(
      breaks: [
        try rupture("2024-09", "Nouveau logiciel"),
        try rupture("2024-04", "Formulaire", isComparable: true),
      ],
      events: [try event("2024-02", "Gel"), try event("2025-03", "Clôture")], months: months)
    #expect(
      kept.map(\.shortText) == [
        "changement\u{A0}: formulaire", "rupture\u{A0}: nouveau logiciel", "Clôture",
      ])
  }

  @Test func `leaves out a break at the first month, which parts nothing`() throws {
    let kept = annotations(
      breaks: [try rupture("2024-01", "A"), try rupture("2024-02", "B")], events: [],
      months: months)
    #expect(kept.map(\.label) == ["B"])
  }

  @Test func `tells month and kind under a narrow drawing, where numbers stand above the plot`()
    throws
  {
    let chart = try line(
      [Array(repeating: value(20), count: 18)], ["A"],
      breaks: [try rupture("2024-09", "SI changé : nouvelles règles")])
    let narrow = texts(chart.scene(.narrow))
    #expect(narrow.contains("1"))
    #expect(
      narrow.joined(separator: " ").contains(
        "sept.\u{A0}2024, rupture de série\u{A0}: SI changé : nouvelles règles"))
    #expect(texts(chart.scene(.wide)).contains("rupture\u{A0}: SI changé : nouvelles règles"))
  }

  @Test func `numbers a wide drawing whose labels would take four lines`() throws {
    let breaks = try ["2025-03", "2025-04", "2025-05"].map { try rupture($0, "Même libellé") }
    let few = Array(repeating: value(20), count: 17) + [value(20, .provisional)]
    let scene = try line([few], ["A"], breaks: breaks).scene(.wide)
    #expect(Set(texts(scene)).isSuperset(of: ["1", "2", "3", "provisoire"]))
    #expect(faults(in: scene) == [])
  }

  @Test func `tells breaks and events above the rows of narrow entries and exits`() throws {
    let start = try month("2024-01")
    let side = ChartSeries(label: "Entrées", cells: Array(repeating: value(30), count: 6))
    let chart = try EntriesExitsChart(
      frame: frame(), months: start..<start.advanced(by: 6), entries: side,
      exits: ChartSeries(label: "Sorties", cells: side.cells),
      breaks: [try rupture("2024-03", "Nouveau logiciel")],
      events: [
        Event(
          months: try month("2024-03")...month("2024-04"), label: "Plan hivernal", indicators: [])
      ])
    let scene = entriesExitsRows(chart)
    let words = texts(scene)
    let rupture = try #require(words.firstIndex(of: "rupture\u{A0}: nouveau logiciel"))
    #expect(words[rupture + 1] == "Plan hivernal")
    let bands = scene.layers.filter { $0.ink == .eventBand }.flatMap(\.shapes)
    let heights = bands.compactMap { shape -> Double? in
      if case .rect(let box) = shape { box.height } else { nil }
    }
    // The words, then two rows.
    #expect(heights == [22 + 2 * 24])
    #expect(faults(in: scene) == [])
  }

  @Test(arguments: [("2025-03", 30, true), ("2025-03", 80, false), ("2026-05", 30, false)])
  func `writes a label beside its rule only where it fits whole`(
    _ month: String, _ length: Int, _ isBeside: Bool
  ) throws {
    let label = "n" + String(repeating: "o", count: length)
    let cells = Array(repeating: value(20), count: 30)
    let scene = try line([cells], ["A"], breaks: [try rupture(month, label)]).scene(.wide)
    #expect(texts(scene).contains("rupture\u{A0}: \(label)") == isBeside)
    #expect(texts(scene).contains("1") == !isBeside)
    #expect(texts(scene).joined(separator: " ").contains(label))
    #expect(faults(in: scene) == [])
  }

  @Test func `wraps a long label over its narrow row`() throws {
    let start = try month("2024-01")
    let side = ChartSeries(label: "Entrées", cells: Array(repeating: value(30), count: 6))
    let label = "Nouveau formulaire de saisie, mêmes définitions pour tous"
    let chart = try EntriesExitsChart(
      frame: frame(), months: start..<start.advanced(by: 6), entries: side, exits: side,
      breaks: [try rupture("2024-03", label)])
    let scene = entriesExitsRows(chart)
    #expect(texts(scene).contains("rupture\u{A0}: nouveau formulaire de saisie, mêmes"))
    #expect(texts(scene).contains("définitions pour tous"))
    #expect(faults(in: scene) == [])
  }

  @Test func `cuts the net at a rupture, not at a change that compares`() throws {
    let start = try month("2024-01")
    let side = ChartSeries(label: "Entrées", cells: Array(repeating: value(30), count: 6))
    let runs = try [true, false].map { isComparable in
      let seriesBreak = SeriesBreak(
        subject: .indicator(try #require(IndicatorID("stock"))), month: try month("2024-03"),
        label: "nouveau logiciel", isComparable: isComparable)
      let chart = try EntriesExitsChart(
        frame: frame(), months: start..<start.advanced(by: 6), entries: side, exits: side,
        breaks: [seriesBreak])
      return entriesExitsColumns(chart).layers.filter { $0.ink == .netLine }.flatMap(\.shapes)
        .compactMap {
          if case .path(let path, _) = $0 { path.steps.filter(\.isMove).count } else { nil }
        }
    }
    #expect(runs == [[1], [2]])
  }
}

@Suite struct `The end of a single line` {
  @Test(arguments: [
    (value(0), "0 ménage"), (value(1), "1 ménage"), (value(2), "2 ménages"), (.withheld, "s"),
  ])
  func `counts in French`(_ last: ReleasedCell, _ text: String) throws {
    let scene = try line([[value(4), last]], ["A"]).scene(.wide)
    #expect(texts(scene).last == text)
  }
}

@Suite struct `A drawing without any value` {
  private let nothing: [ReleasedCell] = Array(repeating: .missing, count: 6)

  private func gridShapes(_ scene: Scene) -> Int {
    scene.layers.filter { $0.ink == .grid }.flatMap(\.shapes).count
  }

  @Test func `has no grid to read values on`() throws {
    let start = try month("2024-01")
    let months = start..<start.advanced(by: 6)
    let side = ChartSeries(label: "A", cells: nothing)
    let scenes = [
      try line([nothing], ["A"]).scene(.wide),
      entriesExitsColumns(
        try EntriesExitsChart(frame: frame(), months: months, entries: side, exits: side)),
      try SmallMultiples(frame: frame(), months: months, panels: [side, side]).scene(.wide),
      try dotPlot(["X"], [CategoryRow(label: "A", .withheld)]).scene(.wide),
      try dumbbellChart([.init(label: "A", before: .missing, now: .withheld)]).scene(.wide),
    ]
    #expect(scenes.map(gridShapes) == [0, 0, 0, 0, 0])
    #expect(!texts(scenes[3]).contains("0") && !texts(scenes[4]).contains("0"))
    #expect(gridShapes(try line([[value(4), value(9)]], ["A"]).scene(.wide)) > 0)
  }

  @Test func `says why no flow joins its columns`() throws {
    let none = Array(repeating: ReleasedCell.missing, count: 2)
    let chart = try FlowDiagram(
      frame: frame(), months: try month("2024-06")..<(try month("2024-07")),
      sources: ["D0", "D1"], outcomes: ["A0", "A1"], flows: [none, none], sourceTotals: none,
      outcomeTotals: none)
    #expect(texts(chart.scene(.wide)).contains("aucun flux diffusé"))
    #expect(!texts(try flowDiagram().scene(.wide)).contains("aucun flux diffusé"))
  }
}

@Suite struct `Options of a line chart` {
  private func chart(_ values: [Int?], _ options: LineOptions) throws -> LineChart {
    let cells = values.map { $0.map { value($0) } ?? .withheld }
    let start = try month("2024-01")
    return try LineChart(
      frame: frame(), months: start..<start.advanced(by: cells.count),
      series: [ChartSeries(label: "A", cells: cells)], options: options)
  }

  @Test(arguments: [
    ([70, 100], true), ([60, 100], false), ([100, 100], false), ([0, 0], false),
  ])
  func `leaves zero off only when values stay above six tenths of the highest`(
    _ values: [Int], _ isOmitted: Bool
  ) throws {
    let chart = try chart(values, LineOptions(startsAtZero: false))
    #expect(chart.omitsZero == isOmitted)
    let html = figure(chart).html.string
    #expect(html.contains("Note\u{A0}: L’axe vertical ne part pas de zéro.") == isOmitted)
  }

  @Test func `keeps zero unless asked`() throws {
    #expect(try chart([90, 100], LineOptions()).omitsZero == false)
  }

  @Test func `means twelve months, never over one that is withheld`() throws {
    let cells = (1...14).map { value($0 * 10) }
    let average = movingAverage(ChartSeries(label: "A", cells: cells), cuts: [])
    #expect(average.cells.prefix(11).allSatisfy { $0 == .notApplicable })
    #expect(average.cells.suffix(3) == [value(65), value(75), value(85)])
    var held = cells
    held[2] = .withheld
    let over = movingAverage(ChartSeries(label: "A", cells: held), cuts: [])
    #expect(over.cells.suffix(3) == [.withheld, .withheld, .withheld])
    held[2] = .missing
    let gap = movingAverage(ChartSeries(label: "A", cells: held), cuts: [])
    #expect(gap.cells.suffix(3) == [.missing, .missing, .missing])
    let cut = movingAverage(ChartSeries(label: "A", cells: cells), cuts: [2])
    #expect(cut.cells.map { $0.quantity != nil } == Array(repeating: false, count: 13) + [true])
  }

  @Test func `tabulates the mean that it draws`() throws {
    let chart = try chart((1...14).map { $0 }, LineOptions(showsAverage: true))
    #expect(chart.table.columns.map(\.label) == ["A", "Moyenne sur douze mois"])
    let short = try self.chart([1, 2, 3], LineOptions(showsAverage: true))
    #expect(short.table.columns.map(\.label) == ["A"])
    #expect(
      figure(short).html.string.contains(
        "Aucune suite de douze mois n’est diffusée en entier\u{202F}: la moyenne ne se calcule pas."
      ))
  }

  @Test func `draws the exact mean, and writes one decimal more than its series`() throws {
    let chart = try chart((1...11).map { $0 } + [13], LineOptions(showsAverage: true))
    #expect(chart.traces.last?.series.cells.last == .value(Quantity(scaled: 65_833), []))
    let html = figure(chart).html.string
    #expect(html.contains("Moyenne sur douze mois\u{A0}:\u{A0}6,6<"))
    #expect(html.contains("<td>13</td><td>6,6</td>"))
  }
}

@Suite struct `Parts beyond four` {
  @Test func `keep the three largest, in the order of the partition`() {
    let sizes = [54, 26, 302, 40, 238]
    let fills = Fills(
      sizes.enumerated().map { ChartSeries(label: "P\($0)", cells: [value($1), .withheld]) })
    #expect(fills.labels == ["P0", "P2", "P4", "Autres"])
    #expect(fills.members == [[0], [2], [4], [1, 3]])
    #expect(fills.shared == ["P1", "P3"])
  }

  @Test func `refuse negative values, which no sum of bars can show`() throws {
    let start = try month("2024-01")
    #expect(throws: EntriesExitsChart.Refusal.negative("E")) {
      try EntriesExitsChart(
        frame: frame(), months: start..<start.next,
        entries: ChartSeries(label: "E", cells: [value(-1)]),
        exits: ChartSeries(label: "S", cells: [value(1)]))
    }
    let partition = try partition(2)
    #expect(throws: StackedBars.Refusal.negative("A")) {
      try StackedBars(
        frame: frame(), months: start..<start.next, partition: partition, labels: ["A", "B"],
        parts: [[value(-1)], [value(2)]], totals: [value(1)])
    }
  }
}
