internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// A page written so far: its markup, its sections, the files that go with it, and what was found wrong.
struct PageWriter {
  let plan: SitePlan
  let page: PageID
  var html = HTML()
  var contents: [PageLink] = []
  var downloads: [OutputFile] = []
  var findings = Findings()
  private(set) var figureCount = 0
  /// What the page has drawn so far.
  var drawn = Set<Drawing>()
  /// The figures that the page has placed, in their order.
  var placed: [Figure] = []
  private var anchors = Set<String>()

  init(_ plan: SitePlan, _ page: PageID) {
    self.plan = plan
    self.page = page
    html.reserveCapacity(32_768)
  }

  var dossier: Dossier { plan.dossier }

  /// Opens a section with a heading that the contents list names.
  mutating func section(_ title: String, anchor: String? = nil) {
    let id = uniqueAnchor(anchor ?? slug(title))
    contents.append(PageLink(label: title, url: "#" + id))
    html += "<h2 id=\"\(id)\">\(title)</h2>\n"
  }

  mutating func paragraph(_ text: String) {
    html += "<p>\(text)</p>\n"
  }

  /// The next figure's number and an id that no other figure of the page has.
  mutating func nextFigure(_ name: String) -> (number: Int, id: String) {
    figureCount += 1
    return (figureCount, uniqueAnchor("fig-" + slug(name)))
  }

  /// Whether something of the page has this anchor.
  func isTaken(anchor: String) -> Bool { anchors.contains(anchor) }

  /// Adds a file beside the page.
  mutating func attach(_ bytes: [UInt8], named name: String) {
    let folder = page.pathText.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    guard let path = OutputPath(folder + url(ofAttached: name)) else { return }
    downloads.append(OutputFile(path: path, bytes: bytes))
  }

  /// Adds a file named after the page, with another extension, or with a word more.
  ///
  /// - Returns: its URL from the page.
  mutating func attachTwin(_ bytes: [UInt8], suffix: String) -> String {
    let stem = page.pathText.split(separator: ".").first.map(String.init) ?? page.pathText
    if let path = OutputPath(stem + suffix) {
      downloads.append(OutputFile(path: path, bytes: bytes))
    }
    return (stem.split(separator: "/").last.map(String.init) ?? stem) + suffix
  }

  /// The URL, from the page, of a file beside it; pages of one folder do not share files.
  func url(ofAttached name: String) -> String {
    let file = page.pathText.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").first ?? ""
    return stem == "index" ? name : "\(stem)-\(name)"
  }

  /// A link to a planned page, or the bare label.
  func link(_ label: String, to target: PageID) -> HTML {
    guard let url = plan.url(to: target, from: page) else { return HTML(text: label) }
    return "<a href=\"\(url)\">\(label)</a>"
  }

  mutating func uniqueAnchor(_ wanted: String) -> String {
    var anchor = wanted
    var copy = 2
    while !anchors.insert(anchor).inserted {
      anchor = "\(wanted)-\(copy)"
      copy += 1
    }
    return anchor
  }
}

/// A text as an anchor or a file name: ASCII letters and digits, hyphens between words.
func slug(_ text: String) -> String {
  var result = ""
  for byte in foldedFrench(text).utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      if !result.isEmpty, result.last != "-" { result += "-" }
    }
  }
  while result.last == "-" { result.removeLast() }
  return result.isEmpty ? "section" : result
}
