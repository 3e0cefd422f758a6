internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `Withholding small counts` {
  @Test(arguments: [
    (Audience.comite, "stock ensemble metropole | 0 s s 5 10 11"),
    (Audience.partenaires, "stock ensemble metropole | 0 s s s s 11"),
  ])
  func `follows the threshold of the audience`(audience: Audience, expected: String) throws {
    let sheet = try Sheet("stock ensemble metropole | 0 1 4 5 10 11")
    #expect(sheet.released(to: audience) == [expected])
  }

  @Test func `has no policy for an audience that the site does not declare`() throws {
    let sheet = try Sheet("stock ensemble metropole | 1")
    #expect(DisclosurePolicy(.public, of: sheet.dossier.site) == nil)
  }

  @Test func `leaves places and other things that are not people`() throws {
    let sheet = try Sheet(
      "places ensemble metropole | 3 0",
      indicators: [count("places", nature: .capacite, isConfidential: false)])
    #expect(sheet.released() == ["places ensemble metropole | 3 0"])
  }

  @Test func `withholds what an unknown indicator counts`() throws {
    let sheet = try Sheet("inconnu ensemble metropole | 3 30")
    #expect(sheet.released() == ["inconnu ensemble metropole | s 30"])
  }

  @Test func `keeps apart missing, not applicable, withheld, zero and no row`() throws {
    let sheet = try Sheet("stock ensemble metropole | 12p m s z 0 . 14re 20b 30u")
    #expect(sheet.released() == ["stock ensemble metropole | 12p m s z 0 . 14re 20b 30u"])
  }

  @Test func `gives one mark to small counts and to the cells that protect them`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 17
      stock rue metropole | 4
      stock heberges metropole | 13
      """, parts: ["rue", "heberges"])
    #expect(
      sheet.released() == [
        "stock ensemble metropole | 17", "stock rue metropole | s", "stock heberges metropole | s",
      ])
  }
}
