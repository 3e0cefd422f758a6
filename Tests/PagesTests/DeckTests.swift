internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning
internal import Testing

@testable internal import Pages

private let brief = """
  ---
  titre: Les jeunes
  date: 2024-05-16
  mois: 2024-04
  horaires: 14 h – 16 h
  lieu: Dijon
  suite: Atelier A2, en juin
  ---
  ## Pourquoi

  Il y en a **{{ valeur indicateur=stock }}** ici. On ne sait pas pourquoi.

  - Venir
  - Lire

  ## Les chiffres

  ```chiffres
  indicateurs: [stock]
  ```

  ```chiffres
  indicateurs: [stock]
  sous_public: jeunes
  ```

  ## À annoter

  ```graphique
  id: ensemble
  titre: Les ménages
  indicateur: stock
  mois: 4
  ```

  ```question
  texte: Que voyez-vous ?
  aide: observer
  ```

  ## Le détail

  ```tableau
  indicateurs: [stock]
  sous_publics: [ensemble, jeunes]
  mois: 3
  ```

  ```question
  texte: Et ensuite ?
  aide: agir
  ```

  ```formulaire
  type: piste
  ```

  ```registre
  type: unites
  ```
  """

private let facilitator = """
  ```animation
  graphique: ensemble
  message: Regarder mars.
  relance: Et chez vous ?
  ```
  """

@Suite struct `The deck of a meeting` {
  private func deck(
    _ page: MeetingDocument = .deck, guided: Bool = false
  ) throws -> Deck {
    let content = try SmallContent(
      [("stock ensemble", "100 104 96 120p"), ("stock jeunes", "30 4 31 32")],
      ["ateliers/A1/brief.md": brief, "ateliers/A1/animateur.md": facilitator],
      for: guided ? .comite : .partenaires)
    let meeting = try #require(content.dossier.meetings.first)
    var found = Findings()
    let plan = try #require(plan(content.dossier, content.release, into: &found))
    let narration = narrate(plan, into: &found)
    let site = SiteView(plan, narration, from: meeting.page(of: guided ? .facilitator : page))
    let made = try #require(guided ? spokenDeck(of: meeting, site) : meetingDeck(meeting, site))
    #expect(found.isEmpty && made.findings.isEmpty)
    return made.deck
  }

  @Test func `says what the brief does, in its order`() throws {
    let deck = try deck()
    let head = [deck.title, deck.edition, deck.audience].map(plain)
    #expect(head == ["Atelier A1, Les jeunes", "Édition d’avril 2024", "Diffusion : partenaires"])
    #expect(deck.banner == nil)
    #expect(
      deck.slides.map { "\(plain($0.kicker ?? "")) | \(plain($0.title))" } == [
        "Atelier A1 | Les jeunes", " | Pourquoi", "avril 2024 | Les chiffres", " | Avant de lire",
        "À annoter | Les ménages", "Observer | Que voyez-vous ?", " | Le détail",
        "Agir | Et ensuite ?", " | Et ensuite",
      ])
  }

  @Test func `takes prose by the sentence, its figures in place`() throws {
    #expect(
      try deck().slides[1].words == [
        "Il y en a 120 ménages ici.", "On ne sait pas pourquoi.", "Venir", "Lire",
      ])
  }

  @Test func `never shows a withheld number`() throws {
    let slides = try deck().slides
    #expect(
      slides[2].words == [
        "120", "Ménages sans domicile", "ménages, provisoire ; en un an : non disponible",
        "32", "Ménages sans domicile — Jeunes", "ménages ; en un an : non disponible",
      ])
    #expect(
      slides[6].words == [
        "", "févr. 2024", "mars 2024", "avr. 2024", "Ménages sans domicile, Ensemble", "104", "96",
        "120 (p)", "Ménages sans domicile, Jeunes",
        "s", "31", "32",
      ])
    #expect(
      slides[6].subtitle.map(plain)
        == "(p) : provisoire ; s : donnée non diffusée, secret statistique")
  }

  @Test func `asks a question about the chart before it, in its part alone`() throws {
    let slides = try deck().slides
    #expect(slides[5].words == ["Sur le graphique « Les ménages »"])
    #expect(slides[7].words == [])
  }

  @Test func `warns before the first chart, and once`() throws {
    #expect(
      try deck().slides[3].words == [
        "Les chiffres d’avril 2024 sont provisoires et seront révisés.",
        "Les petits effectifs sont masqués (s), au titre du secret statistique.",
      ])
  }

  @Test func `has the facilitator's words in the facilitator's copy alone`() throws {
    let spoken = try deck(.facilitator, guided: true).slides[4].notes.map { plain($0.string) }
    #expect(
      Array(spoken.dropFirst()) == [
        "Message : Regarder mars.", "Si le silence dure : Et chez vous ?",
      ])
    let handedOut = try deck().slides.flatMap(\.notes).map { plain($0.string) }
    #expect(handedOut.count == 1)
    #expect(handedOut[0].hasPrefix("Comment lire : "))
  }
}

/// The text with plain spaces, which a test can be read with.
private func plain(_ text: String) -> String {
  text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
}

extension Slide {
  /// Every word of the body, from top to bottom.
  fileprivate var words: [String] {
    let words =
      switch body {
      case .opening(let lines): lines
      case .bullets(let texts): texts
      case .figures(let figures): figures.flatMap { [$0.value, $0.label, $0.note] }
      case .table(let table): table.columns.map(\.title) + table.rows.flatMap { $0 }
      case .chart(let chart): [chart.source]
      }
    return words.map(plain)
  }
}

@Suite struct `Sentences` {
  @Test(arguments: [
    ("Un mot. Deux mots ! Trois ? Oui.", ["Un mot.", "Deux mots !", "Trois ?", "Oui."]),
    ("Selon M. Dupont, art. 4.2 : rien. et rien.", ["Selon M. Dupont, art. 4.2 : rien. et rien."]),
    ("« Qui ? » dit-on. Personne.", ["« Qui ? » dit-on.", "Personne."]),
    ("Fin… Début\nici.", ["Fin…", "Début ici."]), ("", []),
  ])
  func `end before a capital, never after an abbreviation`(text: String, expected: [String]) {
    #expect(sentences(of: text) == expected)
  }
}
