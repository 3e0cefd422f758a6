internal import Diagnostics
internal import Markup
internal import TestSupport
internal import Testing
internal import Theming

@Suite struct `Loading a theme` {
  @Test func `asks for every frame`() {
    var findings = Findings()
    let tree = InputTree([InputFile(path: "page.mustache", bytes: [])])
    #expect(Theme.load(tree, into: &findings) == nil)
    #expect(
      findings.sorted.map(oneLine) == [
        """
        brief.mustache:0:0 [theme.template] Le gabarit « brief.mustache » manque. \
        Le créer dans le thème.
        """,
        """
        planches.mustache:0:0 [theme.template] Le gabarit « planches.mustache » manque. \
        Le créer dans le thème.
        """,
      ])
  }

  @Test func `refuses bytes that are not UTF-8`() {
    var findings = Findings()
    let files = themeTree([:]).files + [InputFile(path: "a.css", bytes: [0xE9])]
    #expect(Theme.load(InputTree(files), into: &findings) == nil)
    #expect(
      findings.sorted.map(oneLine) == [
        "a.css:0:0 [theme.encoding] Le fichier n'est pas en UTF-8. L'enregistrer en UTF-8."
      ])
  }

  @Test func `refuses a control character`() {
    #expect(
      themeFindings(["page.mustache": "a\n\u{1}0\u{2}"]) == [
        """
        page.mustache:2:1 [theme.encoding] Un caractère de commande, invisible, n'a pas sa place \
        dans un thème. L'ôter.
        """
      ])
  }

  @Test func `refuses a file whose name cannot be an address`() {
    #expect(
      themeFindings(["été.png": ""]) == [
        """
        été.png:0:0 [theme.asset-path] « été.png » ne peut pas être une adresse. N'employer que \
        des lettres sans accent, des chiffres, « . », « _ » et « - ».
        """
      ])
  }

  @Test func `gathers the stylesheets in the order of their names`() throws {
    var findings = Findings()
    let tree = themeTree(["20-b.css": "b{}\n", "10-a.css": "a{}", "images/fond.png": "PNG"])
    let theme = try #require(Theme.load(tree, into: &findings))
    let assets = theme.assets { "n\($0.count)" }
    #expect(assets.stylesheet.string == "assets/synchro.n8.css")
    #expect(
      assets.files.map { "\($0.path.string) \(String(decoding: $0.bytes, as: UTF8.self))" } == [
        "assets/images/fond.png PNG", "assets/synchro.n8.css a{}\nb{}\n",
      ])
  }

  /// Whatever a template is, loading ends with findings or with a theme that renders.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `survives any template`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "{{", "}}", "{", "}", "#menu", "/menu", "titre", "^", ">a", "!", "&", "=", "%", "$x", "<",
      "\n", " ", "é", "(", ")", "first()", ".", ".lien", "{{#menu}}", "{{/menu}}", "{{.lien}}",
      "{{titre}}", "{{{corps}}}", "\r\n", "\u{0}",
    ]
    let text = (0..<12).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    var findings = Findings()
    let tree = themeTree(["page.mustache": text, "a.mustache": "a"])
    guard let theme = Theme.load(tree, into: &findings) else {
      #expect(findings.hasErrors)
      return
    }
    let stylesheet = theme.assets { _ in "0" }.stylesheet
    let page = try samplePage()
    _ = renderPage(page, site: sampleSite(), theme: theme, stylesheet: stylesheet)
  }

  @Test func `lists each rule once`() {
    let ids = themeRules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("theme.") })
    #expect(ids.count == 17)
  }
}
