internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

@Suite struct `Bars by category` {
  @Test func `put rows without a number last, as they were given`() throws {
    let chart = try barChart(everyStatus)
    #expect(
      chart.rows.map(\.label.first) == ["F", "H", "J", "F", "M", "P", "S", "P", "G"])
    #expect(chart.rows.suffix(3).map(\.cells) == [[.withheld], [.missing], [.notApplicable]])
  }

  @Test func `keep the order of the nomenclature`() throws {
    #expect(try barChart(everyStatus, .nomenclature).rows == everyStatus)
  }

  @Test func `tell extremes and name the rows without a number`() throws {
    let rows = [
      CategoryRow(label: "A", value(40)), CategoryRow(label: "B", value(70, .provisional)),
      CategoryRow(label: "C", .withheld), CategoryRow(label: "D", .withheld),
      CategoryRow(label: "E", .missing),
    ]
    #expect(
      try description(figure(try barChart(rows)))
        == """
        Description : une barre par ligne, en juin 2024, par valeur décroissante, puis les lignes \
        sans valeur. Ménages sans domicile : valeur diffusée la plus élevée, B : 70 ménages (donnée \
        provisoire) ; la plus faible, A : 40 ménages. Secret statistique (s) : C et D. Non \
        disponible (nd) : E.
        """)
  }

  @Test func `have a length from zero`() throws {
    let rows = [CategoryRow(label: "A", value(40)), CategoryRow(label: "B", value(20))]
    let boxes = columns(try barChart(rows).scene(.wide), .bars(0))
    #expect(abs(boxes[0].width - 2 * boxes[1].width) < 1e-6)
  }

  @Test(arguments: [Rendition.wide, .narrow])
  func `write a number below zero beyond the end of its bar`(_ rendition: Rendition) throws {
    let rows = [
      CategoryRow(label: "A", value(70)), CategoryRow(label: "B", value(-40)),
      CategoryRow(label: "C", .withheld),
    ]
    let scene = try barChart(rows).scene(rendition)
    let bars = scene.layers.filter { $0.ink == .bars(0) }.flatMap(\.shapes).compactMap {
      if case .rect(let box) = $0 { box } else { nil }
    }
    let below = try #require(
      scene.layers.first {
        $0.shapes.contains { if case .text("−40", _) = $0 { true } else { false } }
      })
    #expect(bars.count == 2 && below.anchor == .end)
    #expect(below.textBoxes.allSatisfy { $0.right < bars[1].left && $0.left >= 0 })
    #expect(faults(in: scene) == [])
  }

  @Test func `refuse no row`() throws {
    let june = try month("2024-06")
    #expect(throws: BarChart.Refusal.noRow) {
      try BarChart(frame: frame(), month: june, rows: [])
    }
    #expect(throws: Dumbbell.Refusal.noRow) {
      try Dumbbell(frame: frame(), month: june, rows: [])
    }
    #expect(throws: Occupancy.Refusal.noRow) {
      try Occupancy(frame: frame(), month: june, rows: [])
    }
    #expect(throws: StatusMatrix.Refusal.noRow) {
      try StatusMatrix(frame: frame(), months: june..<june.next, rows: [])
    }
  }
}

@Suite struct `Two months a year apart` {
  private func links(_ scene: Scene) -> [Path] {
    scene.layers.filter { $0.ink == .row(.link) }.flatMap(\.shapes).compactMap {
      if case .path(let path, _) = $0, path.steps.count == 2 { path } else { nil }
    }
  }

  private func dots(_ scene: Scene, _ ink: RowInk) -> Int {
    // The key holds one of each.
    scene.layers.filter { $0.ink == .row(ink) }.flatMap(\.shapes).count - 1
  }

  @Test func `are linked only where both are published and comparable`() throws {
    let scene = try dumbbellChart(try twoYears()).scene(.wide)
    #expect(links(scene).count == 4)
    #expect(dots(scene, .hollowDots(0)) == 6)
    #expect(dots(scene, .dots(0)) == 7)
  }

  @Test func `say the change with its sign, in per cent from a base of twenty only`() throws {
    let written = texts(try dumbbellChart(try twoYears()).scene(.narrow))
    let plain = written.map { $0.replacing("\u{A0}", with: " ") }
    for text in [
      "+38 (p) · +42 %", "+5", "≈ −25 (e) · −12 %", "0", "rupture", "nd → 0", "so → so", "s → 41",
      "77 (r) → s",
    ] {
      #expect(plain.contains(text), "\(text)")
    }
    #expect(!plain.contains("s"))
  }

