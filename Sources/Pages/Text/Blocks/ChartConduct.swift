internal import Markup
internal import Narration
internal import Planning

/// What the facilitator says of a chart, beside the chart that the participants hold.
@BodyBuilder func conduct(_ guidance: ResolvedGuidance, _ site: SiteView) -> Body {
  "<section class=\"conduite\">\n"
  for chart in guidance.charts { figure(chart) }
  "<dl class=\"conseils\">\n"
  for (name, words) in guidance.parts {
    "<div><dt>\(name)</dt><dd>\(html(words, site))</dd></div>\n"
  }
  "</dl>\n</section>\n"
}
