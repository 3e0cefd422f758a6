internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The indicators that the committee follows: the month, the month and the year before, and what calls for
/// a look.
func indicatorBoard(_ month: Month, _ site: SiteView) -> Body {
  let view = site.whole
  let board = boardIndicators(or: standardBoard(site.dossier), site)
  let found = signals(
    site.edition, site.dossier, month: month, indicators: board, groups: [site.dossier.site.whole])
  let rows = board.compactMap { id -> HTML? in
    guard let indicator = site.dossier.indicators[id], let series = view.series(id) else {
      return nil
    }
    let signal = found.first { $0.indicator == id }
    return boardRow(indicator, series, signal, month, site)
  }
  let head: HTML = """
    <tr><th scope="col">Indicateur</th><th scope="col" class="n">\(month.frenchShortName)</th>\
    <th scope="col" class="n">\(month.previous.frenchShortName)</th>\
    <th scope="col" class="n">\(month.yearBefore.frenchShortName)</th>\
    <th scope="col">En un an</th><th scope="col">Signal</th></tr>
    """
  return scrollingTable("Indicateurs suivis, \(month.frenchName)", head: head, rows: rows.joined())
}

private func boardRow(
  _ indicator: Indicator, _ series: Series, _ signal: Signal?, _ month: Month, _ site: SiteView
) -> HTML {
  let cells = [month, month.previous, month.yearBefore].map {
    tableCell(series[$0], places: indicator.places)
  }
  let change = changeText(
    series.compare(month, with: month.yearBefore), places: indicator.places,
    unit: indicator.unit)
  return """
    <tr><th scope="row">\(site.link(indicator.label, to: .indicator(indicator.id))) \
    <span class="unite">\(indicator.unit)</span></th>\(cells)<td>\(change)</td>\
    <td>\(signal?.kind.label ?? "—")</td></tr>

    """
}

/// The meeting's own indicators, or standard ones, as far as they have figures.
func boardIndicators(or standard: [IndicatorID], _ site: SiteView) -> [IndicatorID] {
  let own = site.meeting?.indicators ?? []
  return (own.isEmpty ? standard : own).filter(site.whole.has)
}

/// The key figures, then the first two of each section of the report; twenty at most.
private func standardBoard(_ dossier: Dossier) -> [IndicatorID] {
  let outline = dossier.site.report
  let all = outline.headline + outline.sections.flatMap { $0.indicators.prefix(2) }
  return Array(unique(all).prefix(20))
}
