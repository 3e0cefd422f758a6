internal import Domain
internal import OpenDocument
internal import Testing

@Suite struct `A spreadsheet` {
  private func workbook(_ sheets: [Sheet]) throws -> Spreadsheet {
    Spreadsheet(
      title: "Données", date: try #require(Day("2025-11-12")), sheets: sheets)
  }

  private func sample() throws -> Spreadsheet {
    try workbook([
      Sheet(
        name: "Lisez-moi", header: ["Rubrique", "Contenu"],
        rows: [[.text("Source"), .text("SIAO 21 & partenaires")]]),
      Sheet(
        name: "Données", header: ["Mois", "Ménages", "Part (%)"],
        rows: [
          [.text("2025-09"), .number(Quantity(1234), places: 0), .text("secret")],
          [
            .text("2025-10"), .number(Quantity(-7), places: 0),
            .number(Quantity(scaled: 484_567), places: 1),
          ],
        ]),
    ])
  }

  private func content(_ sheets: [Sheet]) throws -> String {
    try ReadArchive(spreadsheet(try workbook(sheets))).text("content.xml")
  }

  @Test(arguments: ["content.xml", "settings.xml", "styles.xml"])
  func `is written as before, and well-formed`(_ part: String) throws {
    let text = try ReadArchive(spreadsheet(try sample())).text(part)
    #expect(isWellFormed(text))
    try compare(text, with: "spreadsheet-\(part)")
  }

  @Test func `is the same bytes for the same workbook`() throws {
    #expect(spreadsheet(try sample()) == spreadsheet(try sample()))
  }

  @Test(arguments: [
    (Quantity(1234), 0, "1234", "1\u{202F}234"), (Quantity(scaled: 484_567), 1, "48.5", "48,5"),
    (Quantity(-7), 2, "-7.00", "\u{2212}7,00"),
  ])
  func `writes a number with the places that it shows and no more`(
    _ quantity: Quantity, _ places: Int, _ value: String, _ shown: String
  ) throws {
    let content = try content([
      Sheet(name: "A", header: [], rows: [[.number(quantity, places: places)]])
    ])
    #expect(
      content.contains(
        """
        <table:table-cell table:style-name="nombre-\(places)" office:value-type="float" \
        office:value="\(value)"><text:p>\(shown)</text:p>
        """))
  }

  @Test func `keeps a text that looks like a formula or a number as text`() throws {
    let texts = ["=1+1", "12", "@a"]
    let content = try content([Sheet(name: "A", header: [], rows: [texts.map { .text($0) }])])
    #expect(!content.contains("formula") && !content.contains("float"))
    for text in texts { #expect(content.contains("\"string\"><text:p>\(text)</text:p>")) }
  }

  @Test func `gives its sheets names that every program takes`() throws {
    let wanted = [
      "A/B: [c]*?", "ab c", "AB C", "", String(repeating: "x", count: 40),
      String(repeating: "x", count: 50),
    ]
    let content = try content(wanted.map { Sheet(name: $0, header: [], rows: []) })
    let names = content.matches(of: /<table:table table:name="([^"]*)"/)
      .map { String($0.output.1) }
    #expect(
      names == [
        "AB c", "ab c 2", "AB C 3", "Feuille", String(repeating: "x", count: 31),
        String(repeating: "x", count: 29) + " 2",
      ])
  }

  @Test func `freezes the header of every sheet`() throws {
    let settings = try ReadArchive(spreadsheet(try sample())).text("settings.xml")
    #expect(count("\"VerticalSplitPosition\" config:type=\"int\">1<", in: settings) == 2)
  }
}