  @Test(arguments: [
    (212, 187, "−11,8"), (212, -187, nil), (-212, 187, nil), (99, 124, "+25"), (19, 25, nil),
  ])
  func `give a decimal to shares of a hundred at least, and none below zero`(
    _ before: Int, _ now: Int, _ percent: String?
  ) throws {
    let chart = try dumbbellChart([.init(label: "A", before: value(before), now: value(now))])
    let written = texts(chart.scene(.wide)).filter { $0.contains("%") }
    #expect(
      written.map { $0.split(separator: " · ").last } == (percent.map { ["\($0)\u{A0}%"] } ?? []))
  }

  @Test func `share one precision, that of the least base`() throws {
    let chart = try dumbbellChart([
      .init(label: "A", before: value(400), now: value(502)),
      .init(label: "B", before: value(50), now: value(60)),
    ])
    // 25,45 % is nearer to 25, though with one decimal it would read 25,5.
    let near = try dumbbellChart([
      .init(label: "A", before: value(1100), now: value(1380)),
      .init(label: "B", before: value(50), now: value(60)),
    ])
    #expect(texts(chart.scene(.wide)).contains("+102 · +26\u{A0}%"))
    #expect(texts(near.scene(.wide)).contains("+280 · +25\u{A0}%"))
    #expect(figure(near).table.csvRows[1][7] == .number("25"))
  }

  @Test func `say in the table as in the drawing that a break lies between`() throws {
    let chart = try dumbbellChart([
      .init(label: "A", before: value(30), now: value(40, .seriesBreak)),
      .init(label: "B", before: value(30), now: value(40)),
    ])
    let figure = figure(chart)
    #expect(matches("<td>(rupture)</td>", figure.html.string).count == 2)
    #expect(!figure.html.string.contains("sans objet"))
    #expect(texts(chart.scene(.wide)).contains("rupture"))
  }

  @Test(arguments: [(17, PathRole.plain, 0), (19, .plain, 1), (40, .provisional, 1)])
  func `show a link and its direction as soon as there is room`(
    _ gap: Int, _ role: PathRole, _ heads: Int
  ) throws {
    // The first row fixes the scale, from which the gap of the second follows.
    let wide = try dumbbellChart([.init(label: "A", before: value(0), now: value(1000))]).scene(
      .wide)
    let length = try #require(links(wide).first?.steps).map(\.point.x)
    let now = Int((Double(gap) * 1000 / (length[1] - length[0])).rounded())
    let scene = try dumbbellChart([
      .init(label: "A", before: value(0), now: value(1000)),
      .init(label: "B", before: value(0), now: value(now, .provisional)),
    ]).scene(.wide)
    let strokes = scene.layers.filter { $0.ink == .row(.link) }.flatMap(\.shapes)
    let roles = strokes.dropFirst().compactMap { shape -> PathRole? in
      if case .path(let path, let role) = shape, path.steps.count == 2 { role } else { nil }
    }
    #expect(roles == [role])
    guard case .path(let arrows, _)? = strokes.last else { return }
    #expect(arrows.steps.count == 3 * (1 + heads))
  }

  @Test func `keep the change from the table where a side is withheld or a break lies between`()
    throws
  {
    let table = figure(try dumbbellChart(try twoYears())).table
    let statuses = table.csvRows.dropFirst().map { $0[6] }
    #expect(statuses == ["p", "", "e", "", "s", "s", "z", "m", "z"])
    #expect(table.csvRows[5][5] == "" && table.csvRows[7][5] == "")
    #expect(table.csvRows[1][7] == .number("42"))
    #expect(table.csvRows[2][7...8] == ["", "z"])
  }

  @Test func `forget a break of another year`() throws {
    let row = Dumbbell.Row(
      label: "A", before: value(30), now: value(40), breaks: [try seriesBreak("2023-06")])
    let chart = try dumbbellChart([row])
    #expect(chart.rows[0].breaks.isEmpty)
    #expect(links(chart.scene(.wide)).count == 1)
  }

  @Test func `tell directions, the largest changes, and why dots are apart`() throws {
    let rows = [
      Dumbbell.Row(label: "A", before: value(30), now: value(40)),
      Dumbbell.Row(label: "B", before: value(30), now: value(24)),
      Dumbbell.Row(
        label: "C", before: value(30), now: value(90), breaks: [try seriesBreak("2024-02")]),
      Dumbbell.Row(label: "D", before: .withheld, now: value(50)),
    ]
    #expect(
      try description(figure(try dumbbellChart(rows)))
        == """
        Description : deux points par ligne, juin 2023 (point vide) et juin 2024 (point plein), \
        dans l’ordre de la nomenclature. Une hausse et une baisse sur quatre. La plus forte \
        hausse diffusée, en nombre : A, de 30 à 40 ménages. La plus forte baisse diffusée, en \
        nombre : B, de 30 à 24 ménages. \
        Rupture de série en février 2024 (nouveau logiciel) : les valeurs d’avant et d’après ne \
        se comparent pas. Points non reliés, à cause d’une rupture de série : C. Secret \
        statistique (s) : D (juin 2023).
        """)
  }
}

