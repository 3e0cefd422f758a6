internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Cards of a few figures: value, month, change since the month and the year before, sparkline.
func keyFigures(
  _ indicators: [IndicatorID], _ view: EditionView, month: Month, _ site: SiteView
) -> Body {
  let cards = indicators.compactMap { id -> HTML? in
    guard let indicator = site.dossier.indicators[id], let series = view.series(id) else {
      return nil
    }
    return card(indicator, series, month: month, site)
  }
  guard !cards.isEmpty else { return Body() }
  return Body("<ul class=\"cles\">\n\(cards)</ul>\n")
}

private func card(_ indicator: Indicator, _ series: Series, month: Month, _ site: SiteView) -> HTML
{
  let name = site.link(indicator.label, to: .indicator(indicator.id))
  return """
    <li class="cle"><p class="cle-nom">\(name)</p>
    <p class="cle-valeur">\(keyValue(series[month], indicator))</p>
    <p class="cle-mois">\(month.frenchName)\(badges(series[month].quality))</p>
    <ul class="cle-variations">
    <li>En un mois\u{A0}: \(changeText(series.compare(month, with: month.previous), places: indicator.places, unit: indicator.unit))</li>
    <li>En un an\u{A0}: \(changeText(series.compare(month, with: month.yearBefore), places: indicator.places, unit: indicator.unit))</li>
    </ul>
    <div class="cle-spark">\(sparkline(lastCells(series, until: month)))</div></li>

    """
}

/// The number of a card with its unit, or the sign of a cell without one.
func keyValue(_ cell: ReleasedCell, _ indicator: Indicator) -> HTML {
  guard case .value(let quantity, _) = cell else {
    return cell.sign.map { "<span class=\"signe\">\(signText($0))</span>" } ?? HTML()
  }
  let number = frenchNumber(quantity, places: indicator.places)
  return "\(number)\u{A0}<span class=\"unite\">\(unitName(indicator.unit, for: quantity))</span>"
}

/// The last two years of a series, for a sparkline.
func lastCells(_ series: Series, until month: Month, count: Int = 24) -> [ReleasedCell] {
  (month.advanced(by: 1 - count)...month).map { series[$0] }
}

/// Status marks as badges, each with its word.
func badges(_ quality: Quality) -> HTML {
  quality.marks.map { mark -> HTML in
    " <span class=\"badge badge-\(mark.letter)\">\(mark.meaning)</span>"
  }.joined()
}
