internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `A heat map` {
  private func map(
    _ rows: [[ReleasedCell]], breaks: [SeriesBreak] = []
  ) throws -> HeatMap {
    let end = try month("2024-07")
    let count = rows[0].count
    return try HeatMap(
      frame: frame(), months: end.advanced(by: -count)..<end,
      rows: rows.enumerated().map { ChartSeries(label: "R\($0)", cells: $1) }, breaks: breaks)
  }

  private func broken(_ text: String, isComparable: Bool = false) throws -> SeriesBreak {
    SeriesBreak(
      subject: .indicator(try #require(IndicatorID("stock"))), month: try month(text),
      label: "Nouveau logiciel", isComparable: isComparable)
  }

  private func drawn(_ chart: HeatMap) -> Figure { figure(chart) }

  @Test(
    arguments: [
      ([[value(30)], [value(20)]], "En juin 2024, valeur la plus élevée : R0, 30 ménages ;"),
      ([[value(30)], [.withheld]], "En juin 2024, seule valeur diffusée : R0, 30 ménages."),
      (
        [[value(30)], [value(20)], [.withheld]],
        "En juin 2024, valeur diffusée la plus élevée : R0, 30 ménages ;"
      ),
      ([[value(0)], [value(0)]], "En juin 2024, valeur égale partout : 0 ménage."),
      (
        [[value(30)], [value(20)], [value(20)]],
        "valeur la plus élevée : R0, 30 ménages ; la plus faible : R1 et R2, 20 ménages."
      ),
      (
        [[value(30, .provisional)], [value(20)]],
        "En juin 2024, valeur la plus élevée : R0, 30 ménages (provisoire) ;"
      ),
      ([[.missing], [.missing]], "Aucune valeur diffusée sur la période."),
      ([[value(30), .missing], [value(20), .missing]], "En juin 2024, aucune valeur diffusée."),
    ] as [([[ReleasedCell]], String)])
  func `says what its last month tells, and calls it published only beside a secret`(
    _ rows: [[ReleasedCell]], _ finding: String
  ) throws {
    #expect(try imageName(drawn(try map(rows))).contains(finding))
  }

  @Test func `is dated as a sentence is`() throws {
    #expect(
      try description(drawn(try map([[value(30)]]))).contains("une case par mois, en juin 2024 ;"))
  }

  @Test func `parts its months by a thick rule on a strip of ground, by a thin one for a change`()
    throws
  {
    let row = Array(repeating: value(30), count: 12)
    let breaks = [try broken("2024-02"), try broken("2024-04", isComparable: true)]
    let scene = try map([row], breaks: breaks).scene(.wide)
    let shapes = { (ink: Ink) in scene.layers.filter { $0.ink == ink }.flatMap(\.shapes) }
    #expect(shapes(.tileRule).count == 1 && shapes(.changeRule).count == 1)
    #expect(shapes(.tileRuleGround) == shapes(.tileRule) + shapes(.changeRule))
    let order = scene.layers.map(\.ink)
    let ground = try #require(order.lastIndex(of: .tileRuleGround))
    let rule = try #require(order.lastIndex(of: .tileRule))
    #expect(ground < rule)
    #expect(
      texts(scene, .note).map(plain) == [
        "Trait épais : rupture de série (févr. 2024) ; filet : changement (avr. 2024), valeurs "
          + "comparables."
      ])
  }

  @Test func `has no rule before its first month`() throws {
    let row = Array(repeating: value(30), count: 12)
    let chart = try map([row], breaks: [try broken("2024-01")])
    // The first of the six months that are left.
    let scene = chart.scene(.narrow)
    #expect(scene.layers.filter { $0.ink == .tileRule }.flatMap(\.shapes).isEmpty)
    #expect(!texts(scene, .note).contains { $0.contains("rupture") })
  }

  @Test func `borders the break of one row, and names it with its month`() throws {
    let first = [value(30), value(31, .seriesBreak), value(32)]
    let other = [value(20), value(21, .seriesBreak), value(22, .seriesBreak)]
    let chart = try map([first, other], breaks: [try broken("2024-05")])
    // The rule of May through both rows, the border of June in one, the sample of the key.
    let rules = chart.scene(.wide).layers.filter { $0.ink == .tileRule }.flatMap(\.shapes)
    #expect(rules.count == 3)
    #expect(try description(drawn(chart)).contains("Rupture de série (b) : R1 (juin 2024)."))
    #expect(texts(chart.scene(.wide)).contains("rupture de série"))
  }

  @Test func `writes the last value of each row where tiles have no room for numbers`() throws {
    let long = Array(repeating: value(30), count: 23)
    let chart = try map([
      long + [value(41, .provisional)], long + [.withheld], long + [.missing], long + [value(0)],
    ])
    let scene = chart.scene(.wide)
    let column = ["Dernier", "mois", "41 (p)", "nd", "0"]
    #expect(Set(column).isSubset(of: texts(scene, .tick).map(plain)))
    #expect(texts(scene, .withheld) == ["s"])
    // The tiles bear their signs all the same; the key repeats them.
    #expect(texts(scene, .onSecret) == ["s", "nd", "s", "nd"])
    #expect(!texts(scene, .onLevel(1)).contains("30"))
    #expect(!texts(chart.scene(.narrow)).contains("Dernier"))
  }

  @Test func `marks the provisional by a dot and the estimated by a ring`() throws {
    let cells = [
      value(30, .provisional), value(31, .estimated), value(32, [.provisional, .estimated]),
      value(33),
    ]
    let scene = try map([cells]).scene(.wide)
    // With the samples of the key.
    let count = { (ink: Ink) in scene.layers.filter { $0.ink == ink }.flatMap(\.shapes).count }
    #expect(count(.cornerDot) == 3 && count(.cornerRing) == 2)
    #expect(Set(["provisoire", "estimé"]).isSubset(of: texts(scene)))
    let firm = texts(try map([[value(30)]]).scene(.wide))
    #expect(Set(["provisoire", "estimé", "rupture de série"]).isDisjoint(with: firm))
  }
}

