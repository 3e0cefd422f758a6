internal import Diagnostics
internal import Domain
internal import Markup
internal import Publishing
internal import SiteBuild
internal import TestSupport
internal import Testing

/// What the committee reads, looked for in its own site and in every byte of the others.
@Suite struct `A committee` {
  private static let secret = "Ne pas encore en parler"

  private static let dossier = """
    ---
    titre: Comité de suivi, édition de mai 2024
    date: 2024-06-20
    mois: 2024-05
    ---

    ## 1. Intégration

    \(secret).

    ```registre
    type: controles
    ```

    ## 4. Registre

    ```registre
    type: decisions-ouvertes
    ```

    ## 7. Compte rendu

    ```formulaire
    type: compte-rendu-comite
    ```

    """

  private static let content = [
    "tables/observations.csv": """
    mois;territoire;sous_public;indicateur;valeur;statut
    2024-05;metropole;ensemble;stock;8675309;c
    2024-05;metropole;jeunes;stock;7;c
    2024-05;metropole;familles;stock;1234;r
    """,
    "tables/sous-publics.csv": """
    code;libelle;definition;axe;parent
    ensemble;Ensemble;Tous les ménages.;;
    jeunes;Jeunes;De 18 à 24 ans.;;
    familles;Familles;Avec un enfant.;;
    """,
    "tables/decisions.csv": """
    code;date;instance;libelle;indicateur;sous_public;edition;valeur;responsable;echeance;etat;fait_le
    D1;2024-06-20;Atelier;Au complet;stock;ensemble;2024-05;8675309;SIAO;2024-06-30;ouvert;
    D2;2024-06-20;Atelier;Au secret;stock;jeunes;2024-05;7654321;SIAO;2024-06-19;ouvert;
    D3;2024-06-20;Atelier;Révisée;stock;familles;2024-05;1199;SIAO;;fait;2024-07-15
    D4;2024-06-20;Atelier;Trop petite;stock;familles;2024-05;3;SIAO;;ouvert;
    D5;2024-06-20;Comité de suivi;Prise ce jour;;;;;SIAO;;ouvert;
    """,
    "tables/experimentations.csv": """
    code;libelle;sous_public;indicateur;constat;hypothese;debut;etat;bilan
    E1;Point du lundi;familles;stock;Constat discret;Hypothèse discrète;2024-05-02;concluante;Bilan discret
    """,
    "comites/2024-05.md": dossier,
    "comites/2024-05/compte-rendu.md":
      "\(secret).\n\n```registre\ntype: decisions-ouvertes\n```\n",
  ]

  private func outcome(
    for audience: Audience, with files: [String: String] = [:]
  ) async throws -> BuildOutcome {
    let own = Self.content.merging(files) { $1 }
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { own[$0.path] == nil }
    return await buildSite(
      BuildInput(
        content: InputTree(
          common + own.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }),
        theme: try Repository.tree("Tests/SiteTests/Theme")),
      BuildOptions(audience: audience, today: try #require(Month("2024-08")), jobs: 2))
  }

  private func site(
    for audience: Audience, with files: [String: String] = [:]
  ) async throws -> [OutputFile] {
    let outcome = try await outcome(for: audience, with: files)
    guard case .ready(let built, _) = outcome else {
      Issue.record("\(outcome.findings.sorted.map(diagnosticJSON))")
      return []
    }
    return built.site.files
  }

  private func text(_ path: String, _ files: [OutputFile]) throws -> String {
    let file = try #require(files.first { $0.path.string == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `has its dossier, its minutes and its annex`() async throws {
    let files = try await site(for: .comite)
    let own = files.map(\.path.string).filter {
      $0.hasPrefix("comites/2024-05/") && $0.hasSuffix(".html")
    }.sorted()
    #expect(
      own
        == ["annexe", "compte-rendu", "diaporama", "dossier", "index"].map {
          "comites/2024-05/\($0).html"
        })
    #expect(try text("comites/2024-05/dossier.html", files).contains(Self.secret))
    let annex = try text("comites/2024-05/annexe.html", files)
    #expect(annex.contains("Retour aux fournisseurs"))
    // No file was due.
    #expect(!annex.contains("<dt>Reçu</dt>"))
  }

  @Test(arguments: [Audience.partenaires, .public])
  func `is not in a wider site`(audience: Audience) async throws {
    for file in try await site(for: audience) {
      #expect(!file.path.string.contains("comite"), "\(file.path.string)")
      let bytes = String(decoding: file.bytes, as: UTF8.self)
      for words in [Self.secret, "Annexe interne", "compte rendu à", "Retour aux fournisseurs"] {
        #expect(!bytes.contains(words), "\(file.path.string) : \(words)")
      }
    }
  }

