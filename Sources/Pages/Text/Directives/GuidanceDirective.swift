internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// Writes what the facilitator says of a chart, beside the chart that the participants hold.
  mutating func write(_ guidance: ChartGuidance, in scope: TextScope) {
    html += "<section class=\"conduite\">\n"
    drawGuided(guidance, in: scope)
    html += "<dl class=\"conseils\">\n"
    for (name, words) in guidance.parts {
      html += "<div><dt>\(name)</dt><dd>\(text(words, in: scope))</dd></div>\n"
    }
    html += "</dl>\n</section>\n"
  }

  private mutating func drawGuided(_ guidance: ChartGuidance, in scope: TextScope) {
    for directive in meeting?.main.directives ?? [] {
      guard case .chart(let request) = directive.content, request.name == guidance.chart.code
      else { continue }
      chart(request, Figures(plan), in: scope, at: directive.location)
    }
  }
}

extension ChartGuidance {
  /// What is said, each part under its name.
  var parts: [(name: String, words: [Inline])] {
    [
      ("Message", message), ("On pourrait mal lire", misreading), ("Répondre", answer),
      ("Cause probable", cause), ("Si le silence dure", prompt),
    ].filter { !$0.1.isEmpty }
  }
}