@Suite struct `Dots by row` {
  private let rows = [
    CategoryRow(label: "A", cells: [value(40), .withheld]),
    CategoryRow(label: "B", cells: [.withheld, value(70)]),
    CategoryRow(label: "C", cells: [value(60, .estimated), value(20)]),
  ]

  @Test func `stand where a number is published and nowhere else`() throws {
    let scene = try dotPlot(["X", "Y"], rows).scene(.narrow)
    let count = { (ink: RowInk) in
      scene.layers.filter { $0.ink == .row(ink) }.flatMap(\.shapes).count
    }
    // The key and the head of each column hold one; the key says what a hollow one is.
    #expect(count(.dots(0)) == 1 + 2)
    #expect(count(.hollowDots(0)) == 1 + 1)
    #expect(count(.dots(2)) == 2 + 2)
    #expect(texts(scene).filter { $0 == "s" }.count == 2)
    #expect(texts(scene).contains("valeur estimée"))
  }

  @Test func `name their series over the columns where there is room, once`() throws {
    let named = texts(try dotPlot(["Femmes", "Hommes"], rows).scene(.wide))
    #expect(named.filter { $0 == "Femmes" || $0 == "Hommes" }.count == 2)
    #expect(named.firstIndex(of: "Femmes") ?? 0 > named.firstIndex(of: "C") ?? .max)
    let long = "Femmes sans enfant de moins de trois ans"
    let keyed = texts(try dotPlot([long, "Hommes"], rows).scene(.wide))
    #expect(keyed.firstIndex(of: long) ?? .max < keyed.firstIndex(of: "C") ?? 0)
  }

  @Test(arguments: [(40, 5.0), (41, 5), (60, 0)])
  func `stand one above the other where they would hide one another`(
    _ other: Int, _ shift: Double
  ) throws {
    let rows = [
      CategoryRow(label: "A", cells: [value(40), value(other)]),
      CategoryRow(label: "B", cells: [value(0), value(100)]),
    ]
    let layers = try dotPlot(["X", "Y"], rows).scene(.wide).layers
    let heights = [0, 2].compactMap { series -> Double? in
      let dots = layers.filter { $0.ink == .row(.dots(series)) }.first?.shapes.first
      return switch dots {
      case .circle(let centre, _): centre.y
      case .rect(let box): (box.top + box.bottom) / 2
      default: nil
      }
    }
    #expect(heights.count == 2 && abs(heights[1] - heights[0] - 2 * shift) < 1e-6)
  }

  @Test func `are led to from zero, on both of its sides`() throws {
    let rows = [
      CategoryRow(label: "A", cells: [value(-40), value(60)]),
      CategoryRow(label: "B", cells: [value(-20), .missing]),
    ]
    let layers = try dotPlot(["X", "Y"], rows).scene(.wide).layers
    let guides = layers.filter { $0.ink == .row(.guide) }.flatMap(\.shapes)
    let zero = layers.filter { $0.ink == .base }.flatMap(\.shapes)
    guard case .path(let guide, _)? = guides.first, case .path(let base, _)? = zero.first else {
      Issue.record("no guide")
      return
    }
    let places = guide.steps.map(\.point.x)
    let origin = base.steps[0].point.x
    // The higher first value stands on top.
    #expect(places[0] < origin && abs(places[1] - origin) < 1)
    #expect(places[2] < origin && origin < places[3])
  }

