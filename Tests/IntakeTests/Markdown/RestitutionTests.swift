internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a restitution` {
  private let header = "titre: Sur demande\ndate: 2024-07-03\nmois: 2024-06\n"

  private func meeting(_ text: String) throws -> Meeting {
    let tree = contentTree(replacing: [
      "restitutions/R1.md": text,
      "tables/indicateurs.csv": """
      code;libelle;definition;unite;nature;source
      stock;Ménages;Ménages.;ménages;stock;siao
      flux;Entrées;Entrées.;ménages;flux;siao
      """,
      "tables/sous-publics.csv": """
      code;libelle;definition;axe;parent
      ensemble;Ensemble;Tous.;;
      rue;Rue;Dehors.;;
      jeunes;Jeunes;Jeunes.;;
      """,
    ])
    var found = Findings()
    guard case .ready(let dossier, _, _) = read(tree, into: &found) else {
      throw Stopped(findings: found.sorted.map(\.message))
    }
    #expect(found.sorted.map(\.message) == [])
    return try #require(dossier.meetings.first { $0.kind == .restitution })
  }

  private struct Stopped: Error {
    let findings: [String]
  }

  @Test func `makes every section of a few lines without a text`() throws {
    #expect(
      try meeting("---\n\(header)indicateurs: [stock]\n---\n").main.outline == [
        "## Les chiffres à connaître", "chiffres stock ensemble", "---", "## Mois par mois",
        "courbe stock ensemble, 13 mois", "tableau stock, 13 mois",
        "## Les unités de ce document", "unites", "## Ce qui peut expliquer un écart",
        "anomalies", "## Des questions pour en parler", "questions",
      ])
  }

  @Test func `sets groups side by side, after the words of its author`() throws {
    let meeting = try meeting(
      """
      ---
      \(header)premier_mois: 2024-01
      sous_publics: [rue, jeunes]
      indicateurs: [stock, flux]
      ---

      À la demande des communes.
      """)
    #expect(
      meeting.main.outline == [
        "À la demande des communes.", "## Les chiffres à connaître", "chiffres stock,flux rue",
        "chiffres stock,flux jeunes", "---", "## Mois par mois",
        "courbe stock rue,jeunes, 6 mois", "courbe flux rue,jeunes, 6 mois",
        "tableau stock, 6 mois", "tableau flux, 6 mois", "## Qui est compté", "sous-publics",
        "## Les unités de ce document", "unites", "## Ce qui peut expliquer un écart",
        "anomalies", "## Des questions pour en parler", "questions",
      ])
  }

  @Test(arguments: [
    (
      "indicateurs: []",
      "5:14: error: aucun indicateur à restituer. En écrire un, par exemple [d115_demandes]. "
        + "[restitution.selection]"
    ),
    (
      "premier_mois: 2024-06\nindicateurs: [stock]",
      "5:15: error: « 2024-06 » n'est pas avant 2024-06, le mois des chiffres. Écrire un mois plus ancien. "
        + "[restitution.selection]"
    ),
    (
      "indicateurs: [stocks]",
      "5:15: error: indicateur inconnu « stocks » ; vouliez-vous « stock » ? [code.unknown]"
    ),
    (
      "indicateurs: [stock]\nsous_publics: [ru]",
      "6:16: error: sous-public inconnu « ru » ; vouliez-vous « rue » ? [code.unknown]"
    ),
    (
      "lieu: Dijon\nindicateurs: [stock]",
      "5:1: error: clé inconnue « lieu » ; clés connues : titre, date, mois, suite, indicateurs, "
        + "sous_publics, premier_mois. [yaml.key]"
    ),
    (
      "",
      "2:1: error: La clé « indicateurs » manque. Ajouter une ligne « indicateurs: … ». [yaml.missing]"
    ),
  ])
  func `refuses a selection that shows nothing`(lines: String, finding: String) {
    let text = "---\n\(header)\(lines)\n---\n"
    #expect(
      findings(replacing: ["restitutions/R1.md": text]) == ["restitutions/R1.md:" + finding])
  }

  @Test func `has no folder of documents`() {
    #expect(
      findings(replacing: ["restitutions/R1/brief.md": "Bonjour.\n"]) == [
        "restitutions/R1/brief.md:0:0: warning: ce fichier n'est lu par rien. Une restitution s'écrit "
          + "« restitutions/CODE.md ». [content.unknown-file]"
      ])
  }
}

extension Narrative {
  /// A line a block.
  fileprivate var outline: [String] {
    blocks.map { block in
      switch block {
      case .heading(let level, let inlines, _):
        String(repeating: "#", count: level) + " " + words(inlines)
      case .paragraph(let inlines): words(inlines)
      case .rule: "---"
      case .directive(let directive): outline(of: directive.content)
      case .list, .quote, .code: "?"
      }
    }
  }

  private func words(_ inlines: [Inline]) -> String {
    inlines.map { if case .text(let text) = $0 { text } else { "?" } }.joined()
  }

  private func outline(of content: Directive.Content) -> String {
    switch content {
    case .figures(let indicators, let group):
      "chiffres \(codes(indicators)) \(group?.code ?? "ensemble")"
    case .chart(let chart): outline(of: chart.request)
    case .table(let request): "tableau \(codes(request.indicators)), \(request.monthCount) mois"
    case .register(let request): request.subject.rawValue
    default: "?"
    }
  }

  /// A selection asks for lines alone.
  private func outline(of request: ChartRequest) -> String {
    guard case .line(let line) = request else { return request.kind.rawValue }
    let groups = line.subPublics.isEmpty ? "ensemble" : codes(line.subPublics)
    return "courbe \(codes(line.indicators)) \(groups), \(line.monthCount) mois"
  }

  private func codes<Kind>(_ codes: [Identifier<Kind>]) -> String {
    codes.map(\.code).joined(separator: ",")
  }
}
