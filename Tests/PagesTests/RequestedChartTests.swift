internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Intake
internal import Markup
internal import Narration
internal import Planning
internal import Testing

@testable internal import Pages

/// A chart that an author asks for is never dropped without a word.
@Suite struct `A requested chart` {
  /// Each kind is asked for twice, of the same series.
  @Test(arguments: Figures.allCases)
  func `gives a figure or a finding at its line`(_ figures: Figures) throws {
    let blocks = ChartRequest.Kind.allCases.map(RequestedBlock.init)
    let report = try Report(blocks + blocks.map { $0.with("titre", "La seconde fois") }, figures)
    #expect(report.refusals == [])
    for (block, line) in zip(blocks + blocks, report.lines) {
      let isRefused = report.findings.contains { $0.location.line == line }
      let isDrawn = report.charts.contains { $0.planned.location?.line == line }
      #expect(isRefused != isDrawn, "line \(line): \(block.text)")
    }
    for title in report.charts.map(\.planned.chart.title) {
      #expect(report.html.contains(". \(HTML(text: title).string)</figcaption>"), "\(title)")
    }
    let captions = report.html.matches(of: /<figcaption>/).count
    #expect(captions >= report.charts.count)
  }

  @Test func `is drawn of the usual figures`() throws {
    let report = try Report(ChartRequest.Kind.allCases.map(RequestedBlock.init), .usual)
    #expect(report.findings.map(\.message) == [])
    #expect(report.charts.map(\.kind) == ChartRequest.Kind.allCases)
  }

  /// A key beside one that excludes it is refused as the text is read.
  @Test(arguments: ChartRequest.Kind.allCases)
  func `is changed by every key that its kind accepts, or refuses it`(
    _ kind: ChartRequest.Kind
  ) throws {
    let block = RequestedBlock(kind)
    let keys = kind.keys.filter { $0 != "type" }
    let others = try keys.map { key in
      let value = try #require(otherValue(of: key), "give « \(key) » a value in otherValue(of:)")
      return block.with(key, value)
    }
    let report = try Report([block] + others, .usual)
    let usual = try #require(report.drawing(at: report.lines[0]))
    for (key, (other, line)) in zip(keys, zip(others, report.lines.dropFirst())) {
      let isRefused = report.isRefused(within: line..<line + other.lines.count + 2)
      #expect(
        isRefused || report.drawing(at: line) != usual,
        "« \(key) » of « \(kind.rawValue) » is read and changes nothing")
    }
  }
}

/// A report of one text over a small content.
private struct Report {
  /// The lines of its blocks.
  let lines: [Int]
  let charts: [ShownChart]
  let findings: [Diagnostic]
  /// The lines of what was refused as the text was read.
  let refusals: [Int]
  let html: String

  init(_ blocks: [RequestedBlock], _ figures: Figures) throws {
    let header = "---\nmois: \(figures.lastMonth)\netat: relu\nedition_le: 2025-12-10\n---\n\n"
    let text = header + blocks.map(\.text).joined(separator: "\n")
    let path = "rapports/\(figures.lastMonth).md"
    let content = try SmallContent([], figures.tables.merging([path: text]) { $1 })
    var found = Findings()
    let plan = try #require(plan(content.dossier, content.release, into: &found))
    let narration = narrate(plan, into: &found)
    let page = PageID.report(figures.lastMonth)
    let made = try #require(compose(page, in: plan, narration))
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element == "```graphique" }.map { $0.offset + 1 }
    charts = narration[page]?.charts ?? []
    findings = found.sorted.filter { $0.location.file == path }
    refusals = content.refused.filter { $0.file == path }.map(\.line)
    html = made.page.body.string
  }

  /// What the block at a line draws, with the name that its author gives; nil when it draws nothing.
  func drawing(at line: Int) -> String? {
    guard let chart = charts.first(where: { $0.planned.location?.line == line }) else {
      return nil
    }
    let label = FigureLabel(number: 1, id: "fig")
    return (chart.name ?? "") + Figure(chart.planned.chart, label, csvURL: "f.csv").html.string
  }

  /// Whether something between two lines was refused, in whatever stage.
  func isRefused(within lines: Range<Int>) -> Bool {
    findings.contains { lines.contains($0.location.line) }
      || refusals.contains(where: lines.contains)
  }
}
