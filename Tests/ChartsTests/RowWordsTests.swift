internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

private func rows(_ cells: [[ReleasedCell]]) -> [CategoryRow] {
  zip(["A", "B", "C", "D", "E"], cells).map { CategoryRow(label: $0, cells: $1) }
}

/// A withheld value may be above the highest that is published; no other lack is.
@Suite struct `Superlatives of rows` {
  private func bars(_ cells: [ReleasedCell]) throws -> Figure {
    figure(try barChart(rows(cells.map { [$0] })))
  }

  @Test(arguments: [
    (ReleasedCell.withheld, "Valeur diffusée la plus élevée : B, 70 ménages ; la plus faible"),
    (.missing, "Valeur la plus élevée : B, 70 ménages ; la plus faible"),
    (.notApplicable, "Valeur la plus élevée : B, 70 ménages ; la plus faible"),
  ])
  func `name what is published where a value is withheld, and only there`(
    _ lacking: ReleasedCell, _ words: String
  ) throws {
    let figure = try bars([value(40), value(70), lacking])
    #expect(try imageName(figure).contains(words))
    #expect(try description(figure).contains("valeur diffusée la plus") == (lacking == .withheld))
  }

  @Test(arguments: [
    ([value(40), value(40)], "Valeur égale partout : 40 ménages."),
    ([value(40), value(40), .missing], "Valeurs disponibles égales : 40 ménages."),
    ([value(40), value(40), .withheld], "Valeurs diffusées égales : 40 ménages."),
    ([value(40), .withheld], "Seule valeur diffusée : A, 40 ménages."),
    ([value(40), value(70, .provisional)], "la plus élevée : B, 70 ménages (provisoire) ; la"),
    ([value(40), value(70, .estimated)], "la plus élevée : B, 70 ménages (valeur estimée) ; la"),
    ([value(70), value(70, .provisional), value(0)], "A et B (provisoire), 70 ménages ; la plus"),
    ([value(40, .provisional), value(40)], "Valeur égale partout : 40 ménages (provisoire)."),
    ([value(40, [.provisional, .unreliable])], "A, 40 ménages (provisoire, peu fiable)."),
  ])
  func `tell ties and what is not certain`(_ cells: [ReleasedCell], _ words: String) throws {
    #expect(try imageName(try bars(cells)).contains(words))
  }

  @Test func `name each column of dots, and the one with a withheld value as published`() throws {
    let cells = rows([
      [value(40), value(3)], [.withheld, value(9, .provisional)], [value(60), .missing],
    ])
    #expect(
      try imageName(figure(try dotPlot(["X", "Y"], cells))).contains(
        "X, valeur diffusée la plus élevée : C, 60 jours ; "
          + "Y, valeur la plus élevée : B, 9 jours (provisoire)."))
  }

  @Test func `name each side of a pyramid, and the one with a withheld class as published`() throws
  {
    let classes = rows([
      [value(105), value(152)], [.withheld, value(91)], [value(65), value(69)],
    ])
    #expect(
      try imageName(figure(try pyramidChart(classes))).contains(
        "Femmes, classe diffusée la plus nombreuse : A, 105 personnes ; "
          + "Hommes, classe la plus nombreuse : A, 152 personnes."))
  }

  @Test func `call no class the most numerous where all are equal`() throws {
    let classes = rows([[value(0), value(0)], [value(0), .missing]])
    #expect(
      try imageName(figure(try pyramidChart(classes))).contains(
        "Femmes, valeur égale partout : 0 personne ; Hommes, seule valeur diffusée : A, 0 personne."
      ))
  }

  @Test func `are of rates where rates are compared`() throws {
    let rows: [Occupancy.Row] = [
      .init(label: "A", taken: value(194), capacity: value(220)),
      .init(label: "B", taken: value(98, .provisional), capacity: value(110)),
      .init(label: "C", taken: .withheld, capacity: value(40)),
    ]
    #expect(
      try imageName(figure(try occupancyChart(rows))).contains(
        "Taux d’occupation diffusé le plus élevé : B, 89 % (provisoire) ; le plus faible : A, 88 %."
      ))
  }

  @Test(arguments: [
    (
      ReleasedCell.withheld,
      "Une hausse et une baisse sur trois ; la plus forte hausse diffusée, en nombre"
    ),
    (.missing, "Une hausse et une baisse sur trois ; la plus forte hausse, en nombre"),
    (value(30), "Deux hausses et une baisse ; la plus forte hausse, en nombre"),
  ])
  func `are of published changes where one is withheld`(
    _ before: ReleasedCell, _ words: String
  )
    throws
  {
    let rows: [Dumbbell.Row] = [
      .init(label: "A", before: value(30), now: value(60, .provisional)),
      .init(label: "B", before: value(30), now: value(24)),
      .init(label: "C", before: before, now: value(50)),
    ]
    let name = try imageName(figure(try dumbbellChart(rows)))
    #expect(name.contains("\(words) : A, de 30 à 60 (provisoire)."))
  }
}

