internal import Disclosure
internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// A few figures, each with how to read it and what it does not say.
func explainedFigures(
  _ indicators: [IndicatorID], _ view: EditionView, month: Month, _ site: SiteView
) -> Body {
  let items = indicators.compactMap { id -> HTML? in
    guard let indicator = site.dossier.indicators[id], let series = view.series(id) else {
      return nil
    }
    return explained(
      indicator, series, group: site.whole.groupSuffix(view.key(id)), month: month, site)
  }
  guard !items.isEmpty else { return Body() }
  return Body("<ul class=\"chiffres-lus\">\n\(items)</ul>\n")
}

private func explained(
  _ indicator: Indicator, _ series: Series, group: String, month: Month, _ site: SiteView
) -> HTML {
  let sinceMonth = change(in: series, from: month.previous, to: month, indicator)
  let sinceYear = change(in: series, from: month.yearBefore, to: month, indicator)
  let words = [("Comment lire", indicator.reading), ("Ce qu’il ne dit pas", indicator.caveat)]
    .filter { !$0.1.isEmpty }.map { name, words -> HTML in
      "<strong>\(name)\u{A0}:</strong> \(words)"
    }
  let explanation: HTML = words.isEmpty ? "" : "\n<p>\(words.joined(separator: " "))</p>"
  return """
    <li><div class="chiffre-lu"><p class="cle-valeur">\(keyValue(series[month], indicator))\
    \(badges(series[month].quality))</p>
    <p class="cle-mois">en un mois\u{A0}: \(sinceMonth)<br>
    en un an\u{A0}: \(sinceYear)</p></div>
    <div><p class="cle-nom">\(site.link(indicator.label, to: .indicator(indicator.id)))\(group)</p>\(explanation)</div></li>

    """
}

private func change(
  in series: Series, from earlier: Month, to month: Month, _ indicator: Indicator
) -> String {
  changeText(
    series.compare(month, with: earlier), places: indicator.places, unit: indicator.unit)
}
