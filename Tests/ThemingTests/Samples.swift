internal import Diagnostics
internal import Markup
internal import Pages
internal import Planning
internal import Testing
internal import Theming

/// A page with a value under every name of the contract.
func samplePage(
  title: String = "Rapport de juin", frame: PageFrame = .page, body: HTML = "<p>Corps</p>",
  next: PageLink? = nil
) throws -> Page {
  Page(
    path: try #require(OutputPath("rapports/2024-06/index.html")), frame: frame, title: title,
    description: "Le mois", monthLabel: "juin 2024", validation: "Brouillon",
    audience: "partenaires",
    body: body,
    sourceStrip: "<ul><li>SIAO</li></ul>",
    menu: [
      PageLink(label: "Accueil", url: "../../index.html"),
      PageLink(label: "Rapports", url: "index.html", isCurrent: true),
    ],
    breadcrumb: [PageLink(label: "Accueil", url: "../../index.html")],
    previous: PageLink(label: "Mai 2024", url: "../2024-05/index.html"), next: next,
    contents: [PageLink(label: "Demande", url: "#demande")],
    footerLinks: [PageLink(label: "Mentions", url: "../../mentions.html")],
    home: "../../index.html")
}

func sampleSite(isSynthetic: Bool = true) -> SiteFrame {
  SiteFrame(
    title: "Synchrø", description: "Mois par mois", publisher: "SIAO",
    contact: "donnees@exemple.fr", partnerName: "Dijon Métropole",
    partnerLink: "https://www.metropole-dijon.fr/", funders: ["État", "Métropole"],
    edition: "Édition de juin 2024", isSynthetic: isSynthetic,
    version: "1.0")
}

/// A theme folder of these files; a frame that is not given is empty.
func themeTree(_ files: [String: String]) -> InputTree {
  let frames = ["page.mustache": "", "brief.mustache": "", "planches.mustache": ""].merging(files) {
    $1
  }
  return InputTree(frames.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
}

/// The findings of loading a theme, one line each: place, id, message.
func themeFindings(_ files: [String: String]) -> [String] {
  var findings = Findings()
  let theme = Theme.load(themeTree(files), into: &findings)
  #expect((theme == nil) == findings.hasErrors)
  return findings.sorted.map(oneLine)
}

func oneLine(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.location
  let id = diagnostic.rule.id
  return "\(place.file):\(place.line):\(place.column) [\(id)] \(diagnostic.message)"
}

/// Renders the sample page, or another, through a `page.mustache` of that text.
func rendered(
  _ template: String, page: Page? = nil, site: SiteFrame = sampleSite(),
  partials: [String: String] = [:]
) throws -> String {
  var findings = Findings()
  let files = partials.merging([
    "page.mustache": template, "brief.mustache": template, "planches.mustache": template,
  ]) { $1 }
  let loaded = Theme.load(themeTree(files), into: &findings)
  #expect(findings.sorted.map(oneLine) == [])
  let theme = try #require(loaded)
  let stylesheet = try #require(OutputPath("assets/synchro.00000000.css"))
  let page = try page ?? samplePage()
  let file = renderPage(page, site: site, theme: theme, stylesheet: stylesheet)
  #expect(file.path == page.path)
  return String(decoding: file.bytes, as: UTF8.self)
}
