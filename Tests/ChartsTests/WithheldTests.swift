internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

/// A cell without a number must leave no trace in shapes or words.
@Suite struct `Withheld cells` {
  @Test func `cut the line and leave one sign a run`() throws {
    let scene = try line(
      [[value(20), value(30), .withheld, .withheld, value(40), value(50)]], ["A"]
    ).scene(.wide)
    #expect(paths(scene).map { $0.steps.filter(\.isMove).count } == [2])
    #expect(texts(scene).filter { $0 == "s" } == ["s"])
  }

  @Test func `do not move the axis`() throws {
    let withheld = try line([[value(20), .withheld, value(40)]], ["A"]).scene(.wide)
    let missing = try line([[value(20), .missing, value(40)]], ["A"]).scene(.wide)
    #expect(paths(withheld) == paths(missing))
  }

  @Test func `hide the net with the entry or the exit`() throws {
    let chart = try entriesExitsChart()
    let dots = chart.scene(.wide).layers.filter { $0.ink == .net }.flatMap(\.shapes)
    #expect(dots.count == 12)
  }

  @Test func `become one remainder when two parts or more are withheld`() throws {
    let scene = try stackChart(secretParts).scene(.wide)
    let secret = columns(scene, .secretBars)
    let published = columns(scene, .bars(1))[1]
    // 454 − 215 − 139 = 100, beside the 215 of the same month; a sliver of 2 parts segments.
    #expect(secret.count == 1)
    #expect(abs((secret[0].height + 2) / published.height - 100.0 / 215) < 0.01)
  }

  @Test func `stop the stack when a single part is withheld`() throws {
    let scene = try stackChart(secretParts).scene(.wide)
    #expect(columns(scene, .bars(1)).count == 3)
    let signs = scene.layers.filter { $0.ink == .withheld }.flatMap(\.shapes)
    #expect(signs.count == 1)
  }

  @Test func `stop the stack when the withheld parts can only be zeros`() throws {
    let parts: [[ReleasedCell]] = [[value(400)], [value(50)], [.withheld], [.withheld]]
    let chart = try stackChart(parts.map { $0 + Array(repeating: value(1), count: 3) })
    let scene = chart.scene(.wide)
    #expect(columns(scene, .bars(0)).count == 3)
    let signs = scene.layers.filter { $0.ink == .withheld }.flatMap(\.shapes)
    #expect(signs.count == 1)
  }

  @Test func `never stand as a number in the download`() throws {
    let table = try Example.lineOfSmallCounts.figure().table
    #expect(table.csvRows[0] == ["Mois", "Femmes", "Femmes (statut)"])
    #expect(table.csvRows[2] == ["2024-02", "", "s"])
    #expect(table.csvRows[4] == ["2024-04", "", "m"])
    #expect(table.csvRows[7] == ["2024-07", .number("0"), ""])
    #expect(table.csvRows[8] == ["2024-08", .number("11"), "p"])
  }

  @Test func `are not zero in the table`() throws {
    let html = try Example.lineOfSmallCounts.figure().html.string
    let cells = matches(#"<td>(.*?)</td>"#, html)
    #expect(
      cells == [
        "7", #"s<span class="hors-ecran">, secret statistique</span>"#, "12",
        #"nd<span class="hors-ecran">, non disponible</span>"#,
        #"nd<span class="hors-ecran">, non disponible</span>"#, "9", "0",
        "11\u{A0}(p)<span class=\"hors-ecran\"> donnée provisoire</span>",
      ])
  }
}

/// The strokes of the series, without the marker at their end.
func paths(_ scene: Scene) -> [Path] {
  scene.layers.filter { $0.ink == .series(0) }.flatMap(\.shapes).compactMap {
    if case .path(let path, _) = $0 { path } else { nil }
  }
}

/// The columns of one ink, without the swatch of the key.
func columns(_ scene: Scene, _ ink: Ink) -> [Box] {
  scene.layers.filter { $0.ink == ink }.flatMap(\.shapes).compactMap {
    if case .rect(let box) = $0, box.left > 20 { box } else { nil }
  }
}

/// The rectangles of one ink.
func boxes(_ scene: Scene, _ ink: Ink) -> [Box] {
  scene.layers.filter { $0.ink == ink }.flatMap(\.shapes).compactMap {
    if case .rect(let box) = $0 { box } else { nil }
  }
}

/// The texts of one ink.
func texts(_ scene: Scene, _ ink: Ink) -> [String] {
  texts(scene.layers.filter { $0.ink == ink })
}

func texts(_ scene: Scene) -> [String] { texts(scene.layers) }

private func texts(_ layers: [Layer]) -> [String] {
  layers.flatMap(\.shapes).compactMap {
    if case .text(let text, _) = $0 { text } else { nil }
  }
}