  @Test func `are told series by series, with what lacks`() throws {
    #expect(
      try description(figure(try dotPlot(["X", "Y"], rows)))
        == """
        Description : deux points par ligne, en juin 2024, par valeur décroissante de « X », puis \
        les lignes sans cette valeur. X : valeur diffusée la plus élevée, C : 60 jours (valeur estimée) ; \
        la plus faible, A : 40 jours. Y : valeur diffusée la plus élevée, B : 70 jours ; la plus \
        faible, C : 20 jours. Secret statistique (s) : A (Y) et B (X).
        """)
  }

  @Test func `begin at zero unless all values stand far from it, and say so`() throws {
    let near = try dotPlot(["X"], [CategoryRow(label: "A", value(50))]).scene(.wide)
    let rows = [CategoryRow(label: "A", value(50)), CategoryRow(label: "B", value(10))]
    let far = try dotPlot(["X"], rows).scene(.wide)
    #expect(!texts(near).contains("L’axe ne part pas de zéro."))
    #expect(!texts(far).contains("L’axe ne part pas de zéro."))
    let high = try dotPlot(["X"], [50, 55].map { CategoryRow(label: "\($0)", value($0)) }).scene(
      .wide)
    #expect(texts(high).contains("L’axe ne part pas de zéro."))
  }

  @Test func `refuse more rows than can be read and more series than shapes`() throws {
    let june = try month("2024-06")
    let row = CategoryRow(label: "A", value(1))
    for count in [0, 31] {
      let rows = Array(repeating: row, count: count)
      #expect(throws: DotPlot.Refusal.rowCount) {
        try DotPlot(frame: frame(), month: june, series: ["X"], rows: rows)
      }
    }
    #expect(throws: DotPlot.Refusal.seriesCount) {
      try DotPlot(frame: frame(), month: june, series: ["X", "Y", "Z"], rows: [row])
    }
  }
}

@Suite struct `Pyramids` {
  @Test func `rise from the first class, the left side first`() throws {
    let chart = try pyramidChart(ages)
    #expect(chart.rows.last?.label == "Moins de 18 ans")
    let table = figure(chart).table
    #expect(table.csvRows[0] == ["Âge", "Femmes", "Femmes (statut)", "Hommes", "Hommes (statut)"])
    #expect(table.csvRows[1] == ["55 ans et plus", "", "s", "", "s"])
  }

  @Test func `measure both sides on one scale`() throws {
    let scene = try pyramidChart([CategoryRow(label: "A", cells: [value(50), value(100)])]).scene(
      .wide)
    let (left, right) = (columns(scene, .bars(0))[0], columns(scene, .row(.facingBars))[0])
    #expect(abs(2 * left.width - right.width) < 1e-6)
    #expect(left.right < right.left)
  }

  @Test(arguments: [
    (["18-29 ans", "30-44 ans", "45-59 ans"], true),
    (["15-29 ans", "30–44 ans", "45 à 59 ans"], false),
    (["De 20 à 29 ans", "30 ans et plus"], true), (["Moins de 18 ans", "18 à 24 ans"], true),
    (["Moins de 15 ans", "15-29 ans", "Âge inconnu"], false),
    (["14 ans et moins", "15-29 ans"], false),
    (["1 enfant", "2 enfants"], false), (["2 enfants", "Plus de 2 enfants"], true),
    (["0 à 999 €", "1\u{202F}000 à 1\u{202F}999 €"], false), (["Jeunes", "Adultes"], false),
    (["18-29 ans, dont 3 mineurs", "30-41 ans, y compris 2 couples"], false),
    (["60 ans et plus"], false), (["99999999999999999999 ans et moins", "6 mois à 2 ans"], false),
  ])
  func `say where classes are of unequal extents`(_ labels: [String], _ areUnequal: Bool) throws {
    let chart = try pyramidChart(
      labels.map { CategoryRow(label: $0, cells: [value(5), value(4)]) })
    let note =
      "Note\u{A0}: Classes d’étendues inégales\u{A0}: la longueur d’une barre est un effectif, non "
      + "une densité."
    #expect(figure(chart).html.string.contains(note) == areUnequal)
  }

  @Test func `are drawn in the colours of dots of the same groups`() throws {
    let row = [CategoryRow(label: "A", cells: [value(50), value(100)])]
    let bars = try pyramidChart(row).scene(.wide).layers.map(\.ink)
    let dots = try dotPlot(["Femmes", "Hommes"], row).scene(.wide).layers.map(\.ink)
    #expect(bars.contains(.endLabel(0)) && bars.contains(.endLabel(2)))
    #expect(dots.contains(.row(.dots(0))) && dots.contains(.row(.dots(2))))
  }