@Suite struct `Words about rows` {
  @Test func `name the columns of all rows once one row lacks a single cell`() throws {
    let cells = rows([[.withheld, .withheld], [.withheld, value(9)], [value(60), value(4)]])
    let text = try description(figure(try dotPlot(["X", "Y"], cells)))
    #expect(text.hasSuffix("Secret statistique (s) : A (X et Y) et B (X)."))
    #expect(text.contains("par valeur décroissante de « X », puis les lignes sans cette valeur."))
  }

  @Test func `say no order of values where none is published`() throws {
    let text = try description(
      figure(try barChart(rows([[.withheld], [.missing]]))))
    #expect(text.contains("en juin 2024, dans l’ordre de la nomenclature. "))
  }

  @Test func `tell the breaks of rows`() throws {
    let broken = rows([[value(40, .seriesBreak), value(3)], [value(30), value(9)]])
    let words = "Rupture de série (b) : A"
    #expect(try description(figure(try barChart(broken))).hasSuffix("\(words)."))
    for drawn in [
      figure(try dotPlot(["Femmes", "Hommes"], broken)),
      figure(try pyramidChart(broken)),
    ] {
      #expect(try description(drawn).hasSuffix("\(words) (Femmes)."))
    }
    let taken = Occupancy.Row(
      label: "A", taken: value(30, .seriesBreak), capacity: value(40), before: value(20))
    #expect(
      try description(figure(try occupancyChart([taken])))
        .hasSuffix("\(words) (occupation)."))
  }

  @Test func `give every value of each series that must not be ranked`() throws {
    let chart = try DotPlot(
      frame: frame(), month: month("2024-06"), series: ["X", "Y"],
      rows: rows([[value(40), value(3)], [value(60, .provisional), .missing]]), order: .unranked)
    let text = try description(figure(chart))
    #expect(text.contains("X : A : 40 ménages ; B : 60 ménages (donnée provisoire). Y : A : 3"))
    #expect(try imageName(figure(chart)).contains("A, 40 ; B, 60 (provisoire)."))
  }

  @Test func `name all rows that change the most`() throws {
    let rows = ["A", "B", "C"].enumerated().map { rank, label in
      Dumbbell.Row(label: label, before: value(30 + rank), now: value(40 + rank))
    }
    let figure = figure(try dumbbellChart(rows))
    #expect(try imageName(figure).contains(" : A, de 30 à 40, à égalité avec B et C. Description"))
    #expect(try description(figure).hasSuffix("A, de 30 à 40 ménages, à égalité avec B et C."))
  }

  @Test func `explain the hatches of bars`() throws {
    let html = figure(try barChart(rows([[value(4, .provisional)]]))).html.string
    #expect(html.contains("Note\u{A0}: Une barre hachurée est provisoire (p)."))
  }

  @Test func `say that a value stays`() throws {
    let row = Dumbbell.Row(label: "A", before: value(160), now: value(160, .provisional))
    #expect(
      try reading(figure(try dumbbellChart([row]))).hasSuffix(
        "« A » reste à 160 ménages (donnée provisoire)."))
  }

  @Test func `count places where a capacity is told`() throws {
    let row = Occupancy.Row(label: "A", taken: value(194), capacity: value(220))
    let chart = try Occupancy(frame: frame(), month: month("2024-06"), rows: [row])
    #expect(
      try reading(figure(chart)).hasSuffix(
        "« A » : 194 ménages pour une capacité de 220 places, soit 88 %."))
  }

  @Test func `keep the first clause of a finding, at the cost of the subject's end`() throws {
    let long = ", y compris hébergement chez un tiers et sorties d’institution"
    let cells = [[value(105), value(66)], [value(9), value(66)]]
    let dots = try DotPlot(
      frame: frame(), month: month("2024-06"), series: ["Femmes\(long)", "Hommes\(long)"],
      rows: zip(["Urgence\(long)", "Hôtel\(long)"], cells).map {
        CategoryRow(label: $0, cells: $1)
      })
    let name = try imageName(figure(dots))
    #expect(name.count <= 250)
    #expect(name.hasPrefix("Points : Ménages…, juin 2024. Femmes, y compris"))
    #expect(name.contains("valeur la plus élevée : Urgence\(long), 105 ménages. Description"))
    let pyramid = try Pyramid(
      frame: frame(unit: "personnes"), month: month("2024-06"), left: "Femmes\(long)",
      right: "Hommes\(long)",
      classes: zip(["18-29 ans\(long)", "30-44 ans\(long)"], cells).map {
        CategoryRow(label: $0, cells: $1)
      })
    let other = try imageName(figure(pyramid))
    #expect(other.count <= 250)
    #expect(other.hasPrefix("Pyramide, juin 2024. Femmes, y compris"))
    #expect(other.contains("nombreuse : 18-29 ans\(long), 105 personnes. Description"))
  }
}
