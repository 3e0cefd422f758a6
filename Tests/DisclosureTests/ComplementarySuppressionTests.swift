internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `Protecting what is withheld` {
  @Test func `leaves a table without small counts as it is`() throws {
    let text = """
      stock ensemble metropole | 100
      stock rue metropole | 40
      stock heberges metropole | 60
      """
    let sheet = try Sheet(text, parts: ["rue", "heberges"])
    #expect(sheet.released().joined(separator: "\n") == text)
  }

  @Test func `withholds the cheapest other part of a partition`() throws {
    try expect(
      """
      stock ensemble metropole | 56
      stock rue metropole | 9
      stock heberges metropole | 27
      stock tiers metropole | 20
      """,
      """
      stock ensemble metropole | 56
      stock rue metropole | s
      stock heberges metropole | 27
      stock tiers metropole | s
      """, parts: ["rue", "heberges", "tiers"])
  }

  @Test func `withholds more until what is left of a total is no small count`() throws {
    try expect(
      """
      stock ensemble metropole | 116
      stock rue metropole | 2
      stock heberges metropole | 4
      stock tiers metropole | 30
      stock hotel metropole | 80
      """,
      """
      stock ensemble metropole | 116
      stock rue metropole | s
      stock heberges metropole | s
      stock tiers metropole | s
      stock hotel metropole | 80
      """, parts: ["rue", "heberges", "tiers", "hotel"])
  }

  @Test func `withholds a second commune`() throws {
    try expect(
      """
      stock ensemble metropole | 105
      stock ensemble dijon | 70
      stock ensemble quetigny | 7
      stock ensemble talant | 28
      """,
      """
      stock ensemble metropole | 105
      stock ensemble dijon | 70
      stock ensemble quetigny | s
      stock ensemble talant | s
      """, territories: communes("dijon", "quetigny", "talant"))
  }

  @Test func `withholds a second category`() throws {
    try expect(
      """
      avis ensemble metropole | 60
      avis ensemble metropole accord | 40
      avis ensemble metropole refus | 17
      avis ensemble metropole report | 3
      """,
      """
      avis ensemble metropole | 60
      avis ensemble metropole accord | 40
      avis ensemble metropole refus | s
      avis ensemble metropole report | s
      """, indicators: [count("avis", additivity: [], breakdown: "avis")],
      categories: ["accord", "refus", "report"])
  }

  @Test func `withholds a flow or a stock around a small flow`() throws {
    try expect(
      """
      stock ensemble metropole | 100 88
      entrees ensemble metropole | 20 3
      sorties ensemble metropole | 30 15
      """,
      """
      stock ensemble metropole | 100 88
      entrees ensemble metropole | 20 s
      sorties ensemble metropole | 30 s
      """,
      indicators: [
        count("stock"), count("entrees", nature: .flux), count("sorties", nature: .flux),
      ],
      identities: [stockFlow()])
  }

  @Test func `withholds more until two small exits no longer share a small sum`() throws {
    try expect(
      """
      stock ensemble metropole | 100 100
      entrees ensemble metropole | 60 40
      logement ensemble metropole | 20 4
      autres ensemble metropole | 20 3
      inactifs ensemble metropole | 20 33
      """,
      """
      stock ensemble metropole | 100 100
      entrees ensemble metropole | 60 40
      logement ensemble metropole | 20 s
      autres ensemble metropole | 20 s
      inactifs ensemble metropole | 20 s
      """,
      indicators: [
        count("stock"), count("entrees", nature: .flux), count("logement", nature: .flux),
        count("autres", nature: .flux), count("inactifs", nature: .flux),
      ],
      identities: [stockFlow(exits: ["logement", "autres", "inactifs"])])
  }

  @Test func `withholds a second part of a declared total`() throws {
    try expect(
      """
      entrees ensemble metropole | 60
      nouveaux ensemble metropole | 55
      retours ensemble metropole | 5
      """,
      """
      entrees ensemble metropole | 60
      nouveaux ensemble metropole | s
      retours ensemble metropole | s
      """,
      indicators: [count("entrees"), count("nouveaux"), count("retours")],
      identities: [total("entrees", of: "nouveaux", "retours")])
  }

  @Test func `withholds a group that nearly fills its whole`() throws {
    try expect(
      """
      stock ensemble metropole | 100 100
      stock jeunes metropole | 97 60
      """,
      """
      stock ensemble metropole | 100 100
      stock jeunes metropole | s 60
      """, thematic: ["jeunes"])
  }

  @Test func `withholds a group of communes that nearly fills its parent`() throws {
    try expect(
      """
      stock ensemble metropole | 100
      stock ensemble centre | 95
      """,
      """
      stock ensemble metropole | 100
      stock ensemble centre | s
      """, territories: [place("centre", .groupe, in: "metropole")])
  }

  @Test func `withholds one of two indicators whose difference is a small count`() throws {
    try expect(
      """
      demandes ensemble metropole | 60
      dnp ensemble metropole | 57
      reponse ensemble metropole | 5
      """,
      """
      demandes ensemble metropole | 60
      dnp ensemble metropole | s
      reponse ensemble metropole | s
      """,
      indicators: [count("demandes"), count("dnp"), ratio("reponse", "demandes-dnp", "demandes")])
  }

  @Test func `drops ratios and durations with their counts`() throws {
    try expect(
      """
      stock ensemble metropole | 100 100
      sorties ensemble metropole | 8 20
      taux ensemble metropole | 8 20
      duree ensemble metropole | 45 40
      """,
      """
      stock ensemble metropole | 100 100
      sorties ensemble metropole | s 20
      taux ensemble metropole | s 20
      duree ensemble metropole | s 40
      """,
      indicators: [
        count("stock"), count("sorties"), ratio("taux", "sorties", "stock"),
        duration("duree", base: "sorties"),
      ])
  }

  @Test func `withholds another part beside one that a supplier withheld`() throws {
    try expect(
      """
      stock ensemble metropole | 100
      stock rue metropole | s
      stock heberges metropole | 60
      """,
      """
      stock ensemble metropole | 100
      stock rue metropole | s
      stock heberges metropole | s
      """, parts: ["rue", "heberges"])
  }

  @Test func `uses a zero as a mask only where zeros are not public`() throws {
    let text = """
      stock ensemble metropole | 100
      stock rue metropole | 4
      stock heberges metropole | 96
      stock tiers metropole | 0
      """
    let parts = ["rue", "heberges", "tiers"]
    try expect(
      text,
      """
      stock ensemble metropole | 100
      stock rue metropole | s
      stock heberges metropole | s
      stock tiers metropole | 0
      """, parts: parts)
    try expect(
      text,
      """
      stock ensemble metropole | 100
      stock rue metropole | s
      stock heberges metropole | s
      stock tiers metropole | s
      """, parts: parts, publicZeros: [])
  }

  /// Releases the first table and compares it with the second.
  private func expect(
    _ text: String, _ released: String, indicators: [Indicator]? = nil, parts: [String] = [],
    thematic: [String] = [], territories: [Territory] = [], categories: [String] = [],
    identities: [AccountingIdentity] = [], publicZeros: [String] = ["metropole"],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let sheet = try Sheet(
      text, indicators: indicators, parts: parts, thematic: thematic, territories: territories,
      categories: categories, identities: identities, publicZeros: publicZeros)
    #expect(
      sheet.released().joined(separator: "\n") == released, sourceLocation: sourceLocation)
  }
}
