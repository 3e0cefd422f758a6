internal import Disclosure
internal import Domain
internal import Pages
internal import Testing

private let dictionary = """
  code;libelle;definition;unite;nature;decimales;source;additif
  stock;Ménages;Ménages.;ménages;stock;0;siao;
  entrees;Entrées;Entrées.;ménages;flux;0;siao;
  sorties;Sorties;Sorties.;ménages;flux;0;siao;
  """

private let identity = """
  site: {titre: Essai, description: Essai, editeur: SIAO, contact: a@b.fr, territoire: metropole, ensemble: ensemble}
  partenariat: {nom: Dijon Métropole, lien: 'https://www.metropole-dijon.fr/'}
  financeurs: [État]
  diffusion: {defaut: partenaires, profils: {comite: {seuil: 5}, partenaires: {seuil: 11}, public: {seuil: 11}}}
  rapport: {cles: [stock], sections: []}
  identites:
    - {code: b, libelle: Bouclage, stock: stock, entrees: [entrees], sorties: [sorties], tolerance: {absolue: 900}}
  """

private func content(
  _ series: [(name: String, cells: String)], breaks: String = ""
) throws -> SmallContent {
  try SmallContent(
    series,
    [
      "tables/indicateurs.csv": dictionary, "synchro.yaml": identity,
      "tables/ruptures.csv": "objet;code;mois;libelle;comparable\n\(breaks)",
    ])
}

private func found(
  _ content: SmallContent, in month: String, of group: String = "ensemble"
) throws -> [Signal.Kind] {
  signals(
    content.edition, content.dossier, month: try #require(Month(month)),
    indicators: [try #require(IndicatorID("stock"))], groups: [try #require(SubPublicID(group))]
  ).map(\.kind)
}

@Suite struct `A signal` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let cells: String
    let month: String
    let expected: [Signal.Kind]
  }

  private static let march = Month(index: 2024 * 12 + 2)
  private static let calm = "100 101 100 102 101 100 102 101 103 102 101 102 101 102"

  @Test(arguments: [
    Case(testDescription: "none, calm", cells: calm, month: "2025-02", expected: []),
    Case(
      testDescription: "a rise out of the history", cells: calm + " 140", month: "2025-03",
      expected: [.jumping(isRising: true)]),
    Case(
      testDescription: "a fall out of the history", cells: calm + " 60", month: "2025-03",
      expected: [.jumping(isRising: false)]),
    Case(
      testDescription: "not of a doubtful value", cells: calm + " 60cu", month: "2025-03",
      expected: []),
    Case(
      testDescription: "not without a history", cells: "100 101 100 140", month: "2024-04",
      expected: []),
    Case(
      testDescription: "a break marked by a value", cells: "100 101 150b", month: "2024-03",
      expected: [.broken]),
    Case(
      testDescription: "three months missing", cells: "100 101 m m m", month: "2024-05",
      expected: [.missing(since: march)]),
    Case(testDescription: "not two", cells: "100 101 m m", month: "2024-04", expected: []),
    Case(
      testDescription: "three months withheld", cells: "100 101 3 4 5", month: "2024-05",
      expected: [.withheld(since: march)]),
    Case(
      testDescription: "not withheld and missing", cells: "100 101 3 m 5", month: "2024-05",
      expected: []),
    Case(testDescription: "not out of the tables", cells: "100", month: "2024-05", expected: []),
  ])
  func `is read on released cells`(_ item: Case) throws {
    let content = try content([("stock ensemble", item.cells)])
    #expect(try found(content, in: item.month) == item.expected)
  }

  @Test func `is a declared break`() throws {
    let content = try content(
      [("stock ensemble", "100 101 150")], breaks: "indicateur;stock;2024-03;Outil;non\n")
    #expect(try found(content, in: "2024-03") == [.broken])
    #expect(try found(content, in: "2024-02") == [])
  }

  @Test(arguments: [
    ("60 60 60 60 60 60 60 60 60 60 60 60 70", [Signal.Kind.againstWhole(isRising: true)]),
    ("60 60 60 60 60 60 60 60 60 60 60 60 60", []),
    ("60 60 60 60 60 60 60 60 60 60 60 60 50", []),
    // Too few for a direction.
    ("15 15 15 15 15 15 15 15 15 15 15 15 19", []),
  ])
  func `is a group that goes against the whole`(cells: String, expected: [Signal.Kind]) throws {
    let content = try content([
      ("stock ensemble", "200 200 200 200 200 200 200 200 200 200 200 200 180"),
      ("stock jeunes", cells),
    ])
    #expect(try found(content, in: "2025-01", of: "jeunes") == expected)
  }

  @Test(arguments: [
    ("200 205 210 215", "30 30 30 30", "40 40 40 40", [Signal.Kind.diverging]),
    ("200 205 210 215", "40 40 40 40", "30 30 30 30", []),
    // Within two per cent, nobody would see it.
    ("200 201 202 203", "30 30 30 30", "40 40 40 40", []),
    // A month of exits is not known.
    ("200 205 210 215", "30 30 30 30", "40 40 m 40", []),
    // A month of exits is not reliable.
    ("200 205 210 215", "30 30 30 30", "40 40 40u 40", []),
  ])
  func `is a stock that leaves its flows`(
    stock: String, entries: String, exits: String, expected: [Signal.Kind]
  ) throws {
    let content = try content([
      ("stock ensemble", stock), ("entrees ensemble", entries), ("sorties ensemble", exits),
    ])
    #expect(try found(content, in: "2024-04") == expected)
  }
}

