internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a code` {
  let territories = CodeList(
    ["metropole", "01", "2A", "21452", "chenove"].compactMap { TerritoryID($0) },
    noun: "un territoire", home: "tables/territoires.csv")

  @Test(arguments: ["metropole", "01", "2A", "21452"])
  func `finds it by its bytes`(code: String) throws {
    #expect(territories.read(Array(code.utf8)[...]) == .clean(try #require(TerritoryID(code))))
  }

  static let refused = refusedTexts(
    """
    [csv.code]
      Le code manque : un territoire de tables/territoires.csv.
    1 [csv.code]
      « 1 » a perdu son zéro initial, sans doute dans Excel. Écrire 01, colonne au format
      Texte.
    2E+05 [csv.code]
      « 2E+05 » est la forme qu'Excel donne à un grand nombre ou à un code comme 2E05.
      Reprendre le code d'origine, colonne au format Texte.
    21213 [csv.code]
      « 21213 » est l'ancien code d'une commune fusionnée dans 21452 (Neuilly-Crimolois,
      2019). Écrire 21452.
    Metropole [csv.code]
      « Metropole » n'est pas un territoire de tables/territoires.csv. Le plus proche :
      « metropole ».
    chenôve [csv.code]
      « chenôve » n'est pas un territoire de tables/territoires.csv. Le plus proche :
      « chenove ».
    beaune-sud [csv.code]
      « beaune-sud » n'est pas un territoire de tables/territoires.csv. L'y déclarer, ou
      corriger le code.
    """)

  @Test(arguments: refused)
  func `refuses an unknown one and says why`(refusal: RefusedText) {
    let reading = territories.read(Array(refusal.input.utf8)[...])
    #expect(reading.value == nil)
    #expect(reading.fault?.message == refusal.message)
    #expect(reading.fault?.rule.id == refusal.rule)
  }

  @Test func `warns of spaces around it`() throws {
    let table = try #require(read("mois;territoire;valeur\n2024-06; 01\u{A0};12\n"))
    var report = FileFindings()
    let row = try #require(table.first)
    #expect(territories.read(row[table.column("territoire")], into: &report) == TerritoryID("01"))
    #expect(
      report.findings.all.map(line)
        == messages(
          """
          warning: « 01 » est entouré d'espaces. Les supprimer. [csv.code-space]
          """))
    #expect(report.findings.all.first?.location == Place(file: "t.csv", line: 2, column: 10))
  }

  @Test func `declares new ones in the alphabet of codes only`() throws {
    let table = try #require(read("mois;territoire;valeur\ncote_dor;Côte-d'Or;2E+05\n"))
    let row = try #require(table.first)
    var report = FileFindings()
    #expect(row[table.column("mois")].newCode(into: &report) == TerritoryID("cote_dor"))
    let refused: [TerritoryID?] = [
      row[table.column("territoire")].newCode(into: &report),
      row[table.column("valeur")].newCode(into: &report),
      row[table.column("note")].newCode(into: &report),
    ]
    #expect(refused == [nil, nil, nil])
    #expect(
      report.findings.all.map(\.message)
        == messages(
          """
          « Côte-d'Or » n'est pas un code. Écrire des lettres sans accent, des chiffres, _ ou -.
          « 2E+05 » est la forme qu'Excel donne à un grand nombre ou à un code comme 2E05.
            Reprendre le code d'origine, colonne au format Texte.
          Le code manque. Écrire des lettres sans accent, des chiffres, _ ou -.
          """))
  }
}
