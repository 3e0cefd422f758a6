internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a month` {
  @Test func `takes the canonical form without a word`() throws {
    #expect(readMonth("2024-06") == .clean(try #require(Month(year: 2024, month: 6))))
  }

  @Test(
    arguments: [
      ("06/2024", "2024-06"), ("6/2024", "2024-06"), ("01/06/2024", "2024-06"),
      ("2024-06-01", "2024-06"), ("2024M06", "2024-06"), ("2024m06", "2024-06"),
      ("juin 2024", "2024-06"), ("Juin\u{A0}2024", "2024-06"), ("juin-24", "2024-06"),
      ("juin-2024", "2024-06"), ("janv.-24", "2024-01"), ("déc. 2023", "2023-12"),
      ("AOÛT 2024", "2024-08"), ("aout-24", "2024-08"), ("févr. 2024", "2024-02"),
      ("Jan-20", "2020-01"), ("September 2023", "2023-09"), ("Dec-99", "1999-12"),
    ])
  func `understands other forms with a warning`(text: String, canonical: String) throws {
    let month = try #require(Month(canonical))
    let reading = readMonth(text)
    #expect(reading.value == month)
    #expect(reading.fault?.rule.severity == .warning)
    #expect(reading.fault?.message.hasSuffix("Écrire \(canonical).") == true)
  }

  @Test func `says how it understood`() {
    #expect(
      readMonth("01/06/2024").fault?.message == "« 01/06/2024 » est lu juin 2024. Écrire 2024-06.")
  }

  static let refused = refusedTexts(
    """
    [csv.month]
      Le mois manque. Écrire AAAA-MM, par exemple 2024-06.
    2024-13 [csv.month]
      « 2024-13 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12.
    2024-00 [csv.month]
      « 2024-00 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12.
    13/2024 [csv.month]
      « 13/2024 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    06-07 [csv.month]
      « 06-07 » peut être un jour et un mois, ou un mois et une année. Écrire AAAA-MM, par
      exemple 2024-06.
    06/24 [csv.month]
      « 06/24 » peut être un jour et un mois, ou un mois et une année. Écrire AAAA-MM, par
      exemple 2024-06.
    01/06/24 [csv.month]
      « 01/06/24 » a une année de deux chiffres. Écrire AAAA-MM, par exemple 2024-06.
    45444 [csv.month]
      « 45444 » est un numéro de date d'Excel (juin 2024). Mettre la colonne au format Texte
      et écrire 2024-06.
    45443 [csv.month]
      « 45443 » est un numéro de date d'Excel (mai 2024). Mettre la colonne au format Texte et
      écrire 2024-05.
    12345 [csv.month]
      « 12345 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    15/06/2024 [csv.month]
      « 15/06/2024 » est un jour, pas un mois. Écrire 2024-06 s'il s'agit de juin 2024.
    06/13/2024 [csv.month]
      « 06/13/2024 » n'est pas une date. Écrire AAAA-MM, par exemple 2024-06.
    2024-06-15 [csv.month]
      « 2024-06-15 » est un jour, pas un mois. Écrire 2024-06 s'il s'agit de juin 2024.
    2024-6 [csv.month]
      « 2024-6 » n'est pas écrit AAAA-MM. Écrire 2024-06.
    2024/06 [csv.month]
      « 2024/06 » n'est pas écrit AAAA-MM. Écrire 2024-06.
    06-2024 [csv.month]
      « 06-2024 » n'est pas écrit AAAA-MM. Écrire 2024-06.
    202406 [csv.month]
      « 202406 » n'est pas écrit AAAA-MM. Écrire 2024-06.
    2024 [csv.month]
      « 2024 » est une année, pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    juin [csv.month]
      « juin » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    juinet 2024 [csv.month]
      « juinet 2024 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    2024-T2 [csv.month]
      « 2024-T2 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-06.
    """)

  @Test(arguments: refused)
  func `refuses what has no single meaning`(refusal: RefusedText) {
    let reading = readMonth(refusal.input)
    #expect(reading.value == nil)
    #expect(reading.fault?.message == refusal.message)
    #expect(reading.fault?.rule.id == refusal.rule)
  }

  @Test(
    arguments: [
      (MonthFormat.yearMonth, "2024-06"), (.monthYear, "06/2024"), (.dayMonthYear, "15/06/2024"),
      (.abbreviation, "juin-24"), (.abbreviation, "Jun-24"), (.name, "juin 2024"),
      (.name, "June 2024"),
    ])
  func `follows a declared format without a word`(format: MonthFormat, text: String) throws {
    #expect(format.read(text) == .clean(try #require(Month("2024-06"))))
  }

  @Test(
    arguments: [
      (MonthFormat.yearMonth, "06/2024"), (.monthYear, "2024-06"), (.dayMonthYear, "31/06/2024"),
      (.abbreviation, "juin 2024"), (.name, "juin-24"), (.name, ""),
    ])
  func `refuses another format than the declared one`(format: MonthFormat, text: String) {
    #expect(format.read(text).value == nil)
  }

  @Test func `names the declared format`() {
    #expect(
      MonthFormat.abbreviation.read("06/2024").fault?.message
        == "« 06/2024 » ne suit pas le format MMM-AA déclaré dans synchro.yaml. Écrire par exemple juin-24, ou changer le format."
    )
  }
}