@Suite struct `A proposed question` {
  private func questions() throws -> [ProposedQuestion] {
    let content = try content([
      ("stock ensemble", "100 101 m m m"), ("stock jeunes", "40 41 3 4 5"),
    ])
    return proposedQuestions(
      content.edition, content.dossier, month: try #require(Month("2024-05")),
      indicators: content.dossier.indicators.ids,
      groups: [content.dossier.site.whole, try #require(SubPublicID("jeunes"))])
  }

  @Test func `observes, explains and acts, and says no number`() throws {
    let questions = try questions()
    #expect(
      questions.map(\.prompt) == [.observer, .expliquer, .agir, .observer, .expliquer, .agir])
    #expect(
      questions.map(\.text) == [
        "Depuis mars\u{A0}2024, «\u{A0}Ménages\u{A0}» n’est pas renseigné. Qui, autour de la table, a "
          + "encore l’information\u{202F}?",
        "Qu’est-ce qui empêche l’envoi\u{A0}: l’outil, la convention, le temps, un poste vacant\u{202F}?",
        "Qui peut aider la source à reprendre l’envoi, et pour quel mois\u{202F}?",
        "Depuis mars\u{A0}2024, «\u{A0}Ménages\u{A0}» pour «\u{A0}Jeunes\u{A0}» n’est pas diffusé. Que "
          + "voyons-nous de ces parcours, sans parler d’une personne\u{202F}?",
        "Que faudrait-il pour en parler sans chiffre\u{A0}: un regroupement, une période plus longue, un "
          + "récit de pratique\u{202F}?",
        "À quelle échelle suivre «\u{A0}Jeunes\u{A0}» pour que chacun puisse s’en servir\u{202F}?",
      ])
  }

  @Test func `is written as blocks that read back the same`() throws {
    let questions = try questions()
    let text = "---\nmois: 2024-05\netat: brouillon\n---\n\n" + questionBlocks(questions)
    let again = try SmallContent([("stock ensemble", "100")], ["rapports/2024-05.md": text])
    #expect(again.findings == [])
    let blocks = again.dossier.reports.first?.narrative.blocks ?? []
    let read = blocks.compactMap { block -> String? in
      guard case .directive(let directive) = block,
        case .question(let inlines, let prompt) = directive.content
      else { return nil }
      let words = inlines.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
      return "\(prompt.rawValue) \(words)"
    }
    #expect(read == questions.map { "\($0.prompt.rawValue) \($0.text)" })
  }
}
