internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// The participants' brief, sheet by sheet, with the figures that partners may see.
func participantsPage(_ meeting: Meeting, _ site: SiteView) -> PageContent {
  let isRestitution = meeting.kind == .restitution
  var page = PageContent(
    title: meeting.fullTitle + (isRestitution ? "" : "\u{A0}: document des participants"))
  page.frame = .brief
  page.body += meetingSheet(meeting)
  let sheets = site.narration.main(of: meeting).sheets
  for (number, text) in sheets.enumerated() {
    page.body += "<div class=\"feuille\">\n"
    page.body += sheet(text, isFirst: number == 0, isOnly: sheets.count == 1, meeting, site)
    if number == sheets.count - 1 {
      page.body += closing(meeting, site)
      page.body += workbook(of: page.body.charts, at: meeting, site)
    }
    page.body += "</div>\n"
  }
  return page
}

/// A sheet of the brief, the first with the figures to know and what to know before reading.
@BodyBuilder private func sheet(
  _ text: ResolvedNarrative, isFirst: Bool, isOnly: Bool, _ meeting: Meeting, _ site: SiteView
) -> Body {
  // At the foot of the cover; before what they are about where there is no cover.
  if isOnly { briefCaveats(meeting, site) }
  if isFirst { proposedFigures(meeting, site) }
  written(text, site)
  if isFirst, !isOnly { briefCaveats(meeting, site) }
}

/// The meeting's own indicators, or those of the report's first page; five at most.
func briefIndicators(_ meeting: Meeting, _ site: SiteView) -> [IndicatorID] {
  let own = meeting.indicators.isEmpty ? site.dossier.site.report.headline : meeting.indicators
  return Array(own.prefix(5))
}

/// The figures to know of partners who meet, where the author of the brief chose none.
func proposedIndicators(_ meeting: Meeting, _ site: SiteView) -> [IndicatorID] {
  guard meeting.kind != .committee, !site.narration.main(of: meeting).hasKeyFigures else {
    return []
  }
  return briefIndicators(meeting, site)
}

private func proposedFigures(_ meeting: Meeting, _ site: SiteView) -> Body {
  let indicators = proposedIndicators(meeting, site)
  guard !indicators.isEmpty else { return Body() }
  return section("Les chiffres à connaître", anchor: "chiffres")
    + explainedFigures(indicators, site.whole, month: meeting.month, site)
}

/// What the brief ends with: when the partners meet again, whom to ask, what the signs mean.
@BodyBuilder private func closing(_ meeting: Meeting, _ site: SiteView) -> Body {
  let parts: [(String, String)] = [
    ("Et ensuite", meeting.followUp), ("Une question, une erreur", site.dossier.site.contact),
  ]
  let words = parts.filter { !$0.1.isEmpty }.map { name, value -> HTML in
    "<strong>\(name)\u{A0}:</strong> \(value)"
  }
  if !words.isEmpty { "<p class=\"suites\">\(words.joined(separator: "<br>\n"))</p>\n" as HTML }
  signLegend()
}

extension ResolvedNarrative {
  /// Whether the author chose the key figures, so that none are proposed.
  fileprivate var hasKeyFigures: Bool {
    directives.contains { block in
      if case .keyFigures = block { true } else { false }
    }
  }
}
