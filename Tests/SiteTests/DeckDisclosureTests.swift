internal import Diagnostics
internal import Domain
internal import Markup
internal import Publishing
internal import SiteBuild
internal import TestSupport
internal import Testing

/// What a workshop projects, hangs on a wall and hands out, read byte for byte in the committee's own site.
@Suite struct `What a workshop hands out` {
  /// A count that the committee reads and partners do not, because it gives its complement away.
  private static let withheld = "8999993"
  private static let open = "9000000"
  private static let spoken = "Ne rien promettre pour le cas de mardi"

  private static let chart = """
    ```chiffres
    indicateurs: [stock]
    sous_public: heberges
    ```

    ```graphique
    id: heberges
    titre: Les ménages hébergés
    indicateur: stock
    sous_publics: [heberges, ensemble]
    mois: 4
    ```

    ```question
    texte: Que voyez-vous ?
    aide: observer
    ```

    ```tableau
    indicateurs: [stock]
    sous_publics: [heberges]
    mois: 2
    ```
    """

  private func files() async throws -> [OutputFile] {
    try await built().site.files.filter {
      $0.path.string.contains("A1/") || $0.path.string.contains("comites/")
    }
  }

  private func built() async throws -> BuiltSite {
    let header = "---\ntitre: Lire\ndate: 2024-07-03\nmois: 2024-06\n---\n"
    let rows = (3...6).flatMap { month in
      [
        "2024-0\(month);metropole;ensemble;stock;9000000;c",
        "2024-0\(month);metropole;rue;stock;7;c",
        "2024-0\(month);metropole;heberges;stock;8999993;c",
      ]
    }
    let own = [
      "tables/observations.csv": "mois;territoire;sous_public;indicateur;valeur;statut\n"
        + rows.joined(separator: "\n"),
      "ateliers/A1/brief.md": header + Self.chart,
      "ateliers/A1/animateur.md": """
      ```animation
      graphique: heberges
      message: \(Self.spoken).
      ```
      """,
      "comites/2024-06.md": header + Self.chart,
    ]
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { own[$0.path] == nil }
    let content = InputTree(
      common + own.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    let outcome = await buildSite(
      BuildInput(content: content, theme: try Repository.tree("Tests/SiteTests/Theme")),
      BuildOptions(audience: .comite, today: try #require(Month("2024-08")), jobs: 2))
    guard case .ready(let built, _) = outcome else {
      throw Refused(findings: outcome.findings.sorted.map(diagnosticJSON))
    }
    return built
  }

  private struct Refused: Error {
    let findings: [String]
  }

  @Test func `is slides, posters and tables, each for two programs`() async throws {
    let paths = try await files().map(\.path.string)
    for name in [
      "diaporama.html", "diaporama.odp", "affiches.html", "participants.ods", "animateur.odp",
    ] {
      #expect(paths.contains("ateliers/A1/" + name))
    }
    for name in ["diaporama.html", "diaporama.odp", "dossier.ods"] {
      #expect(paths.contains("comites/2024-06/" + name))
    }
    #expect(!paths.contains("comites/2024-06/affiches.html"))
  }

  @Test func `has no number that partners may not know, in any byte`() async throws {
    for file in try await files() {
      let digits = joinedDigits(file.bytes)
      guard file.path.string.hasPrefix("ateliers/") else { continue }
      #expect(!digits.contains(Self.withheld), "\(file.path.string)")
    }
    // The same search finds it where the committee reads it, and the open number in both.
    let found = try await files().filter { joinedDigits($0.bytes).contains(Self.withheld) }
    for name in ["diaporama.html", "diaporama.odp", "dossier.ods"] {
      #expect(found.contains { $0.path.string == "comites/2024-06/" + name }, "\(name)")
    }
    let open = try await files().filter { joinedDigits($0.bytes).contains(Self.open) }
    for name in ["diaporama.html", "diaporama.odp", "affiches.html", "participants.ods"] {
      #expect(open.contains { $0.path.string == "ateliers/A1/" + name }, "\(name)")
    }
  }

  @Test func `has no sentence of the facilitator's, in any byte`() async throws {
    let found = try await files().filter {
      String(decoding: $0.bytes, as: UTF8.self).contains(Self.spoken)
    }
    #expect(
      found.map(\.path.string).sorted() == [
        "ateliers/A1/animateur.html", "ateliers/A1/animateur.odp",
      ])
  }

  @Test func `leaves the facilitator's words in the folder that stays`() async throws {
    var found = Findings()
    let pack = await buildPack(
      "A1", from: try await built(), PackOptions(engine: nil, output: "", jobs: 1), into: &found)
    let files = try #require(pack).site.files
    let spoken = files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(Self.spoken) }
    #expect(
      spoken.map(\.path.string).sorted() == [
        "reserve-animation/animateur.html", "reserve-animation/animateur.odp",
      ])
    for name in ["diaporama.odp", "affiches.html", "donnees/participants.ods"] {
      #expect(files.contains { $0.path.string == "a-distribuer/" + name }, "\(name)")
    }
  }
}
