internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

/// The description of a figure, with plain spaces.
private func description(_ figure: Figure) throws -> String {
  try #require(matches(#"<p class="g-desc">(.*)</p>"#, figure.html.string).first)
    .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
}

/// The same rows with a withheld cell in the place of each that is missing, and the other way round.
private func swapped(_ cell: ReleasedCell, _ other: ReleasedCell) -> ReleasedCell {
  cell == .withheld ? other : cell
}

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
      try description(figure(try barChart(rows), csvURL: "f.csv"))
        == """
        Description : une barre par ligne, en juin 2024, par valeur décroissante, puis les lignes \
        sans valeur. Ménages sans domicile : valeur la plus élevée, B : 70 ménages (donnée \
        provisoire) ; la plus faible, A : 40 ménages. Secret statistique (s) : C et D. Non \
        disponible (nd) : E.
        """)
  }

  @Test func `have a length from zero`() throws {
    let rows = [CategoryRow(label: "A", value(40)), CategoryRow(label: "B", value(20))]
    let boxes = columns(barScene(try barChart(rows), .wide), .bars(0))
    #expect(abs(boxes[0].width - 2 * boxes[1].width) < 1e-6)
  }

  @Test func `draw what is withheld as what is missing, but for the sign`() throws {
    let missing = everyStatus.map {
      CategoryRow(label: $0.label, cells: $0.cells.map { swapped($0, .missing) })
    }
    let (one, other) = (try barChart(everyStatus), try barChart(missing))
    for rendition in Rendition.allCases {
      let scenes = [barScene(one, rendition), barScene(other, rendition)]
      #expect(columns(scenes[0], .bars(0)) == columns(scenes[1], .bars(0)))
      #expect(scenes[0].height == scenes[1].height)
    }
  }

  @Test func `refuse no row`() throws {
    #expect(BarChart(frame: frame(), month: try month("2024-06"), rows: []) == nil)
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
    let scene = dumbbellScene(try dumbbellChart(try twoYears()), .wide)
    #expect(links(scene).count == 4)
    #expect(dots(scene, .hollowDots(0)) == 6)
    #expect(dots(scene, .dots(0)) == 7)
  }

  @Test func `say the change with its sign, in per cent from a base of twenty only`() throws {
    let written = texts(dumbbellScene(try dumbbellChart(try twoYears()), .narrow))
    let plain = written.map { $0.replacing("\u{A0}", with: " ") }
    for text in ["+38 (p) · +42,2 %", "+5", "≈ −25 (e) · −11,8 %", "0", "rupture", "nd", "so"] {
      #expect(plain.contains(text), "\(text)")
    }
    #expect(plain.filter { $0 == "s" }.count == 2)
  }

  @Test func `keep the change from the table where a side is withheld or a break lies between`()
    throws
  {
    let table = figure(try dumbbellChart(try twoYears()), csvURL: "f.csv").table
    let statuses = table.csvRows.dropFirst().map { $0[6] }
    #expect(statuses == ["p", "", "e", "", "s", "s", "z", "m", "z"])
    #expect(table.csvRows[5][5] == "" && table.csvRows[7][5] == "")
    #expect(table.csvRows[1][7] == .number("42.2"))
    #expect(table.csvRows[2][7...8] == ["", "z"])
  }

  @Test func `forget a break of another year`() throws {
    let row = Dumbbell.Row(
      label: "A", before: value(30), now: value(40), breaks: [try seriesBreak("2023-06")])
    let chart = try dumbbellChart([row])
    #expect(chart.rows[0].breaks.isEmpty)
    #expect(links(dumbbellScene(chart, .wide)).count == 1)
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
      try description(figure(try dumbbellChart(rows), csvURL: "f.csv"))
        == """
        Description : deux points par ligne, juin 2023 (point vide) et juin 2024 (point plein), \
        dans l’ordre de la nomenclature. Hausse pour une ligne, baisse pour une ligne. La plus \
        forte hausse : A, de 30 à 40 ménages. La plus forte baisse : B, de 30 à 24 ménages. \
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
    let scene = dotScene(try dotPlot(["X", "Y"], rows), .narrow)
    let count = { (ink: RowInk) in
      scene.layers.filter { $0.ink == .row(ink) }.flatMap(\.shapes).count
    }
    // The key and the head of each column hold one.
    #expect(count(.dots(0)) == 1 + 2)
    #expect(count(.hollowDots(0)) == 1)
    #expect(count(.dots(1)) == 2 + 2)
    #expect(texts(scene).filter { $0 == "s" }.count == 2)
  }

  @Test func `are told series by series, with what lacks`() throws {
    #expect(
      try description(figure(try dotPlot(["X", "Y"], rows), csvURL: "f.csv"))
        == """
        Description : deux points par ligne, en juin 2024, par valeur décroissante de « X », puis \
        les lignes sans valeur. X : valeur la plus élevée, C : 60 jours (valeur estimée) ; la plus \
        faible, A : 40 jours. Y : valeur la plus élevée, B : 70 jours ; la plus faible, C : 20 \
        jours. Secret statistique (s) : A (Y) et B (X).
        """)
  }

  @Test func `begin at zero unless all values stand far from it, and say so`() throws {
    let near = dotScene(try dotPlot(["X"], [CategoryRow(label: "A", value(50))]), .wide)
    let rows = [CategoryRow(label: "A", value(50)), CategoryRow(label: "B", value(10))]
    let far = dotScene(try dotPlot(["X"], rows), .wide)
    #expect(!texts(near).contains("L’axe ne part pas de zéro."))
    #expect(!texts(far).contains("L’axe ne part pas de zéro."))
    let high = dotScene(
      try dotPlot(["X"], [50, 55].map { CategoryRow(label: "\($0)", value($0)) }), .wide)
    #expect(texts(high).contains("L’axe ne part pas de zéro."))
  }

  @Test func `refuse more rows than can be read and more series than shapes`() throws {
    let june = try month("2024-06")
    let row = CategoryRow(label: "A", value(1))
    #expect(
      DotPlot(frame: frame(), month: june, series: ["X"], rows: Array(repeating: row, count: 31))
        == nil)
    #expect(DotPlot(frame: frame(), month: june, series: ["X", "Y", "Z"], rows: [row]) == nil)
    #expect(DotPlot(frame: frame(), month: june, series: ["X"], rows: []) == nil)
  }
}