  @Test func `refuse more than two withheld cells, and no class`() throws {
    let pair = CategoryRow(label: "A", cells: [.withheld, .withheld])
    let one = CategoryRow(label: "B", cells: [.withheld, value(12)])
    #expect(throws: Pyramid.Refusal.tooManyWithheld(3)) { try pyramidChart([pair, one]) }
    let below = CategoryRow(label: "C", cells: [value(4), value(-4)])
    #expect(throws: Pyramid.Refusal.negative("C")) { try pyramidChart([below]) }
    #expect(throws: Pyramid.Refusal.noClass) { try pyramidChart([]) }
    #expect(try pyramidChart([pair]).rows == [pair])
  }
}

@Suite struct `Occupancy against capacity` {
  @Test func `writes both numbers and their rate, or why there is none`() throws {
    let written = texts(try occupancyChart(structures).scene(.wide))
      .map { $0.replacing("\u{A0}", with: " ") }
    for text in [
      "182 / 190 · 96 %", "≈ 131 (e) · capacité nd", "s / 25", "18 / s", "0 / 30 · 0 %",
      "so / 0", "dont 60 places en diffus", "35 lits + 5 lits d’hiver",
    ] {
      #expect(written.contains(text), "\(text)")
    }
  }

  @Test func `draws no bar of a withheld occupation and no tick of a withheld capacity`() throws {
    let rows: [Occupancy.Row] = [
      .init(label: "A", taken: .withheld, capacity: value(25)),
      .init(label: "B", taken: value(18), capacity: .withheld),
    ]
    let scene = try occupancyChart(rows).scene(.wide)
    #expect(columns(scene, .bars(0)).count == 1)
    #expect(columns(scene, .row(.track)).count == 1)
    let table = figure(try occupancyChart(rows)).table
    #expect(table.csvRows[1].suffix(2) == ["", "s"])
  }

  @Test func `draws shares of each capacity when asked, and none without a capacity`() throws {
    let rows: [Occupancy.Row] = [
      .init(label: "A", taken: value(110), capacity: value(220)),
      .init(label: "B", taken: value(20), capacity: value(40)),
      .init(label: "C", taken: value(80), capacity: .missing),
    ]
    let chart = try Occupancy(
      frame: frame(), month: try month("2024-06"), rows: rows, isInPercent: true)
    let bars = columns(chart.scene(.wide), .bars(0))
    #expect(bars.count == 2)
    #expect(Set(bars.map(\.width)).count == 1)
    #expect(texts(chart.scene(.wide)).contains("Capacité (100\u{A0}%)"))
  }

  @Test func `sets the same month of the year before beside, in dashes and in the table`() throws {
    let rows: [Occupancy.Row] = [
      .init(label: "A", taken: value(30), capacity: value(40), before: value(20)),
      .init(label: "B", taken: value(30), capacity: value(40), before: .withheld),
      .init(label: "C", taken: value(30), capacity: value(40)),
    ]
    let chart = try Occupancy(frame: frame(), month: try month("2024-06"), rows: rows)
    let ticks = chart.scene(.wide).layers.filter { $0.ink == .row(.yearBefore) }
    // One in the key, one on the only row whose year before is published.
    #expect(ticks.flatMap(\.shapes).count == 2)
    let table = figure(chart).table
    #expect(table.columns[3].label == "Occupation en juin\u{A0}2023")
    #expect(table.columns[3].content == .cells([value(20), .withheld, .notApplicable], places: 0))
  }

  @Test func `hatches what is beyond the capacity, to scale`() throws {
    let row = Occupancy.Row(label: "A", taken: value(60), capacity: value(40))
    let scene = try occupancyChart([row]).scene(.wide)
    let (within, beyond) = (
      columns(scene, .bars(0)), columns(scene, .bars(1)).filter { $0.top > 30 }
    )
    #expect(abs(within[0].width - 2 * (beyond[0].right - within[0].right)) < 1e-6)
    // The tick of the capacity, and the ground around it, lie between.
    #expect(abs(beyond[0].left - within[0].right - 2.5) < 1e-6)
  }

