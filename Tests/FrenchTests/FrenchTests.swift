internal import Domain
internal import French
internal import TestSupport
internal import Testing

@Suite struct `A French number` {
  @Test(arguments: [
    (0, 0, "0"), (9_990_000, 0, "999"), (10_000_000, 0, "1\u{202F}000"),
    (12_345_678_901, 1, "1\u{202F}234\u{202F}567,9"), (-485_000, 1, "\u{2212}48,5"),
    (-400, 1, "0,0"), (9_999_600, 0, "1\u{202F}000"), (12_345, 2, "1,23"),
  ])
  func `groups by three and shows a real minus`(scaled: Int64, places: Int, text: String) {
    #expect(frenchNumber(Quantity(scaled: scaled), places: places) == text)
  }

  @Test func `carries its plus when it is asked for, but zero`() {
    #expect(frenchNumber(Quantity(28), places: 0, signed: true) == "+28")
    #expect(frenchNumber(Quantity(-28), places: 0, signed: true) == "\u{2212}28")
    #expect(frenchNumber(Quantity(scaled: 400), places: 1, signed: true) == "0,0")
    #expect(frenchNumber(1234) == "1\u{202F}234")
  }

  @Test func `is spoken without grouping and with words for signs`() {
    #expect(spokenNumber(Quantity(-1234), places: 0) == "moins 1234")
    #expect(spokenNumber(Quantity(scaled: 45_000), places: 1) == "4,5")
    #expect(spokenNumber(Quantity(scaled: -400), places: 1) == "0,0")
  }

  /// Only separators and signs differ from the form of machines.
  @Test func `says the same as the form of machines`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1000 {
      let quantity = Quantity(scaled: .random(in: -90_000_000_000...90_000_000_000, using: &random))
      let places = Int.random(in: 0...4, using: &random)
      let french = frenchNumber(quantity, places: places)
      let machine = french.filter { $0 != "\u{202F}" }
        .map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }
      #expect(String(machine) == quantity.machineText(places: places))
    }
  }

  @Test(arguments: [
    ("ménages", 10_000, 0, "1\u{A0}ménage"), ("ménages", 0, 0, "0\u{A0}ménage"),
    ("ménages", 20_000, 0, "2\u{A0}ménages"), ("ménages", -10_000, 0, "\u{2212}1\u{A0}ménage"),
    ("jours", 19_000, 1, "1,9\u{A0}jour"), ("jours", 19_600, 0, "2\u{A0}jours"),
    ("%", 10_000, 0, "1\u{A0}%"), ("mois", 10_000, 0, "1\u{A0}mois"),
    ("ménages sans domicile", 10_000, 0, "1\u{A0}ménage sans domicile"),
    (
      "ménages pour 1\u{202F}000 habitants", 16_400, 2,
      "1,64\u{A0}ménage pour 1\u{202F}000 habitants"
    ),
    ("places d’hébergement", 10_000, 0, "1\u{A0}place d’hébergement"),
  ])
  func `agrees with its unit`(unit: String, scaled: Int64, places: Int, text: String) {
    #expect(frenchAmount(Quantity(scaled: scaled), places: places, unit: unit) == text)
  }
}

@Suite struct `A French month` {
  @Test func `is named in full, for short and after a preposition`() throws {
    let august = try #require(Month("2024-08"))
    #expect(august.frenchName == "août\u{A0}2024")
    #expect(august.frenchMonthName == "août")
    #expect(august.frenchShortName == "août\u{A0}2024")
    #expect(august.frenchIn == "en\u{A0}août\u{A0}2024")
    let months = try (1...12).map { try #require(Month(year: 2024, month: $0)) }
    #expect(
      months.map(\.frenchAbbreviation).joined(separator: " ")
        == "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")
    #expect(
      months.map { String($0.frenchOf.dropLast(5)) }.joined(separator: " ")
        == "de janvier de février de mars d’avril de mai de juin de juillet d’août de septembre "
        + "d’octobre de novembre de décembre")
  }

  @Test func `has a first day like no other`() {
    #expect(Day("2024-07-01")?.frenchName == "1er\u{A0}juillet\u{A0}2024")
    #expect(Day("2024-06-20")?.frenchName == "20\u{A0}juin\u{A0}2024")
  }
}

@Suite struct `The French order` {
  @Test func `puts letters first, then accents`() {
    let words = [
      "cote", "coté", "côte", "côté", "Élan", "été", "Œuvre", "offre", "zone", "a b", "a",
    ]
    let sorted = words.sorted { frenchSortKey($0) < frenchSortKey($1) }
    #expect(
      sorted == [
        "a", "a b", "cote", "coté", "côte", "côté", "Élan", "été", "Œuvre", "offre", "zone",
      ])
  }

  @Test func `reads an accent written apart as the letter with it`() {
    let apart = ["e\u{301}te\u{301}", "éta"]
    #expect(apart.sorted { frenchSortKey($0) < frenchSortKey($1) } == ["éta", "e\u{301}te\u{301}"])
  }

  @Test func `folds to what a header or a file name compares`() {
    #expect(foldedFrench("Durée d’hébergement — ŒUVRE") == "duree d'hebergement — oeuvre")
    #expect(foldedFrench("e\u{301}te\u{301}") == "ete")
  }
}
