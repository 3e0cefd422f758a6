internal import Domain
internal import Markup

extension PageWriter {
  /// Writes what the facilitator says of a chart.
  mutating func write(_ guidance: ChartGuidance, in scope: TextScope) {
    let parts: [(String, [Inline])] = [
      ("Message", guidance.message), ("On pourrait mal lire", guidance.misreading),
      ("Répondre", guidance.answer), ("Cause probable", guidance.cause),
      ("Si le silence dure", guidance.prompt),
    ]
    html += "<dl class=\"fiche\">\n"
    for (name, words) in parts where !words.isEmpty {
      html += "<dt>\(name)</dt><dd>\(text(words, in: scope))</dd>\n"
    }
    html += "</dl>\n"
  }
}
