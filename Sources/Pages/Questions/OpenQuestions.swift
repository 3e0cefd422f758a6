internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The questions that the figures of a month call for: of two signals at most, or nobody reads them.
func openQuestions(
  _ month: Month, _ indicators: [IndicatorID], groups: [SubPublicID], signalCount: Int = 2,
  _ site: SiteView
) -> [ProposedQuestion] {
  let all = proposedQuestions(
    site.edition, site.dossier, month: month, indicators: indicators, groups: groups)
  return Array(all.prefix(signalCount * QuestionPrompt.allCases.count))
}

/// Questions, with room for answers where the page is meant for paper.
func questionList(_ questions: [ProposedQuestion]) -> Body {
  Body(questions.map { question(HTML(text: $0.text), $0.prompt) }.joined())
}

/// The questions that a block asks for: of the meeting's own indicators and groups, when it has some.
func proposedQuestions(
  _ request: RegisterRequest, of text: ResolvedNarrative, _ site: SiteView
) -> Body {
  let group = request.subPublic ?? text.subPublic
  let groups =
    group.map { [$0] } ?? [site.dossier.site.whole] + (site.meeting?.subPublics ?? [])
  let own = site.meeting?.indicators ?? []
  let questions = openQuestions(
    text.month, own.isEmpty ? site.dossier.indicators.ids : own, groups: groups, signalCount: 3,
    site)
  guard !questions.isEmpty else {
    return paragraph(
      "Les chiffres \(text.month.frenchOf) n’appellent pas de question particulière.")
  }
  return questionList(questions)
}

extension ResolvedNarrative {
  /// Whether its author asks questions, so that none are proposed.
  var hasQuestions: Bool {
    blocks.contains { block in
      if case .question = block { true } else { false }
    }
  }
}
