internal import Domain
internal import Markup
internal import Packs
internal import Testing

@Suite struct `The files of a pack` {
  private let site = [
    "ateliers/A1/affiches.html": "<a href=\"affiches-fig.svg\">",
    "ateliers/A1/affiches-fig.svg": "<svg/>",
    "ateliers/A1/animateur.html": """
    <a href="animateur-fig.csv"><a href="animateur.ods"><a href="participants.html">\
    <a href="participants-fig.csv">
    """,
    "ateliers/A1/animateur-fig.csv": "", "ateliers/A1/animateur.ods": "",
    "ateliers/A1/diaporama.html": "<a href=\"diaporama.odp\">", "ateliers/A1/diaporama.odp": "",
    "ateliers/A1/index.html": "<a href=\"animateur.html\"><a href=\"participants.html\">",
    "ateliers/A1/animateur.odp": "",
    "ateliers/A1/participants.html": "<a href=\"participants-fig.csv\">",
    "ateliers/A1/participants-fig.csv": "", "ateliers/A1/perdu.csv": "",
    "ateliers/A10/index.html": "", "comites/2024-06/dossier.html": "",
    "comites/2024-06/dossier-fig.csv": "", "index.html": "",
  ]

  private func pack(
    _ meeting: Meeting, _ changes: [String: String] = [:]
  ) throws -> [String: String] {
    let site = try site.merging(changes) { $1 }.map { try file($0.key, $0.value) }
    let files = assemblePack(meeting, of: site) { path in
      path.string.hasPrefix("ateliers") && !path.string.hasSuffix("animateur.html")
    }
    #expect(files.map(\.path) == files.map(\.path).sorted())
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path.string, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func `stand by who may have them, then by what they are`() throws {
    #expect(
      try pack(sampleMeeting()).keys.sorted() == [
        "a-distribuer/affiches.html", "a-distribuer/diaporama.html", "a-distribuer/diaporama.odp",
        "a-distribuer/donnees/participants-fig.csv", "a-distribuer/graphiques/affiches-fig.svg",
        "a-distribuer/index.html", "a-distribuer/participants.html",
        "reserve-animation/animateur.html", "reserve-animation/animateur.odp",
        "reserve-animation/donnees/animateur-fig.csv",
        "reserve-animation/donnees/animateur.ods", "reserve-animation/donnees/perdu.csv",
      ])
  }

  @Test func `of the committee are all its own`() throws {
    #expect(
      try pack(sampleMeeting(.committee, code: "2024-06")).keys.sorted() == [
        "reserve-comite/donnees/dossier-fig.csv", "reserve-comite/dossier.html",
      ])
  }

  @Test func `lead to what is handed out, and never back`() throws {
    let pack = try pack(sampleMeeting())
    #expect(pack["a-distribuer/index.html"] == "<a><a href=\"participants.html\">")
    #expect(
      pack["reserve-animation/animateur.html"] == """
        <a href="donnees/animateur-fig.csv"><a href="donnees/animateur.ods">\
        <a href="../a-distribuer/participants.html">\
        <a href="../a-distribuer/donnees/participants-fig.csv">
        """)
  }

  /// A link too many in a page to hand out must not hand out what the facilitator says.
  @Test func `named after a page to keep stay with it, whatever leads to them`() throws {
    let links = "<a href=\"animateur.odp\"><a href=\"animateur-fig.csv\"><a href=\"perdu.csv\">"
    let pack = try pack(sampleMeeting(), ["ateliers/A1/index.html": links])
    #expect(pack["a-distribuer/index.html"] == "<a><a><a href=\"donnees/perdu.csv\">")
    #expect(pack["reserve-animation/animateur.odp"] != nil)
    #expect(pack["reserve-animation/donnees/animateur-fig.csv"] != nil)
  }

  @Test func `bear the day of the meeting`() throws {
    #expect(try sampleMeeting().packName == "synchro-A1-2024-06-20")
  }
}

@Suite struct `The notice of a pack` {
  private func notice(
    _ files: [String], sheets: [String: Int] = [:], isSynthetic: Bool = true
  ) throws -> String {
    let notice = PackNotice(
      meeting: try sampleMeeting(), edition: try #require(Month("2024-06")),
      isSynthetic: isSynthetic, sharedWith: "partenaires", reservedFor: "comité de suivi",
      version: "1.2")
    let files = try files.map { try file($0, "<title>L&#39;atelier — Synchrø</title>") }
    let counts = try sheets.map { (try #require(OutputPath($0.key)), $0.value) }
    let made = notice.file(on: files, sheets: Dictionary(uniqueKeysWithValues: counts))
    #expect(made.map(\.path.string) == ["LISEZMOI.txt"])
    let text = String(decoding: made[0].bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}") && text.hasSuffix("\r\n"))
    return String(text.dropFirst().replacing("\r\n", with: "\n"))
  }

  @Test func `says who may have which and what each file is`() throws {
    let text = try notice(
      [
        "a-distribuer/affiches.html", "a-distribuer/affiches.pdf", "a-distribuer/diaporama.odp",
        "a-distribuer/diaporama.pdf", "a-distribuer/donnees/fig.csv",
        "a-distribuer/donnees/participants.ods", "a-distribuer/graphiques/fig.png",
        "a-distribuer/graphiques/fig.svg", "reserve-animation/animateur.html",
        "reserve-animation/animateur.odp", "reserve-animation/animateur.pdf",
      ],
      sheets: [
        "a-distribuer/affiches.pdf": 1, "a-distribuer/diaporama.pdf": 14,
        "reserve-animation/animateur.pdf": 4,
      ])
    #expect(
      text.firstRange(of: "\nIMPRIMER").map { text[..<$0.lowerBound] } == """
        Synchrø — atelier A1, Lire ensemble
        20\u{A0}juin\u{A0}2024

        DONNÉES SYNTHÉTIQUES : elles ne décrivent pas la situation réelle.

        Chiffres : édition de juin\u{A0}2024. Programme : Synchrø 1.2.

        QUI PEUT AVOIR QUOI
          a-distribuer/
            Diffusion : partenaires. Peut être remis aux participants.
          reserve-animation/
            Diffusion : comité de suivi. Ne sort pas de l’équipe qui prépare : ni envoi, ni projection, \
        ni impression laissée sur place.

        CE QUE CONTIENT LE DOSSIER

        a-distribuer/
          affiches.html           L'atelier
          affiches.pdf            à imprimer (1 page, en A3)
          diaporama.odp           à projeter ou à modifier (LibreOffice, PowerPoint)
          diaporama.pdf           à projeter ou à imprimer (14 pages)
          graphiques/             SVG pour une mise en page, PNG pour une présentation
          donnees/                les chiffres des graphiques (CSV, classeur .ods), secret \
        statistique appliqué

        reserve-animation/
          animateur.html          L'atelier
          animateur.odp           le diaporama, vos conseils en notes (vue du présentateur seulement)
          animateur.pdf           à imprimer (4 pages)

        """)
  }

  @Test func `says nothing of a folder that is not there`() throws {
    let text = try notice(["a-distribuer/index.html"], isSynthetic: false)
    #expect(!text.contains("reserve-animation"))
    #expect(!text.contains("SYNTHÉTIQUES"))
  }
}
