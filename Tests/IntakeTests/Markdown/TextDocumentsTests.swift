internal import Diagnostics
internal import Domain
internal import Intake
internal import TestSupport
internal import Testing

@Suite struct `Reading text files` {
  @Test func `reads a report`() throws {
    let text = """
      ---
      titre: L'essentiel de juin
      mois: 2024-06
      etat: valide
      valide_le: 2024-07-10
      edition_le: 2024-07-12
      ---

      ## La demande

      Il y a {{ valeur indicateur=sd }}.
      """
    let report = try #require(
      expectFindings(in: text, file: "rapports/2024-06.md", []) { decodeReport($0, into: &$1) })
    #expect(report.title == "L’essentiel de juin")
    #expect(report.month == Month("2024-06"))
    #expect(report.state == .valide)
    #expect(report.validated == Day("2024-07-10"))
    #expect(report.issued == Day("2024-07-12"))
    #expect(
      described(report.narrative) == "h2@9:1(La demande)\np(Il y a {value sd @11:8+26}.)")
  }

  @Test func `reads a page, a sub-public and a meeting`() throws {
    var notes = ReadingNotes()
    let page = try #require(
      decodePage(
        file("pages/methode.md", "---\ntitre: Méthode\nordre: 2\n---\ntexte"), into: &notes))
    #expect((page.slug.code, page.title, page.order) == ("methode", "Méthode", 2))
    let text = try #require(
      decodeSubPublicText(file("sous-publics/rue.md", "Sans en-tête"), into: &notes))
    #expect(text.subPublic.code == "rue")
    #expect(described(text.narrative) == "p(Sans en-tête)")
    let header = """
      titre: Atelier « jeunes »
      date: 2024-07-03
      mois: 2024-06
      lieu: Dijon
      horaires: 14:30 - 16:30
      sous_publics: [jeunes]
      indicateurs: [sd]
      suite: en septembre
      """
    let meeting = try #require(
      decodeMeeting(
        file("ateliers/jeunes/brief.md", "---\r\n\(header)\r\n---\r\nbref"), kind: .workshop,
        into: &notes))
    #expect((meeting.code.code, meeting.title) == ("jeunes", "Atelier «\u{A0}jeunes\u{A0}»"))
    #expect((meeting.hours, meeting.place) == ("14:30 – 16:30", "Dijon"))
    #expect((meeting.followUp, meeting.kind) == ("en septembre", .workshop))
    #expect((meeting.month, meeting.day.number) == (Month("2024-06"), 3))
    #expect(meeting.subPublics.map(\.code) + meeting.indicators.map(\.code) == ["jeunes", "sd"])
    #expect(notes.findings.isEmpty)
    #expect(notes.codeUses.map(\.code) == ["rue", "jeunes", "sd"])
  }

  @Test(arguments: [
    Refusal(
      "1️⃣mois: 2024-06", "text.header",
      "L'en-tête manque. Commencer le fichier par une ligne « --- », des clés, une ligne « --- »."),
    Refusal(
      "1️⃣---\nmois: 2024-06\n\nTexte", "text.header",
      "L'en-tête n'est pas fermé. Ajouter une ligne « --- » après la dernière clé."),
    Refusal(
      "---\nmois: 1️⃣2024-05\netat: relu\n---\n", "text.name",
      "Ce mois n'est pas celui du fichier, « 2024-06 ». Corriger l'un ou l'autre."),
    Refusal(
      "---\nmois: 1️⃣2024-13\netat: relu\n---\n", "yaml.month",
      "« 2024-13 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12."),
    Refusal(
      "---\nmois: 2024-06\netat: 1️⃣validé\n---\n", "yaml.choice",
      "« validé » n'est pas admis ici ; vouliez-vous « valide » ? Mots admis : brouillon, relu, "
        + "valide."
    ),
    Refusal(
      "---\nmois: 2024-06\netat: relu\nvalide_le: 1️⃣2024-06-31\n---\n", "yaml.day",
      "« 2024-06-31 » n'est pas une date. Écrire AAAA-MM-JJ, par exemple 2024-06-30."),
    Refusal(
      "---\nmois: 2024-06\netat: relu\n1️⃣title: x\n---\n", "yaml.key",
      "clé inconnue « title » ; vouliez-vous « titre » ?"),
    Refusal(
      "---\ntitre: a 1️⃣: b\n---\n", "yaml.syntax",
      "« : » coupe le texte en deux. Mettre tout le texte entre guillemets : clé: \"… : …\"."),
    Refusal(
      "---\nmois: 2024-06\netat: relu\n---\né\n\nÉté 1️⃣<b>", "md.html",
      "« <b> » est du HTML, qui n'est pas lu. Écrire du Markdown, ou \\< pour le signe."),
  ])
  func `points into the file`(refusal: Refusal) {
    expectFindings(in: refusal.text, file: "rapports/2024-06.md", refusal.expected) {
      _ = decodeReport($0, into: &$1)
    }
  }

  @Test func `refuses a file name that is no code`() {
    expectFindings(
      in: "---\ntitre: Méthode\n---\n", file: "pages/méthode.md",
      [
        Expected(
          "text.name",
          "« méthode » n'est pas un code. Écrire des lettres sans accent, des chiffres, « _ » ou "
            + "« - »."
        )
      ]
    ) { file, notes in
      #expect(decodePage(file, into: &notes) == nil)
    }
  }

  @Test func `survives any bytes`() {
    var generator = SeededGenerator(seed: 5)
    let start = Array("---\nmois: 2024-06\netat: relu\n---\n# a\n```tableau\n".utf8)
    for round in 0..<2000 {
      var bytes = round % 2 == 0 ? start : []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        bytes.append(UInt8.random(in: 0...255, using: &generator) & (round % 3 == 0 ? 0x7F : 0xFF))
      }
      var notes = ReadingNotes()
      let file = InputFile(path: "rapports/2024-06.md", bytes: bytes)
      let report = decodeReport(file, into: &notes)
      #expect(report != nil || notes.findings.hasErrors)
      let site = decodeSite(file, into: &notes)
      #expect(site != nil || notes.findings.hasErrors)
    }
  }

  @Test func `lists every rule once`() {
    let rules = yamlRules + siteRules + markdownRules + textRules
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { !$0.explanation.isEmpty })
  }
}

private func file(_ path: String, _ text: String) -> InputFile {
  InputFile(path: path, bytes: Array(text.utf8))
}
