internal import Diagnostics
internal import Markup
internal import Pages
internal import Planning
internal import TestSupport
internal import Testing
internal import Theming

@Suite struct `Rendering many pages` {
  private func theme() throws -> Theme {
    var findings = Findings()
    let loaded = Theme.load(try repositoryFolder("Themes/synchro"), into: &findings)
    return try #require(loaded)
  }

  /// Pages of many forms, empty texts and markup in texts among them.
  private func page(_ random: inout SeededGenerator) throws -> Page {
    let texts = ["", "a", "<b>", "L'été & \"co\"", "juin\u{a0}2024"]
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    func link() -> PageLink {
      PageLink(label: text(), url: text(), isCurrent: Bool.random(using: &random))
    }
    func links() -> [PageLink] { (0..<Int.random(in: 0...3, using: &random)).map { _ in link() } }
    return Page(
      path: try #require(OutputPath("a/b.html")),
      frame: PageFrame.allCases.randomElement(using: &random) ?? .page, title: text(),
      description: text(), monthLabel: text(), validation: text(), audience: text(),
      body: HTML(text: text()), sourceStrip: HTML(text: text()), menu: links(),
      breadcrumb: links(), previous: Bool.random(using: &random) ? link() : nil,
      next: Bool.random(using: &random) ? link() : nil, contents: links(), footerLinks: links(),
      home: text())
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `writes what the engine writes for each page alone`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let theme = try theme()
    let stylesheet = try #require(OutputPath("assets/synchro.css"))
    let site = sampleSite(isSynthetic: Bool.random(using: &random))
    var renderer = PageRenderer(theme: theme, site: site, stylesheet: stylesheet)
    for _ in 0..<20 {
      let page = try page(&random)
      let framed = FramedPage(page: page, site: site, stylesheet: stylesheet)
      let alone = theme.render(TemplateContract.values(of: framed), in: page.frame)
      #expect(String(decoding: renderer.render(page).bytes, as: UTF8.self) == alone)
    }
  }
}
