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
