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
  @Test(arguments: ChartRequest.Kind.allCases, Figures.allCases)
  func `gives a figure or a finding at its line, once and twice`(
    _ kind: ChartRequest.Kind, _ figures: Figures
  ) throws {
    let block = RequestedBlock(kind)
    let report = try Report([block, block.with("titre", "La seconde fois")], figures)
    #expect(report.lines.count == 2)
    for (rank, line) in report.lines.enumerated() {
      let isRefused = report.findings.contains { $0.location.line == line }
      let isDrawn = report.charts.contains { $0.planned.location?.line == line }
      #expect(isRefused != isDrawn, "\(kind.rawValue), \(figures), \(rank)")
    }
    let captions = report.html.split(separator: "<figcaption>").count - 1
    #expect(captions >= report.charts.count)
    #expect(report.charts.count < 2 || report.html.contains(". La seconde fois</figcaption>"))
  }

  @Test(arguments: ChartRequest.Kind.allCases)
  func `is drawn of the usual figures`(_ kind: ChartRequest.Kind) throws {
    let report = try Report([RequestedBlock(kind)], .usual)
    #expect(report.findings.map(\.message) == [])
    #expect(report.charts.count == 1)
  }

  @Test(arguments: ChartRequest.Kind.allCases)
  func `is changed by every key that its kind accepts, or refuses it`(
    _ kind: ChartRequest.Kind
  ) throws {
    let block = RequestedBlock(kind)
    let usual = try Report([block], .usual)
    for key in kind.keys where key != "type" {
      let value = try #require(otherValue(of: key), "give « \(key) » a value in otherValue(of:)")
      let other = try Report([block.with(key, value)], .usual)
      #expect(
        other.drawn != usual.drawn || !other.findings.isEmpty || !other.refusals.isEmpty,
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
  /// What was refused as the text was read.
  let refusals: [String]
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
    refusals = content.findings.filter { $0.hasPrefix(path) }
    html = made.page.body.string
  }

  /// What is drawn, with the names that the figures have.
  var drawn: [String] {
    charts.map { chart in
      let label = FigureLabel(number: 1, id: "fig")
      return chart.planned.name + Figure(chart.planned.chart, label, csvURL: "f.csv").html.string
    }
  }
}
