internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// What each unit of a brief counts, indicator by indicator: a household is no person, no request.
func unitGlossary(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  let indicators = unique(shownSeries(of: meeting, site).map(\.key.indicator))
    .compactMap { site.dossier.indicators[$0] }
  let entries = unique(indicators.map(\.unit)).map { unit -> HTML in
    let meanings = indicators.filter { $0.unit == unit }.map { indicator -> HTML in
      "<dd><b>\(indicator.label)</b>\u{A0}: \(indicator.definition)</dd>\n"
    }
    return "<dt>\(unit == "%" ? "Parts et taux, en %" : unit.firstUppercased)</dt>\n\(meanings)"
  }
  guard !entries.isEmpty else { return Body() }
  return Body("<dl class=\"glossaire\">\n\(entries)</dl>\n" as HTML)
}