  /// What registers say: names, words and the figure of a decision, which no table holds any longer.
  private static let registered = [
    "Au complet", "Révisée", "1199", "Point du lundi", "Constat discret", "Hypothèse discrète",
    "Bilan discret", "decisions/", "experimentations/",
  ]

  /// A text for everyone that asks for the registers.
  private static let report = """
    ---
    mois: 2024-05
    etat: relu
    ---

    ```registre
    type: decisions
    ```

    ```registre
    type: experimentations
    ```

    """

  @Test(arguments: [(Audience.partenaires, Self.registered), (.public, [])])
  func `keeps its registers from the public, their figures too`(
    audience: Audience, words: [String]
  ) async throws {
    let files = try await site(for: audience, with: ["rapports/2024-05.md": Self.report])
    let found = Self.registered.filter { words in
      files.contains { file in
        file.path.string.hasPrefix(words)
          || String(decoding: file.bytes, as: UTF8.self).replacing("\u{202F}", with: "")
            .contains(words)
      }
    }
    #expect(found == words)
  }

  @Test(arguments: Audience.allCases)
  func `never reads a typed value of a withheld cell`(audience: Audience) async throws {
    for file in try await site(for: audience) {
      let digits = String(decoding: file.bytes, as: UTF8.self).filter {
        $0 != "\u{202F}" && $0 != "\u{A0}"
      }
      let isComplete = audience == .comite
      #expect(!digits.contains("7654321") || isComplete, "\(file.path.string)")
    }
  }

  @Test func `reads the figure of that day and that of today`() async throws {
    let register = try text("decisions/index.html", try await site(for: .partenaires))
    #expect(register.contains("8\u{202F}675\u{202F}309\u{A0}ménages"))
    #expect(register.contains("1\u{202F}199\u{A0}ménages"))
    #expect(register.contains("aujourd’hui 1\u{202F}234\u{A0}ménages"))
    #expect(!register.contains(">3\u{A0}ménages"))
    #expect(!register.contains(" 3\u{A0}ménages"))
  }

  @Test func `reads the registers on its own day`() async throws {
    let files = try await site(for: .comite)
    let dossier = try text("comites/2024-05/dossier.html", files)
    #expect(dossier.contains("Décisions ouvertes au 20\u{A0}juin\u{A0}2024, par responsable"))
    #expect(dossier.contains("<strong>19\u{A0}juin\u{A0}2024, en retard</strong>"))
    #expect(!dossier.contains("30\u{A0}juin\u{A0}2024, en retard"))
    // Done in July, so still to do on that day.
    #expect(dossier.contains("Révisée"))
  }

  @Test func `knows what it decides in its minutes only`() async throws {
    let files = try await site(for: .comite)
    #expect(!(try text("comites/2024-05/dossier.html", files).contains("Prise ce jour")))
    #expect(try text("comites/2024-05/compte-rendu.html", files).contains("Prise ce jour"))
  }

  @Test(arguments: [("2024-06-20", "À valider ce jour"), ("2024-06-19", "Validé par le comité")])
  func `does not know of a validation to come`(validated: String, expected: String) async throws {
    let report = "---\nmois: 2024-05\netat: valide\nvalide_le: \(validated)\n---\n\nUn mois.\n"
    let form = Self.dossier + "```formulaire\ntype: publication\n```\n"
    let outcome = try await outcome(
      for: .comite, with: ["rapports/2024-05.md": report, "comites/2024-05.md": form])
    guard case .ready(let built, _) = outcome else {
      Issue.record("\(outcome.findings.sorted.map(diagnosticJSON))")
      return
    }
    #expect(try text("comites/2024-05/dossier.html", built.site.files).contains(expected))
  }

  @Test func `refuses its own lists in a text for others`() async throws {
    let report = "---\nmois: 2024-05\netat: relu\n---\n\n```registre\ntype: controles\n```\n"
    let outcome = try await outcome(for: .partenaires, with: ["rapports/2024-05.md": report])
    #expect(
      outcome.findings.sorted.map { "\($0.location.line): \($0.message) [\($0.rule.id)]" } == [
        "6: « controles » reste au comité de suivi ; ce texte va plus loin. Retirer le bloc. "
          + "[register.circle]"
      ])
  }
}
