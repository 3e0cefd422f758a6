internal import Diagnostics
internal import Domain
internal import Scaffolding
internal import SiteBuild
internal import TestSupport
internal import Testing

/// A first draft is content: it must build as it is, and say what its author has yet to write.
@Suite struct `A first draft` {
  private static let requests: [(ScaffoldRequest, [String])] = {
    guard let code = PageSlug("N1"), let day = Day("2024-09-12"), let month = Month("2024-06")
    else {
      return []
    }
    return [
      (
        .workshop(code, day),
        ["ateliers/N1/animateur.md", "ateliers/N1/brief.md", "ateliers/N1/preparation.md"]
      ),
      (
        .session(code, day),
        [
          "inter-territoires/N1/animateur.md", "inter-territoires/N1/brief.md",
          "inter-territoires/N1/preparation.md",
        ]
      ),
      (.restitution(code, day), ["restitutions/N1.md"]),
      (.committee(month), ["comites/2024-06.md"]), (.report(month), ["rapports/2024-06.md"]),
    ]
  }()

  private func content(_ value: String) throws -> InputTree {
    let rows = (1...6).map { "2024-0\($0);metropole;ensemble;stock;\(value);c" }
    let table =
      "mois;territoire;sous_public;indicateur;valeur;statut\n" + rows.joined(separator: "\n")
    let common = try Repository.tree("Tests/SiteTests/Commun").files
    return InputTree(
      common + [InputFile(path: "tables/observations.csv", bytes: Array(table.utf8))])
  }

  private func draft(_ request: ScaffoldRequest, _ content: InputTree) throws -> [InputFile] {
    guard case .ready(let files) = scaffoldFiles(request, content, today: try today()) else {
      Issue.record("the content has errors")
      return []
    }
    return files
  }

  private func today() throws -> Month { try #require(Month("2024-08")) }

  @Test(arguments: Self.requests)
  func `holds every section, and builds as it is`(
    request: ScaffoldRequest, paths: [String]
  ) async throws {
    let content = try content("640")
    let files = try draft(request, content)
    #expect(files.map(\.path).sorted() == paths)
    let outcome = await buildSite(
      BuildInput(
        content: InputTree(content.files + files),
        theme: try Repository.tree("Tests/SiteTests/Theme")),
      BuildOptions(audience: .comite, today: try today(), jobs: 2))
    #expect(outcome.findings.sorted.filter { $0.rule.id != "text.to-write" }.map(\.message) == [])
    #expect(outcome.findings.sorted.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: Self.requests)
  func `binds what is published, and quotes nothing withheld`(
    request: ScaffoldRequest, paths: [String]
  ) throws {
    let binding = "{{ valeur indicateur=stock }}"
    #expect(text(try draft(request, content("640"))).contains(binding))
    #expect(!text(try draft(request, content("7"))).contains(binding))
  }

  @Test func `is not made of a content that has errors`() throws {
    let (request, _) = try #require(Self.requests.first)
    let outcome = scaffoldFiles(request, try content("six cents"), today: try today())
    guard case .refused(let reason) = outcome else {
      Issue.record("a draft was made")
      return
    }
    #expect(
      reason
        == "Le contenu a des erreurs : les voir avec « synchro check », les corriger, puis recommencer."
    )
  }

  private func text(_ files: [InputFile]) -> String {
    files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }
}
