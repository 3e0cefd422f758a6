internal import Diagnostics
internal import Domain
internal import Markup
internal import Publishing
internal import SiteBuild
internal import TestSupport
internal import Testing

/// What is written for a narrow circle, looked for in every byte of what a wider one receives.
@Suite struct `A document of a meeting` {
  private static let secret = "Ne rien promettre pour le cas de mardi"

  private func site(for audience: Audience) async throws -> [OutputFile] {
    let outcome = try await outcome(for: audience)
    guard case .ready(let built, _) = outcome else {
      Issue.record("\(outcome.findings.sorted.map(diagnosticJSON))")
      return []
    }
    return built.site.files
  }

  private func outcome(
    for audience: Audience, _ others: [String: String] = [:]
  ) async throws -> BuildOutcome {
    let header = "titre: Lire\ndate: 2024-07-03\nmois: 2024-06"
    let own = [
      "tables/observations.csv": """
      mois;territoire;sous_public;indicateur;valeur;statut
      2024-06;metropole;ensemble;stock;7;c
      """,
      "ateliers/A1/brief.md": "---\n\(header)\n---\n```chiffres\nindicateurs: [stock]\n```\n",
      "ateliers/A1/animateur.md": "\(Self.secret).\n",
      "ateliers/A1/preparation.md": "\(Self.secret).\n",
      "ateliers/A1/compte-rendu.md": "Relevé de décisions.\n",
      "restitutions/R1.md":
        "---\n\(header)\nindicateurs: [stock]\n---\nÀ la demande des communes.\n",
      "comites/2024-06.md":
        "---\n\(header)\n---\n\(Self.secret)\u{202F}: {{ valeur indicateur=stock }}.\n",
      "comites/2024-06/compte-rendu.md": "\(Self.secret).\n",
    ].merging(others) { $1 }
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { own[$0.path] == nil }
    let content = InputTree(
      common + own.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    return await buildSite(
      BuildInput(content: content, theme: try Repository.tree("Tests/SiteTests/Theme")),
      BuildOptions(audience: audience, today: try #require(Month("2024-08")), jobs: 2))
  }

  private func meetingPages(_ files: [OutputFile]) -> [String] {
    files.map(\.path.string).filter {
      ["ateliers", "comites", "restitutions"].contains($0.prefix { $0 != "/" })
        && $0.hasSuffix(".html")
    }.sorted()
  }

  @Test func `of the committee stands in the committee's site`() async throws {
    let files = try await site(for: .comite)
    #expect(
      meetingPages(files) == [
        "ateliers/A1/animateur.html", "ateliers/A1/compte-rendu.html",
        "ateliers/A1/diaporama.html", "ateliers/A1/index.html", "ateliers/A1/participants.html",
        "ateliers/A1/preparation.html", "ateliers/index.html", "comites/2024-06/annexe.html",
        "comites/2024-06/compte-rendu.html", "comites/2024-06/diaporama.html",
        "comites/2024-06/dossier.html", "comites/2024-06/index.html", "comites/index.html",
        "restitutions/R1/affiches.html", "restitutions/R1/diaporama.html",
        "restitutions/R1/index.html", "restitutions/R1/participants.html",
        "restitutions/index.html",
      ])
    // The dossier's sentence is on a slide too, in both formats.
    #expect(files.filter { contains($0, Self.secret) }.count == 6)
  }

  @Test(arguments: [
    (
      Audience.partenaires,
      [
        "ateliers/A1/compte-rendu.html", "ateliers/A1/diaporama.html", "ateliers/A1/index.html",
        "ateliers/A1/participants.html", "ateliers/index.html", "restitutions/R1/affiches.html",
        "restitutions/R1/diaporama.html", "restitutions/R1/index.html",
        "restitutions/R1/participants.html", "restitutions/index.html",
      ]
    ), (.public, []),
  ])
  func `stays in its circle`(audience: Audience, pages: [String]) async throws {
    let files = try await site(for: audience)
    #expect(meetingPages(files) == pages)
    #expect(files.filter { contains($0, Self.secret) }.map(\.path.string) == [])
  }

  @Test(arguments: [
    ("ateliers/A1/animateur.md", Audience.allCases), ("comites/2024-06", Audience.allCases),
    ("ateliers/A1", [.public]),
  ])
  func `is not linked from a text that goes further`(
    target: String, audiences: [Audience]
  )
    async throws
  {
    let text = "---\nmois: 2024-06\netat: brouillon\n---\n\nVoir [la fiche](\(target)).\n"
    for audience in Audience.allCases {
      let outcome = try await outcome(for: audience, ["rapports/2024-06.md": text])
      let circle = target == "ateliers/A1" ? "partenaires" : "comité de suivi"
      let finding =
        "rapports/2024-06.md:6:6: « \(target) » reste au cercle « \(circle) » ; ce texte va plus loin. "
        + "Retirer le lien."
      #expect(
        outcome.findings.sorted.map {
          "\($0.location.file):\($0.location.line):\($0.location.column): \($0.message)"
        } == (audiences.contains(audience) ? [finding] : []))
    }
  }

  @Test func `that is handed out shows what partners may see`() async throws {
    let files = try await site(for: .comite)
    let brief = try #require(files.first { $0.path.string == "ateliers/A1/participants.html" })
    let dossier = try #require(files.first { $0.path.string == "comites/2024-06/dossier.html" })
    #expect(contains(brief, "secret"))
    #expect(contains(brief, "Diffusion\u{A0}: partenaires"))
    #expect(contains(dossier, "7\u{A0}ménages"))
    #expect(contains(dossier, "Diffusion\u{A0}: comité de suivi"))
  }

  private func contains(_ file: OutputFile, _ words: String) -> Bool {
    String(decoding: file.bytes, as: UTF8.self).contains(words)
  }
}
