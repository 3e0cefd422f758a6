internal import Charts
internal import Diagnostics
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning

/// The slides of a text, made one after the other.
///
/// A deck says less than the text it comes from, and nothing else: its prose by the sentence, its figures,
/// its charts, its questions, and the lists that a room looks at together. Forms, glossaries and what is
/// read alone stay on paper.
struct DeckSlides {
  let site: SiteView
  let meeting: Meeting
  /// What the facilitator says of each chart; none in a deck that is handed out.
  let guidances: [ResolvedGuidance]
  private(set) var slides: [Slide] = []
  private(set) var findings = Findings()
  private let text: ResolvedNarrative
  private var heading = ""
  private var prose: [String] = []
  /// The title of the last chart, which the questions after it are about.
  private var lastChart: String?

  init(_ meeting: Meeting, guidances: [ResolvedGuidance], _ site: SiteView) {
    self.site = site
    self.meeting = meeting
    self.guidances = guidances
    text = site.narration.main(of: meeting)
  }

  mutating func add(_ slide: Slide) { slides.append(slide) }

  /// Adds the slides of the meeting's main text, after the figures to know where its author chose none.
  mutating func addMainText() {
    heading = "Les chiffres à connaître"
    addKeyFigures(proposedIndicators(meeting, site), site.whole)
    heading = ""
    for block in text.blocks { add(block) }
    addProse()
  }

  private mutating func add(_ block: ResolvedBlock) {
    switch block {
    case .heading(_, let phrases, _):
      addProse()
      heading = phrases.words
      lastChart = nil
    case .paragraph(let phrases): prose += sentences(of: phrases.words)
    case .list(_, _, let items): prose += items.map(words)
    case .quote(let blocks): for block in blocks { add(block) }
    case .code, .rule: return
    case .chart, .territories, .keyFigures, .question, .box, .table, .register, .runningOrder,
      .form,
      .guidance:
      addProse()
      addDirective(block)
    }
  }

  /// The words of an item, its own paragraphs one after the other.
  private func words(of item: [ResolvedBlock]) -> String {
    item.compactMap { block in
      if case .paragraph(let phrases) = block { phrases.words } else { nil as String? }
    }.joined(separator: " ")
  }

  /// Ends the slide of the sentences read so far.
  private mutating func addProse() {
    guard !prose.isEmpty else { return }
    add(Slide(title: heading.isEmpty ? meeting.title : heading, body: .bullets(prose)))
    prose = []
  }

  private mutating func addDirective(_ block: ResolvedBlock) {
    switch block {
    case .chart, .territories: addCharts(of: block)
    case .keyFigures(let figures): addKeyFigures(figures.indicators, figures.view)
    case .question(let phrases, let prompt): addQuestion(phrases.words, prompt)
    case .box(let title, let phrases):
      add(Slide(title: title, body: .bullets(sentences(of: phrases.words))))
    case .table(let table): slides += [monthSlide(table, titled: heading, site)].compactMap { $0 }
    case .register(let request):
      let slide = registerSlide(request, titled: heading, on: text.month, site)
      slides += [slide].compactMap { $0 }
    case .runningOrder(let order):
      slides += [runningOrderSlide(order, titled: heading)].compactMap { $0 }
    case .form, .guidance, .heading, .paragraph, .list, .quote, .code, .rule: return
    }
  }

  /// A chart a slide, what must be known before reading ahead of the first.
  private mutating func addCharts(of block: ResolvedBlock) {
    let guidance = guidances.first { $0.name == block.chartName }
    for (number, planned) in block.charts.enumerated() {
      let chart = planned.chart
      if lastChart == nil { addCaveats() }
      lastChart = chart.title
      let drawing = SlideChart(chart)
      if let location = planned.location {
        findings.report(
          faults(ofSlide: chart.title, Charts.faults(in: drawing.scene), at: location))
      }
      let spoken = number == 0 ? guidance.map(notes) ?? [] : []
      add(
        Slide(
          title: chart.title, kicker: heading, subtitle: chart.subtitle, body: .chart(drawing),
          notes: ["Comment lire\u{A0}: \(chart.reading)"] + spoken))
    }
  }

  /// What the facilitator says of a chart, as paragraphs of a speaker's notes.
  private func notes(of guidance: ResolvedGuidance) -> [HTML] {
    guidance.parts.map { name, words in "\(name)\u{A0}: \(words.words)" }
  }

  private mutating func addCaveats() {
    let lines = caveatLines(of: meeting, site).map(\.words)
    let isNew = !slides.contains { $0.title == Self.caveatTitle }
    guard isNew, !lines.isEmpty else { return }
    add(Slide(title: Self.caveatTitle, body: .bullets(lines)))
  }

  private static let caveatTitle = "Avant de lire"

  /// A question fills a slide: it is what the room works on.
  private mutating func addQuestion(_ words: String, _ prompt: QuestionPrompt) {
    let subject = lastChart.map { ["Sur le graphique «\u{A0}\($0)\u{A0}»"] } ?? []
    add(Slide(title: words, kicker: prompt.label, body: .opening(subject)))
  }

  /// Figures to remember, each with what it was a year before; two blocks one after the other are one slide.
  private mutating func addKeyFigures(_ indicators: [IndicatorID], _ view: EditionView) {
    let known = indicators.compactMap { keyFigure($0, view, meeting.month) }
    guard !known.isEmpty else { return }
    if let last = slides.last, case .figures(let others) = last.body, last.title == heading {
      slides.removeLast()
      return add(Slide(title: heading, kicker: last.kicker, body: .figures(others + known)))
    }
    add(Slide(title: heading, kicker: meeting.month.frenchName, body: .figures(known)))
  }
}

extension ResolvedBlock {
  /// The author's own name of a chart.
  fileprivate var chartName: String? {
    if case .chart(let chart) = self { chart.name } else { nil }
  }
}
