internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The site as one page sees it: what its readers may know, its texts, and the ways to the other pages.
///
/// A value that nothing changes; pages are functions of it.
struct SiteView: Sendable {
  /// The plan with the figures that the page may show.
  let plan: SitePlan
  let page: PageID
  let narration: Narration
  /// The figures of the whole, on our territory.
  let whole: EditionView

  init(_ plan: SitePlan, _ narration: Narration, from page: PageID) {
    self.plan = plan.seen(from: page)
    self.page = page
    self.narration = narration
    whole = EditionView(self.plan)
  }

  var dossier: Dossier { plan.dossier }
  var edition: Edition { plan.edition }
  /// The text that the page is made of; nil when nobody wrote one.
  var text: ResolvedNarrative? { narration[page] }

  /// The charts that the page proposes above its text, less those that the text asks for itself: a figure
  /// twice is a page too long, and its author's words are the better ones.
  func proposed(_ charts: [PlannedChart?]) -> [PlannedChart] {
    let asked = text?.charts.map(\.planned.drawing) ?? []
    return charts.compactMap(\.self).filter { $0.drawing == nil || !asked.contains($0.drawing) }
  }

  /// The meeting that the page is a document of; nil elsewhere.
  var meeting: Meeting? {
    guard case .meetingDocument(let kind, let code, _) = page else { return nil }
    return dossier.meeting(kind, code)
  }

  /// Whether the page says what a meeting decided.
  var isMinutes: Bool {
    if case .meetingDocument(_, _, .minutes) = page { true } else { false }
  }

  /// Whether the page is handed out on paper, where no link leads to the meaning of a figure.
  var explainsFigures: Bool {
    if case .meetingDocument(_, _, .participants) = page { true } else { false }
  }

  /// A link to a planned page, or the bare label.
  func link(_ label: String, to target: PageID, fragment: String = "") -> HTML {
    guard let url = plan.url(to: target, from: page) else { return HTML(text: label) }
    return "<a href=\"\(url)\(fragment)\">\(label)</a>"
  }

  /// The path, and the URL from the page, of a file named after it with another ending.
  func twin(_ bytes: [UInt8], suffix: String) -> (file: OutputFile?, url: String) {
    let stem = page.pathText.split(separator: ".").first.map(String.init) ?? page.pathText
    let file = OutputPath(stem + suffix).map { OutputFile(path: $0, bytes: bytes) }
    return (file, (stem.split(separator: "/").last.map(String.init) ?? stem) + suffix)
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
