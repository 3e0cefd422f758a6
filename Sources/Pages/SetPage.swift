internal import Charts
internal import Diagnostics
internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// A body set on its page: figures numbered and drawn, anchors unique, files named.
struct SetPage: Sendable {
  let html: HTML
  /// The sections of the body, for the contents list.
  let contents: [PageLink]
  let files: [OutputFile]
  /// What a reader could not read in the drawings.
  let findings: Findings
  let hasFigures: Bool
}

/// Sets a body on its page.
///
/// A chart that the page proposes by itself is left out where the same stands above: a figure twice is a page
/// too long. What an author asked for is always drawn.
func set(_ body: Body, on site: SiteView) -> SetPage {
  var setter = PageSetter(site: site)
  for part in body.parts { setter.set(part) }
  return SetPage(
    html: setter.html, contents: setter.contents, files: setter.files, findings: setter.findings,
    hasFigures: setter.figureCount > 0)
}

/// What is known of a page so far, while it is set.
private struct PageSetter {
  let site: SiteView
  var html = HTML()
  var contents: [PageLink] = []
  var files: [OutputFile] = []
  var findings = Findings()
  var figureCount = 0
  private var anchors = Set<String>()
  private var drawn = Set<Drawing>()

  init(site: SiteView) {
    self.site = site
    html.reserveCapacity(32_768)
  }

  mutating func set(_ part: Body.Part) {
    switch part {
    case .markup(let markup): html += markup
    case .file(let file): files.append(file)
    case .anchored(let piece):
      let anchor = uniqueAnchor(piece.wanted)
      if let label = piece.listed { contents.append(PageLink(label: label, url: "#" + anchor)) }
      html += piece.markup(anchor)
    case .chart(let chart): set(chart)
    }
  }

  private mutating func set(_ chart: PlannedChart) {
    if let drawing = chart.drawing {
      guard drawn.insert(drawing).inserted || chart.location != nil else { return }
    }
    figureCount += 1
    let id = uniqueAnchor("fig-" + slug(chart.name))
    let figure = Figure(
      chart.chart, FigureLabel(number: figureCount, id: id), csvURL: fileName(id + ".csv"))
    html += figure.html
    files += twins(of: figure, id)
    findings.report(faults(of: figure, asked: chart.location, on: site.page))
  }

  /// The file of a figure's data and that of its drawing, marked where its numbers are invented.
  private func twins(of figure: Figure, _ id: String) -> [OutputFile] {
    let mention =
      site.dossier.site.isSynthetic
      ? "Données synthétiques, qui ne décrivent pas la situation réelle" : nil
    let notice: [[CSVField]] = mention.map { [[.text($0)]] } ?? []
    let twins = [
      (id + ".csv", csvText(figure.table.csvRows + notice, dialect: .spreadsheet)),
      (id + ".svg", standaloneSVG(figure, mention: mention).bytes),
    ]
    let folder = site.page.pathText.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return twins.compactMap { name, bytes in
      OutputPath(folder + fileName(name)).map { OutputFile(path: $0, bytes: bytes) }
    }
  }

  /// The URL, from the page, of a file beside it; pages of one folder do not share files.
  private func fileName(_ name: String) -> String {
    let file = site.page.pathText.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").first ?? ""
    return stem == "index" ? name : "\(stem)-\(name)"
  }

  private mutating func uniqueAnchor(_ wanted: String) -> String {
    var anchor = wanted
    var copy = 2
    while !anchors.insert(anchor).inserted {
      anchor = "\(wanted)-\(copy)"
      copy += 1
    }
    return anchor
  }
}
