package import Disclosure
package import Domain
internal import French

/// A question that the figures of a month call for, in words without a number.
package struct ProposedQuestion: Hashable, Sendable {
  package let prompt: QuestionPrompt
  package let text: String
  package let signal: Signal
}

/// Three questions a signal: what do we see, how do we explain it, what do we do.
package func proposedQuestions(
  _ edition: Edition, _ dossier: Dossier, month: Month, indicators: [IndicatorID],
  groups: [SubPublicID]
) -> [ProposedQuestion] {
  signals(edition, dossier, month: month, indicators: indicators, groups: groups)
    .flatMap { signal in
      let words = SignalWords(signal, dossier)
      return QuestionPrompt.allCases.map {
        ProposedQuestion(prompt: $0, text: words.question($0), signal: signal)
      }
    }
}

/// The questions as blocks of a text, for an author to keep, edit or drop.
package func questionBlocks(_ questions: [ProposedQuestion]) -> String {
  questions.map { question in
    """
    ```question
    aide: \(question.prompt.rawValue)
    texte: >-
      \(markdownText(question.text))
    ```

    """
  }.joined(separator: "\n")
}

/// Text whose every character stands for itself in Markdown.
package func markdownText(_ text: String) -> String {
  text.reduce(into: "") { result, character in
    if "\\`*_[]<>{}#&".contains(character) { result.append("\\") }
    result.append(character)
  }
}