  @Test(arguments: [Rendition.wide, .narrow, .projected])
  func `shows the least overflow, in bold too`(_ rendition: Rendition) throws {
    let rows: [Occupancy.Row] = [
      .init(label: "A", taken: value(1001), capacity: value(1000)),
      .init(label: "B", taken: value(500), capacity: value(1000)),
    ]
    let scene = try occupancyChart(rows).scene(rendition)
    let beyond = columns(scene, .bars(1)).filter { $0.top > 30 }
    #expect(beyond.count == 1 && beyond.allSatisfy { $0.width >= 6 && $0.right <= scene.width })
    let bold = scene.layers.filter { $0.ink == .inkLabel }.flatMap(\.shapes)
    guard case .text(let text, _)? = bold.first else {
      Issue.record("nothing in bold")
      return
    }
    #expect(bold.count == 1 && text == "1\u{202F}001 / 1\u{202F}000 · 100\u{A0}%")
    #expect(texts(scene).filter { $0 == text }.count == 1)
  }

  @Test func `parts each tick from the bar under it, that of a part within the track`() throws {
    let row = Occupancy.Row(
      label: "A", taken: value(30), capacity: value(40),
      parts: [.init(label: "lits", capacity: value(25))], before: value(20))
    let scene = try occupancyChart([row]).scene(.wide)
    // The key comes first.
    let path = { (ink: RowInk) -> Path? in
      if case .path(let path, _)? = scene.layers.last(where: { $0.ink == .row(ink) })?.shapes.last {
        path
      } else {
        nil
      }
    }
    let shapes = scene.layers.flatMap { layer in layer.shapes.map { (layer.ink, $0) } }
    for ink in [RowInk.capacity, .partCapacity, .yearBefore] {
      let tick = try #require(path(ink))
      let drawn = shapes.filter { $0.1 == .path(tick) }.map(\.0)
      #expect(drawn == [.row(.tickGround(width: ink == .capacity ? 5 : 4)), .row(ink)])
    }
    let order = scene.layers.map(\.ink)
    let under = try #require(order.firstIndex(of: .row(.tickGround(width: 4))))
    #expect(under > order.lastIndex(of: .bars(0)) ?? .max)
    let part = try #require(path(.partCapacity)).steps.map(\.point.y)
    let track = try #require(columns(scene, .row(.track)).last)
    #expect(part[0] > track.top && part[1] < track.bottom)
  }

  @Test func `sets no year before beside a break`() throws {
    let rows = [Quality(), .seriesBreak].map { quality in
      Occupancy.Row(
        label: "A", taken: value(30, quality), capacity: value(40), before: value(20))
    }
    #expect(try occupancyChart(rows).rows.map(\.before) == [value(20), nil])
  }

  @Test func `places no tick once a part is withheld`() throws {
    let row = Occupancy.Row(
      label: "A", taken: value(30), capacity: value(40),
      parts: [
        .init(label: "lits", capacity: .withheld), .init(label: "places", capacity: value(5)),
      ])
    let scene = try occupancyChart([row]).scene(.wide)
    let ticks = scene.layers.filter { $0.ink == .row(.partCapacity) }.flatMap(\.shapes)
    #expect(ticks.isEmpty)
    #expect(texts(scene).contains("dont s\u{A0}lits + 5\u{A0}places"))
  }
}

@Suite struct `Large numbers` {
  private func lines(_ chart: NumberTile) -> [String] {
    texts(chart.scene(.wide)).map { $0.replacing("\u{A0}", with: " ") }
  }

  @Test func `tell the change from the month and the year before`() throws {
    let cells = [value(80), value(90)] + Array(repeating: value(100), count: 11) + [value(97)]
    let written = lines(try numberTile(cells))
    #expect(written.contains("97"))
    #expect(written.contains("en baisse de 3 par rapport à mai 2024"))
    #expect(written.contains("en hausse de 7 par rapport à juin 2023"))
  }

  @Test func `compare nothing across a break or with what is withheld`() throws {
    let broken = try numberTile([value(80), value(90)], breaks: [try seriesBreak("2024-06")])
    #expect(
      lines(broken).contains("par rapport à mai 2024 : non comparable, rupture de série"))
    let withheld = lines(try numberTile([.withheld, value(90)]))
    #expect(withheld.contains("par rapport à mai 2024 : écart non diffusé (s)"))
    let missing = lines(try numberTile([.missing, value(90)]))
    #expect(missing.contains("par rapport à mai 2024 : écart non disponible (nd)"))
  }

  @Test func `stand for a withheld value by its sign`() throws {
    let written = lines(try numberTile([value(80), .withheld]))
    #expect(written.contains("en juin 2024, secret statistique"))
  }
}
