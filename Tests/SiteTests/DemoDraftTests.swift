internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Intake
internal import Narration
internal import Pages
internal import Planning
internal import Scaffolding
internal import SiteBuild
internal import TestSupport
internal import Testing

/// First drafts beside the finished documents of the demo, which show what each must hold.
@Suite struct `A draft among the documents of the demo` {
  private static let today = Month("2025-07")

  /// What is drafted, and the finished document that each file is held against.
  private static let requests: [(ScaffoldRequest, models: [String: String])] = {
    guard let code = PageSlug("N1"), let day = Day("2025-09-18"), let month = Month("2025-05"),
      let workshop = PageSlug("N2"), let session = PageSlug("N3"), let report = Month("2024-04")
    else { return [] }
    return [
      (
        .workshop(code, day),
        models: [
          "ateliers/N1/brief.md": "ateliers/A3/brief.md",
          "ateliers/N1/animateur.md": "ateliers/A3/animateur.md",
          "ateliers/N1/preparation.md": "ateliers/A3/preparation.md",
        ]
      ),
      (
        .session(session, day),
        models: [
          "inter-territoires/N3/brief.md": "inter-territoires/IT1/brief.md",
          "inter-territoires/N3/animateur.md": "inter-territoires/IT1/animateur.md",
          "inter-territoires/N3/preparation.md": "inter-territoires/IT1/preparation.md",
        ]
      ),
      (.committee(month), models: ["comites/2025-05.md": "comites/2025-06.md"]),
      (.report(report), models: [:]), (.restitution(code, day), models: [:]),
      (.minutes(workshop), models: ["ateliers/N2/compte-rendu.md": "ateliers/A3/compte-rendu.md"]),
    ]
  }()

  /// The demo, with a workshop that has no minutes yet.
  private static let demo = Result {
    let files = try Repository.tree("Content").files
    let brief = try #require(files.first { $0.path == "ateliers/A3/brief.md" })
    return InputTree(files + [InputFile(path: "ateliers/N2/brief.md", bytes: brief.bytes)])
  }

  private static let drafts = Result {
    let content = try demo.get()
    return try requests.flatMap { request, _ in try draft(request, content) }
  }

  private static func draft(
    _ request: ScaffoldRequest, _ content: InputTree
  ) throws -> [InputFile] {
    guard case .ready(let files) = scaffoldFiles(request, content, today: try #require(today))
    else {
      Issue.record("\(request) is refused")
      return []
    }
    return files
  }

  @Test func `has its sections, in its order, with its blocks`() throws {
    let content = try Self.demo.get()
    let drafts = InputTree(try Self.drafts.get())
    for (path, model) in Self.requests.flatMap(\.models) {
      let draft = outline(try #require(drafts[path]))
      let finished = outline(try #require(content[model]))
      // « Engagements d’ici décembre » is the section « Engagements ».
      let sections = finished.enumerated().map { index, line in
        draft.indices.contains(index) && line.hasPrefix(draft[index]) ? draft[index] : line
      }
      #expect(draft == sections, "\(path) and \(model)")
    }
  }

  @Test func `asks what the figures of the month ask`() throws {
    // February 2025 breaks the stock: files without a trace were closed.
    let content = InputTree(
      try Self.demo.get().files.filter { file in
        !["03", "04", "05", "06"].contains { file.path.hasSuffix("observations/2025-\($0).csv") }
      })
    let (request, _) = try #require(Self.requests.first)
    let files = InputTree(try Self.draft(request, content))
    let brief = try #require(files["ateliers/N1/brief.md"])
    let text = String(decoding: brief.bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
        ```question
        aide: observer
        texte: >-
          En\u{A0}février\u{A0}2025, la manière de compter change\u{A0}: «\u{A0}Ménages
        """))
  }

  @Test(arguments: Audience.allCases)
  func `gives pages without a fault beside them`(audience: Audience) throws {
    let content = try Self.demo.get()
    let drafts = try Self.drafts.get()
    var found = Findings()
    let plan = try #require(
      try plan(InputTree(content.files + drafts), for: audience, into: &found))
    let narration = narrate(plan, into: &found)
    let pages = plan.pages.filter(isOfDraft)
    #expect(pages.count >= (audience == .public ? 1 : 4))
    for page in pages {
      if let made = compose(page, in: plan, narration) { found.merge(made.findings) }
    }
    let paths = Set(drafts.map(\.path))
    let own = found.sorted.filter { paths.contains($0.location.file) }
    #expect(own.filter { $0.rule.id != "text.to-write" }.map(\.message) == [])
    #expect(own.count { $0.rule.id == "text.to-write" } > 20)
  }

  private func plan(
    _ content: InputTree, for audience: Audience, into found: inout Findings
  ) throws -> SitePlan? {
    guard case .ready(let dossier, let sealed, _) = read(content, into: &found) else { return nil }
    let policy = try #require(DisclosurePolicy(audience, of: dossier.site))
    let handouts = DisclosurePolicy(max(audience, .partenaires), of: dossier.site)
    return Planning.plan(
      dossier, sealed.release(under: policy, handouts: handouts, dossier), into: &found)
  }

  private func isOfDraft(_ page: PageID) -> Bool {
    switch page {
    case .report(let month): month == Month("2024-04")
    case .meeting(_, let code), .meetingDocument(_, let code, _):
      ["N1", "N2", "N3", "2025-05"].contains(code.code)
    default: false
    }
  }

  @Test func `of minutes is of a meeting that the content describes`() throws {
    let request = ScaffoldRequest.minutes(try #require(PageSlug("A9")))
    let outcome = scaffoldFiles(request, try Self.demo.get(), today: try #require(Self.today))
    guard case .refused(let reason) = outcome else {
      Issue.record("minutes were drafted")
      return
    }
    #expect(
      reason == "Aucune séance de ce nom. Codes : A1, A2, A3, A4, N2, 2024-08, 2024-09, 2025-02, "
        + "2025-06, IT1, IT2.")
  }

  /// Headings and blocks of a text, in their order; where a sheet ends depends on its words.
  private func outline(_ file: InputFile) -> [String] {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let body = text.hasPrefix("---") ? text.split(separator: "\n---\n", maxSplits: 1)[1] : text[...]
    let lines = body.split(separator: "\n").map(String.init)
    return lines.indices.compactMap { index in
      let line = lines[index]
      if line.hasPrefix("#") { return line }
      guard line.hasPrefix("```"), line != "```" else { return nil }
      let type = lines[index + 1]
      return type.hasPrefix("type: ") && line != "```graphique" ? line + " " + type : line
    }
  }
}
