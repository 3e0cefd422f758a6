internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Months in rows, series in columns.
func monthTable(_ title: String, rows keys: [SeriesKey], months: [Month], _ site: SiteView) -> Body
{
  let showsGroup = Set(keys.map(\.subPublic)).count > 1
  let heads = keys.map { key -> HTML in
    "<th scope=\"col\">\(site.whole.seriesLabel(key, withGroup: showsGroup))</th>"
  }
  let rows = months.reversed().map { month -> HTML in
    let cells = keys.map { key in
      tableCell(
        site.edition[key, month], places: site.dossier.indicators[key.indicator]?.places ?? 0)
    }
    return "<tr><th scope=\"row\">\(month.frenchShortName)</th>\(cells)</tr>\n"
  }
  return scrollingTable(
    title, head: "<tr><th scope=\"col\">Mois</th>\(heads)</tr>", rows: rows.joined())
}

/// Indicators in rows: the month, the month before, the year before, the last two years at a glance.
func summaryTable(
  _ title: String, _ indicators: [IndicatorID], _ view: EditionView, month: Month, _ site: SiteView
) -> Body {
  let rows = indicators.compactMap { id -> HTML? in
    guard let indicator = site.dossier.indicators[id], let series = view.series(id) else {
      return nil
    }
    let shown = [month, month.previous, month.yearBefore].map { series[$0] }
    guard shown.contains(where: { $0 != .notApplicable }) else { return nil }
    return summaryRow(indicator, series, month: month, site)
  }
  guard !rows.isEmpty else { return Body() }
  let head: HTML = """
    <tr><th scope="col">Indicateur</th><th scope="col">Unité</th>\
    <th scope="col">\(month.frenchShortName)</th>\
    <th scope="col">\(month.previous.frenchShortName)</th>\
    <th scope="col">\(month.yearBefore.frenchShortName)</th>\
    <th scope="col">En un an</th>\
    <th scope="col">Tendance, 24 mois</th></tr>
    """
  return scrollingTable(title, head: head, rows: rows.joined())
}

private func summaryRow(
  _ indicator: Indicator, _ series: Series, month: Month, _ site: SiteView
) -> HTML {
  let cells = [month, month.previous, month.yearBefore].map {
    tableCell(series[$0], places: indicator.places)
  }
  let change = changeText(
    series.compare(month, with: month.yearBefore), places: indicator.places,
    unit: indicator.unit)
  return """
    <tr><th scope="row">\(site.link(indicator.label, to: .indicator(indicator.id)))</th>\
    <td><span class="unite">\(indicator.unit)</span></td>\(cells)<td>\(change)</td>\
    <td class="cle-spark">\(sparkline(lastCells(series, until: month)))</td></tr>

    """
}

/// A row of three months and the change over a year.
func comparisonRow(
  _ name: HTML, _ series: Series?, _ indicator: Indicator, _ month: Month
) -> HTML {
  let cells = [month, month.previous, month.yearBefore].map {
    tableCell(series?[$0] ?? .missing, places: indicator.places)
  }
  let comparison = series?.compare(month, with: month.yearBefore) ?? .missing
  let change = changeText(comparison, places: indicator.places, unit: indicator.unit)
  return "<tr><th scope=\"row\">\(name)</th>\(cells)<td>\(change)</td></tr>\n"
}

func comparisonHead(_ first: String, _ month: Month) -> HTML {
  """
  <tr><th scope="col">\(first)</th><th scope="col">\(month.frenchShortName)</th>\
  <th scope="col">\(month.previous.frenchShortName)</th>\
  <th scope="col">\(month.yearBefore.frenchShortName)</th>\
  <th scope="col">En un an</th></tr>
  """
}
