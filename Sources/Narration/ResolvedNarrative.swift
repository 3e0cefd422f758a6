internal import Charts
package import Domain

/// A text read against an edition: its figures in place, its links known, its charts planned.
///
/// What a page, a slide, a poster or a list of caveats says of a text, it reads here; nothing is looked up
/// in the edition a second time.
package struct ResolvedNarrative: Sendable {
  /// The month and the group that its figures default to.
  package let month: Month
  package let subPublic: SubPublicID?
  package let blocks: [ResolvedBlock]

  package var isEmpty: Bool { blocks.isEmpty }

  /// The text sheet by sheet: a rule (`---`) ends one.
  package var sheets: [ResolvedNarrative] {
    blocks.split(omittingEmptySubsequences: false) { block in
      if case .rule = block { true } else { false }
    }
    .map { ResolvedNarrative(month: month, subPublic: subPublic, blocks: Array($0)) }
  }

  /// Every block of the text that asks for something other than prose, those of lists and quotes included.
  package var directives: [ResolvedBlock] { blocks.flatMap(\.directives) }

  /// The « graphique » blocks of the text, in their order.
  package var charts: [ShownChart] {
    directives.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
  }
}

/// A block of a text, with what stands behind it.
package indirect enum ResolvedBlock: Sendable {
  /// - Parameter plain: its words, bindings left out: for anchors and contents lists.
  case heading(level: Int, [Phrase], plain: String)
  case paragraph([Phrase])
  /// `start` is nil for a bulleted list.
  case list(start: Int?, isTight: Bool, items: [[ResolvedBlock]])
  case quote([ResolvedBlock])
  case code(String)
  case rule
  case table(ShownTable)
  case chart(ShownChart)
  case keyFigures(ShownFigures)
  case question([Phrase], QuestionPrompt)
  case box(title: String, [Phrase])
  case register(RegisterRequest)
  case form(BlankForm)
  case runningOrder(ResolvedRunningOrder)
  case guidance(ResolvedGuidance)
  case territories(ShownTerritories)
}

/// A piece of a sentence.
package indirect enum Phrase: Sendable {
  case text(String)
  case code(String)
  case emphasis([Phrase])
  case strong([Phrase])
  /// `target` is nil where the link led nowhere, which was reported.
  case link(LinkDestination?, [Phrase])
  case lineBreak
  case softBreak
  /// What a binding stands for; empty where it was refused, which was reported.
  case figure(String)
  /// The name of a month.
  case month(String)
}

/// A « graphique » block: the chart, and what lists of charts say of it.
package struct ShownChart: Sendable {
  package let kind: ChartRequest.Kind
  /// The title that the author wrote; empty when the chart names itself.
  package let title: [Phrase]
  /// The author's own name of the figure.
  package let name: String?
  /// How many months it asks for; nil for a chart of one month.
  package let monthCount: Int?
  package let planned: PlannedChart
}

/// A « tableau » block: months in rows, series in columns.
package struct ShownTable: Sendable {
  package let title: String?
  package let keys: [SeriesKey]
  /// The months that it shows, oldest first.
  package let months: [Month]
}

/// A « chiffres » block: indicators of a group.
package struct ShownFigures: Sendable {
  package let indicators: [IndicatorID]
  package let view: EditionView
}

/// When each step of a meeting begins, how long it lasts, what is done.
package struct ResolvedRunningOrder: Sendable {
  package struct Step: Sendable {
    /// In minutes after midnight.
    package let start: Int
    /// In minutes.
    package let duration: Int
    package let activity: [Phrase]
    package let lead: String
  }

  package let steps: [Step]
  /// In minutes after midnight.
  package let end: Int

  /// Whether any step says who leads it.
  package var showsLead: Bool { steps.contains { !$0.lead.isEmpty } }
}

/// What the facilitator says of a chart, beside the chart that the participants hold.
package struct ResolvedGuidance: Sendable {
  /// The author's own name of the chart.
  package let name: String
  /// The charts of the main text with that name: one, or none where it was refused there.
  package let charts: [PlannedChart]
  /// What is said, each part under its name.
  package let parts: [(name: String, words: [Phrase])]
}

/// A « territoires » block.
package enum ShownTerritories: Sendable {
  /// No sheet is written for these readers.
  case noSheet
  case cards
  /// Of one indicator, or of all that our own sheet compares.
  case comparability(IndicatorID?)
  /// - Parameter absences: whom the chart leaves out, and why; nil when it leaves out nobody.
  case chart(PlannedChart, absences: String?)
  /// The same part of every sheet; nil where a territory sent none.
  case parts(TerritorySheet.Part, [(sheet: TerritorySheet, text: ResolvedNarrative?)])
  case caveats
}

extension ResolvedBlock {
  fileprivate var directives: [ResolvedBlock] {
    switch self {
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.directives) }
    case .quote(let blocks): blocks.flatMap(\.directives)
    case .heading, .paragraph, .code, .rule: []
    case .table, .chart, .keyFigures, .question, .box, .register, .form, .runningOrder,
      .guidance, .territories:
      [self]
    }
  }

  /// The charts that the block draws, those of the sheets that it quotes included.
  package var charts: [PlannedChart] {
    switch self {
    case .chart(let chart): [chart.planned]
    case .guidance(let guidance): guidance.charts
    case .territories(.chart(let chart, _)): [chart]
    case .territories(.parts(_, let parts)):
      parts.compactMap(\.text).flatMap(\.directives).flatMap(\.charts)
    case .territories(.noSheet), .territories(.cards), .territories(.comparability),
      .territories(.caveats), .heading, .paragraph, .list, .quote, .code, .rule, .table,
      .keyFigures, .question, .box, .register, .form, .runningOrder:
      []
    }
  }
}

extension [Phrase] {
  /// The phrases as words alone, figures in place.
  package var words: String {
    map { phrase in
      switch phrase {
      case .text(let text), .code(let text), .figure(let text), .month(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.words
      case .lineBreak, .softBreak: " "
      }
    }.joined()
  }
}

/// The words of inline text, bindings left out.
func plainText(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    switch inline {
    case .text(let text): text
    case .code(let code): code
    case .emphasis(let inner), .strong(let inner), .link(_, let inner, _): plainText(inner)
    case .lineBreak, .softBreak: " "
    case .month, .binding: ""
    }
  }.joined()
}
