internal import Disclosure
internal import Domain
internal import French
internal import Pages

/// What a first draft may say of the figures: only what partners may see, of the month it is about.
struct Draft {
  let dossier: Dossier
  let edition: Edition
  /// The month whose figures the text is about; nil while the tables are empty.
  let month: Month?

  init(_ dossier: Dossier, _ edition: Edition, month: Month?) {
    self.dossier = dossier
    self.edition = edition
    self.month = month
  }

  /// The figures of the report's first page that a text may quote: published for that month.
  var quotable: [Indicator] {
    dossier.site.report.headline.filter(isPublished).compactMap { dossier.indicators[$0] }
  }

  /// The codes of the figures to know, five at most.
  var headline: [IndicatorID] { Array(dossier.site.report.headline.prefix(5)) }

  /// Three charts, one for each moment of a workshop: of the report's figures that have something to say
  /// this month, then of those of its first page.
  var charts: [DraftChart] {
    let drawn = reported.filter(isDrawn)
    let talking = drawn.filter { !questions($0).isEmpty }
    let ordered = talking + drawn.filter { !talking.contains($0) }
    return zip(ordered.compactMap { dossier.indicators[$0] }, QuestionPrompt.allCases)
      .map { indicator, prompt in
        DraftChart(indicator: indicator, prompt: prompt, proposed: questions(indicator.id))
      }
  }

  /// Every figure of the report, those of its first page before the others.
  private var reported: [IndicatorID] {
    let report = dossier.site.report
    var seen = Set<IndicatorID>()
    return (report.headline + report.sections.flatMap(\.indicators)).filter {
      seen.insert($0).inserted
    }
  }

  /// Whether a curve has two points at least.
  private func isDrawn(_ id: IndicatorID) -> Bool {
    guard let series = edition[key(id)] else { return false }
    return series.months.count { series[$0].quantity != nil } > 1
  }

  /// Three questions at most, of the report's first figure that has something to say.
  var questionsOfTheMonth: [ProposedQuestion] {
    reported.lazy.map(questions).first { !$0.isEmpty } ?? []
  }

  /// What the figures of the month ask about an indicator; nothing when they are as usual.
  private func questions(_ id: IndicatorID) -> [ProposedQuestion] {
    guard let month else { return [] }
    return proposedQuestions(
      edition, dossier, month: month, indicators: [id], groups: [dossier.site.whole])
  }

  private func isPublished(_ id: IndicatorID) -> Bool {
    guard let month else { return false }
    return edition[key(id), month].quantity != nil
  }

  func key(_ id: IndicatorID, in territory: TerritoryID? = nil) -> SeriesKey {
    SeriesKey(
      territory: territory ?? dossier.site.territory, subPublic: dossier.site.whole,
      indicator: id, category: nil)
  }
}

/// A chart of a draft: what it shows, and what is asked about it.
struct DraftChart {
  let indicator: Indicator
  let prompt: QuestionPrompt
  let proposed: [ProposedQuestion]

  /// The name of the figure, by which the facilitator's text speaks of it.
  var name: String { indicator.id.code.lowercased() }

  /// The question of the chart's moment, as a block: proposed by the figures, or one for any chart.
  var question: String {
    let own = proposed.filter { $0.prompt == prompt }
    guard own.isEmpty else { return questionBlocks(own) }
    return """
      ```question
      aide: \(prompt.rawValue)
      texte: \(prompt.anyChart)
      ```

      """
  }

  /// What to ask when the room is silent: the next question that the figures propose, or one for any chart.
  var whenSilent: String {
    let later = proposed.first { $0.prompt != prompt }?.text
    return markdownText(later ?? "Que verriez-vous sur cette courbe, depuis votre service\u{202F}?")
  }
}

extension QuestionPrompt {
  fileprivate var anyChart: String {
    switch self {
    case .observer: "Qu’est-ce qui étonne dans ce graphique, et quel mois ?"
    case .expliquer: "Qu’est-ce qui, sur le terrain, explique ce que l’on voit ?"
    case .agir: "Que pourrions-nous essayer ensemble d’ici la prochaine fois ?"
    }
  }
}
