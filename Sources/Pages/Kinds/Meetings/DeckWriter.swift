internal import Charts
internal import Domain
internal import French
internal import Markup
internal import OpenDocument

/// The slides of a text, made one after the other.
///
/// A deck says less than the text it comes from, and nothing else: its prose by the sentence, its figures,
/// its charts, its questions, and the lists that a room looks at together. Forms, glossaries and what is
/// read alone stay on paper.
struct DeckWriter {
  /// The page that the deck is made for, whose readers may see what the slides show.
  var page: PageWriter
  let meeting: Meeting
  /// What the facilitator says of each chart; none in a deck that is handed out.
  let guidances: [ChartGuidance]
  private(set) var slides: [Slide] = []
  private var heading = ""
  private var prose: [String] = []
  /// The title of the last chart, which the questions after it are about.
  private var lastChart: String?

  init(_ page: PageWriter, _ meeting: Meeting, guidances: [ChartGuidance] = []) {
    self.page = page
    self.meeting = meeting
    self.guidances = guidances
  }

  var scope: TextScope { TextScope(month: meeting.month) }

  /// Adds the slides of the meeting's main text, after the figures to know where its author chose none.
  mutating func writeMainText() {
    let proposed = page.proposedIndicators(meeting)
    heading = "Les chiffres à connaître"
    keyFigures(proposed, Figures(page.plan))
    heading = ""
    for block in meeting.main.blocks { write(block) }
    writeProse()
  }

  mutating func add(_ slide: Slide) { slides.append(slide) }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(_, let inlines, _):
      writeProse()
      heading = page.words(inlines, in: scope)
      lastChart = nil
    case .paragraph(let inlines): prose += sentences(of: page.words(inlines, in: scope))
    case .list(_, _, let items): for item in items { prose += [words(of: item)] }
    case .quote(let blocks): for block in blocks { write(block) }
    case .code, .rule: return
    case .directive(let directive):
      writeProse()
      write(directive)
    }
  }

  /// The words of an item, its own paragraphs one after the other.
  private mutating func words(of item: [Block]) -> String {
    var words: [String] = []
    for case .paragraph(let inlines) in item { words.append(page.words(inlines, in: scope)) }
    return words.joined(separator: " ")
  }

  /// Ends the slide of the sentences read so far.
  private mutating func writeProse() {
    guard !prose.isEmpty else { return }
    add(
      Slide(
        title: heading.isEmpty ? meeting.title : heading, body: .bullets(prose)))
    prose = []
  }

  private mutating func write(_ directive: Directive) {
    switch directive.content {
    case .chart, .territories: charts(directive)
    case .figures(let indicators, let subPublic):
      keyFigures(indicators, Figures(page.plan, subPublic: subPublic))
    case .question(let text, let prompt): question(text, prompt)
    case .box(let title, let text):
      let words = sentences(of: page.words(text, in: scope))
      add(Slide(title: title, body: .bullets(words)))
    case .register, .runningOrder, .table: table(directive.content)
    case .form, .guidance: return
    }
  }

  /// A chart a slide, what must be known before reading ahead of the first.
  private mutating func charts(_ directive: Directive) {
    let figures = page.figures(of: directive, in: scope)
    let guidance = guidances.first { $0.chart.code == directive.content.chartName }
    for (number, figure) in figures.enumerated() {
      if lastChart == nil { caveats() }
      lastChart = figure.title
      let chart = SlideChart(figure)
      page.reportFaults(faults(in: chart.scene), ofSlide: figure.title, at: directive.location)
      add(
        Slide(
          title: figure.title, kicker: heading, subtitle: figure.subtitle,
          body: .chart(chart),
          notes: ["Comment lire\u{A0}: \(figure.reading)"]
            + (number == 0 ? guidance.map { page.notes(of: $0, in: scope) } ?? [] : [])))
    }
  }

  private mutating func caveats() {
    let lines = page.caveatLines(of: meeting).map { page.words($0, in: scope) }
    let isNew = !slides.contains { $0.title == Self.caveatTitle }
    guard isNew, !lines.isEmpty else { return }
    add(Slide(title: Self.caveatTitle, body: .bullets(lines)))
  }

  private static let caveatTitle = "Avant de lire"

  /// A question fills a slide: it is what the room works on.
  private mutating func question(_ text: [Inline], _ prompt: QuestionPrompt) {
    let subject = lastChart.map { ["Sur le graphique «\u{A0}\($0)\u{A0}»"] } ?? []
    add(
      Slide(
        title: page.words(text, in: scope), kicker: prompt.label, body: .opening(subject)))
  }

  private mutating func table(_ content: Directive.Content) {
    guard let slide = page.tableSlide(content, titled: heading, in: scope) else { return }
    add(slide)
  }
}

extension DeckWriter {
  /// Figures to remember, each with what it was a year before; two blocks one after the other are one slide.
  private mutating func keyFigures(_ indicators: [IndicatorID], _ figures: Figures) {
    let known = indicators.compactMap { page.keyFigure($0, figures, meeting.month) }
    guard !known.isEmpty else { return }
    if let last = slides.last, case .figures(let others) = last.body, last.title == heading {
      slides.removeLast()
      return add(Slide(title: heading, kicker: last.kicker, body: .figures(others + known)))
    }
    add(Slide(title: heading, kicker: meeting.month.frenchName, body: .figures(known)))
  }
}

extension Directive.Content {
  /// The author's own name of a chart.
  fileprivate var chartName: String? {
    if case .chart(let request) = self { request.name } else { nil }
  }
}
