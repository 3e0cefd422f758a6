internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `The figures of a peer` {
  private static let table = "stock ensemble metropole | 40 41\nstock ensemble lille | 300 310"

  private func sheet(
    _ text: String = table, sent: String? = "2024-06-03", to audience: Audience = .partenaires
  )
    throws -> Sheet
  {
    let lille: TerritoryID = try code("lille")
    var sheet = try Sheet(text, territories: [try place("lille", .pair)])
    guard let sent else { return sheet }
    sheet.dossier.sheets = [
      TerritorySheet(
        territory: lille,
        identity: TerritorySheet.Identity(
          population: 1, households: nil, perimeter: "", start: Sheet.firstMonth, carrier: "",
          sources: [], bodies: []),
        sending: TerritorySheet.Sending(
          day: try #require(Day(sent)), sender: "", audience: audience, caveats: []),
        comparabilities: [], parts: [:], location: SourceLocation(file: "pairs/lille.md"))
    ]
    return sheet
  }

  @Test func `need a sheet`() throws {
    #expect(
      try sheet(sent: nil).findings() == [
        "2:1: error: des chiffres de « lille » sans fiche : rien ne dit ce qu'ils comptent. Écrire "
          + "« pairs/lille.md », ou retirer ces lignes. [peer.undeclared]"
      ])
    #expect(try sheet().findings() == [])
  }

  @Test func `are no later than their sending`() throws {
    #expect(
      try sheet(sent: "2024-02-15").findings() == [
        "2:2: error: le mois 2024-02 de « lille » n'était pas fini le 2024-02-15, jour de son envoi. Corriger "
          + "le mois, ou « millesime » dans pairs/lille.md. [peer.vintage]"
      ])
  }

  @Test func `stay in the circle that the peer names`() throws {
    #expect(try sheet().released(to: .partenaires).last == "stock ensemble lille | 300 310")
    #expect(try sheet(to: .comite).released(to: .comite).last == "stock ensemble lille | 300 310")
    #expect(try sheet(to: .comite).released(to: .partenaires).last == "stock ensemble lille | m m")
    #expect(try sheet(sent: nil).released(to: .comite).last == "stock ensemble lille | m m")
  }

  @Test func `make no month of the site`() throws {
    let sheet = try sheet(
      "stock ensemble metropole | 40 . \nstock ensemble lille | 300 310", sent: "2024-06-03")
    let policy = try #require(DisclosurePolicy(.partenaires, of: sheet.dossier.site))
    let edition = sheet.sealed().release(under: policy, sheet.dossier).own
    #expect(edition.months == Sheet.firstMonth...Sheet.firstMonth)
  }

  @Test func `are not cut by a break of ours`() throws {
    var sheet = try sheet()
    sheet.dossier.breaks = [
      SeriesBreak(
        subject: .indicator(try code("stock")), month: Sheet.firstMonth.next, label: "SNE",
        isComparable: false)
    ]
    let policy = try #require(DisclosurePolicy(.partenaires, of: sheet.dossier.site))
    let keys = sheet.lines.map(\.key)
    let edition = sheet.sealed().release(under: policy, sheet.dossier).own
    #expect(edition[keys[0]]?.breaks == [Sheet.firstMonth.next])
    #expect(edition[keys[1]]?.breaks == [])
  }
}
