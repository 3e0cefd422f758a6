internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The questions that the figures of a month call for: of two signals at most, or nobody reads them.
  func openQuestions(
    _ month: Month, _ indicators: [IndicatorID], groups: [SubPublicID], signalCount: Int = 2
  ) -> [ProposedQuestion] {
    let all = proposedQuestions(
      plan.edition, dossier, month: month, indicators: indicators, groups: groups)
    return Array(all.prefix(signalCount * QuestionPrompt.allCases.count))
  }

  /// Writes questions, with room for answers where the page is meant for paper.
  mutating func write(_ questions: [ProposedQuestion]) {
    for question in questions {
      html += """
        <div class="question"><p><span class="question-type">\(question.prompt.label)</span> \
        \(question.text)</p>
        <div class="ecrire" aria-hidden="true"></div></div>

        """
    }
  }

  /// Writes the questions that a block asks for: of the meeting's own indicators and groups, when it has some.
  mutating func proposeQuestions(_ request: RegisterRequest, in scope: TextScope) {
    let meeting = self.meeting
    let group = request.subPublic ?? scope.subPublic
    let groups = group.map { [$0] } ?? [dossier.site.whole] + (meeting?.subPublics ?? [])
    let own = meeting?.indicators ?? []
    let questions = openQuestions(
      scope.month, own.isEmpty ? dossier.indicators.ids : own, groups: groups, signalCount: 3)
    guard !questions.isEmpty else {
      return paragraph(
        "Les chiffres \(scope.month.frenchOf) n’appellent pas de question particulière.")
    }
    write(questions)
  }
}

extension Narrative {
  /// Whether its author asks questions, so that none are proposed.
  var hasQuestions: Bool {
    blocks.contains { block in
      guard case .directive(let directive) = block, case .question = directive.content else {
        return false
      }
      return true
    }
  }
}