@Suite struct `Communes in tiles` {
  private func chart(_ cells: [String: ReleasedCell]) throws -> CommuneTiles {
    var all: [TerritoryID: ReleasedCell] = [:]
    for place in communeGrid {
      all[try #require(TerritoryID(place.code))] = cells[place.code] ?? value(20)
    }
    return try CommuneTiles(frame: frame(), month: try month("2024-06"), cells: all)
  }

  private func drawn(_ chart: CommuneTiles) -> Figure { figure(chart) }

  @Test(arguments: Rendition.allCases)
  func `border the first value after a break, large or small`(_ rendition: Rendition) throws {
    let chart = try chart([
      "21231": value(412, .seriesBreak), "21617": value(31, .seriesBreak), "21171": value(0),
    ])
    let scene = chart.scene(rendition)
    let rules = scene.layers.filter { $0.ink == .tileRule }.flatMap(\.shapes)
    // With the sample of the key.
    #expect(rules.count == 3)
    #expect(texts(scene).contains("rupture de série"))
    #expect(!texts(scene).contains { $0.contains("(b)") })
    #expect(try description(drawn(chart)).contains("Rupture de série (b) : Dijon et Talant."))
  }

  @Test(arguments: Rendition.allCases)
  func `keep hatches and crosses off their names`(_ rendition: Rendition) throws {
    let scene = try chart(["21231": .withheld, "21617": .missing]).scene(rendition)
    let names = scene.layers.filter { $0.ink == .onSecret }.flatMap(\.textBoxes)
    let tile = try #require(boxes(scene, .secretBars).first)
    let cross = try #require(
      scene.layers.first { $0.ink == .leader }?.shapes.compactMap { shape -> Double? in
        if case .path(let path, _) = shape { path.steps.map(\.point.y).min() } else { nil }
      }.first)
    #expect(names.contains { $0.bottom <= tile.top && tile.top - $0.bottom < 8 })
    #expect(names.contains { $0.bottom <= cross && cross - $0.bottom < 8 })
  }

  @Test func `write their values in bold`() throws {
    let scene = try chart(["21231": value(412)]).scene(.wide)
    let bold = scene.layers.filter { if case .valueOnLevel = $0.ink { true } else { false } }
    #expect(bold.allSatisfy { $0.ink.textSize == 14 && $0.ink.isBold })
    #expect(bold.flatMap(\.shapes).count == 23)
  }

  @Test(
    arguments: [
      (
        ["21231": value(412), "21003": value(5)],
        "Valeur la plus élevée : Dijon, 412 ménages. Description"
      ),
      (
        ["21231": value(412), "21003": .withheld, "21617": .withheld, "21171": .missing],
        "412 ménages ; deux communes au secret ; une commune sans donnée. Description"
      ),
      ([:], "Valeur égale partout : 20 ménages."),
      (
        ["21231": value(412, .provisional)],
        "Valeur la plus élevée : Dijon, 412 ménages (provisoire). Desc"
      ),
    ] as [([String: ReleasedCell], String)])
  func `say how many have no value, and why`(
    _ cells: [String: ReleasedCell], _ finding: String
  ) throws {
    #expect(try imageName(drawn(try chart(cells))).contains(finding))
  }

  @Test func `name those that have no value`() throws {
    let chart = try chart(["21231": .withheld, "21617": .withheld, "21171": .missing])
    let words = try description(drawn(chart))
    #expect(words.contains("Secret statistique (s) : Dijon et Talant."))
    #expect(words.contains("Non disponible (nd) : Chevigny-Saint-Sauveur."))
  }
}
