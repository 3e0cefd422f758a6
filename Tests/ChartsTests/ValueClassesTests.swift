internal import Charts
internal import Disclosure
internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `Classes of values` {
  private func labels(_ values: [Int]) -> [String] {
    let classes = ValueClasses(values.map { Quantity($0) }, places: 0)
    return classes.lowest.indices.map { classes.label($0 + 1) }
  }

  @Test func `have round limits and leave zero out`() {
    #expect(labels([0, 12, 48, 103, 168]) == ["1 à 49", "50 à 99", "100 à 149", "150 à 200"])
  }

  @Test func `follow the values when one dwarfs the others`() {
    #expect(
      labels([12, 14, 16, 19, 27, 31, 38, 412])
        == ["1 à 14", "15 à 19", "20 à 29", "30 à 39", "40 à 412"])
    #expect(
      labels([12, 21, 22, 47, 54, 71, 118, 1240])
        == ["1 à 19", "20 à 49", "50 à 99", "100 à 199", "200 à 1\u{202F}240"])
  }

  /// A month that adds a class would redraw the whole chart otherwise.
  @Test func `stay when the highest value grows a little`() {
    let first = ["1 à 49", "50 à 99", "100 à 149", "150 à 199"]
    #expect(labels([20, 90, 140, 190, 248]) == first + ["200 à 250"])
    #expect(labels([28, 90, 140, 190, 256]) == first + ["200 à 300"])
  }

  @Test(arguments: [
    ([1, 2, 3], ["1", "2", "3"]), ([7], ["7"]), ([1, 5], ["1", "2", "3", "4", "5"]),
    ([1, 4, 9, 15], ["1 à 2", "3 à 5", "6 à 8", "9 à 11", "12 à 15"]),
  ])
  func `are one a unit where units are few, and four at least where they are not`(
    _ values: [Int], _ limits: [String]
  ) {
    #expect(labels(values) == limits)
  }

  @Test func `are four or five wherever as many values differ`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let top = Int.random(in: 4...2000, using: &random)
      let values = (0..<12).map { _ in Int.random(in: 1...top, using: &random) }
      guard let low = values.min(), let high = values.max(), high - low > 3 else { continue }
      #expect(
        Set(values).count < 4 || (4...5).contains(labels(values).count),
        "\(values.sorted()) \(labels(values))")
    }
  }

  @Test func `are none without a published value`() {
    #expect(labels([]).isEmpty && labels([0, 0]).isEmpty)
  }

  @Test func `keep the places of what they class`() {
    let values = [481_000, 505_000, 612_500].map { Quantity(scaled: $0) }
    let classes = ValueClasses(values, places: 1)
    #expect(classes.label(1) == "45,0 à 49,9")
    #expect(values.map(classes.rank) == [1, 2, 4])
  }

  @Test func `are five at most and each value is in one`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let top = [9, 60, 700, 90_000].randomElement(using: &random) ?? 9
      let values = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Quantity(Int.random(in: 0...top, using: &random))
      }
      let classes = ValueClasses(values, places: 0)
      #expect(classes.lowest.count <= 5)
      #expect(classes.lowest == Set(classes.lowest).sorted())
      for value in values where value > .zero {
        let rank = classes.rank(value)
        #expect((1...max(1, classes.lowest.count)).contains(rank))
        #expect(classes.start(rank) <= value && value <= classes.highest, "\(values)")
      }
    }
  }
}

@Suite struct `Tiles` {
  /// The grounds of the tiles, without the samples of the legend, which come after.
  private func levels(_ scene: Scene) -> [Layer] {
    scene.layers.filter { if case .level = $0.ink { true } else { false } }.prefix(6).map { $0 }
  }

  @Test(arguments: Rendition.allCases)
  func `do not change colour or place with what is withheld`(_ rendition: Rendition) throws {
    let chart = try heatMapChart()
    let other = try HeatMap(
      frame: chart.frame, months: chart.months,
      rows: chart.rows.map { row in
        ChartSeries(
          label: row.label, cells: row.cells.map { $0 == .withheld ? .notApplicable : $0 })
      }, breaks: chart.breaks)
    let scene = chart.scene(rendition)
    #expect(levels(scene).flatMap(\.shapes).count > 10)
    let isSame = levels(scene) == levels(other.scene(rendition))
    #expect(isSame)
  }

  @Test func `refuse negative values, unknown communes and no row`() throws {
    let june = try month("2024-06")
    let row = ChartSeries(label: "Solde", cells: [value(-3)])
    #expect(throws: HeatMap.Refusal.negative) {
      try HeatMap(frame: frame(), months: june..<june.next, rows: [row])
    }
    #expect(throws: HeatMap.Refusal.noRow) {
      try HeatMap(frame: frame(), months: june..<june.next, rows: [])
    }
    let beaune = try #require(TerritoryID("21054"))
    for cells in [[beaune: value(12)], [:]] {
      #expect(throws: CommuneTiles.Refusal.noCommune) {
        try CommuneTiles(frame: frame(), month: june, cells: cells)
      }
    }
  }

  @Test func `stand for twenty-three communes, each in a place of its own`() {
    #expect(communeGrid.count == 23)
    #expect(Set(communeGrid.map(\.code)).count == 23)
    #expect(Set(communeGrid.map(\.letters)).count == 23)
    #expect(Set(communeGrid.map { [$0.column, $0.row] }).count == 23)
    #expect(communeGrid.map(\.code) == communeGrid.map(\.code).sorted())
    #expect(communeGrid.allSatisfy { (0..<7).contains($0.column) && (0..<6).contains($0.row) })
  }

  /// Nothing else tells a true zero from a month that does not apply.
  @Test func `show true zeros even where there is no room for numbers`() throws {
    let start = try month("2023-01")
    let cells = [value(0), .notApplicable] + Array(repeating: value(12), count: 22)
    let map = try HeatMap(
      frame: frame(), months: start..<start.advanced(by: 24),
      rows: [ChartSeries(label: "A", cells: cells)])
    // In its tile, and in the legend.
    #expect(texts(map.scene(.wide)).filter { $0 == "0" }.count == 2)
    #expect(texts(map.scene(.wide), .onLevel(1)).isEmpty)
  }

  @Test func `say that the schema is no map`() throws {
    for rendition in Rendition.allCases {
      let words = texts(try communeChart().scene(rendition))
      #expect(words.contains("Schéma\u{A0}: la place des communes est approximative."))
    }
  }
}
