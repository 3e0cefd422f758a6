internal import Diagnostics
internal import Markup
internal import Pages
internal import Planning
internal import Testing
internal import Theming

@Suite struct `The theme of this repository` {
  private func load() throws -> Theme {
    var findings = Findings()
    let theme = Theme.load(try repositoryFolder("Themes/synchro"), into: &findings)
    #expect(findings.sorted.map(oneLine) == [])
    return try #require(theme)
  }

  private func page(_ frame: PageFrame, synthetic: Bool = true) throws -> String {
    let theme = try load()
    let stylesheet = theme.assets { _ in "00000000" }.stylesheet
    let page = try samplePage(frame: frame)
    let site = sampleSite(isSynthetic: synthetic)
    let file = renderPage(page, site: site, theme: theme, stylesheet: stylesheet)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func `passes its own checks`() throws {
    #expect(try load().stylesheet.isEmpty == false)
  }

  /// The convention asks for the partner's mention, with its link, on every page.
  @Test(arguments: PageFrame.allCases)
  func `mentions the partner with its link in every frame`(frame: PageFrame) throws {
    let html = try page(frame)
    #expect(
      html.contains(
        """
        Avec le soutien de <a href="https://www.metropole-dijon.fr/">Dijon Métropole</a>
        """))
  }

  @Test(arguments: PageFrame.allCases)
  func `says on screen and on paper that data are synthetic`(frame: PageFrame) throws {
    let words = "Données synthétiques — ne décrivent pas la situation réelle"
    #expect(try page(frame).contains("<strong>\(words)</strong>"))
    #expect(try page(frame).contains("--avis:'\(words)'"))
    #expect(try page(frame, synthetic: false).contains(words) == false)
  }

  @Test(arguments: PageFrame.allCases)
  func `has one main landmark, a skip link to it and a language`(frame: PageFrame) throws {
    let html = try page(frame)
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"fr\""))
    #expect(html.ranges(of: "<main").count == 1)
    #expect(html.contains("<main id=\"page-contenu\""))
    #expect(html.contains("href=\"#page-contenu\""))
  }
}

@Suite struct `The reference of templates` {
  @Test func `is the file that the documentation holds`() throws {
    let file = String(decoding: try repositoryFile("docs/reference/gabarits.md"), as: UTF8.self)
    #expect(file == templateReference())
  }
}
