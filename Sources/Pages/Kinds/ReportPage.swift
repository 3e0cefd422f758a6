internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The report of a month: figures, narrative, sections of the outline, sources, signs.
func reportPage(_ month: Month, _ site: SiteView) -> PageContent {
  let view = site.whole
  let report = site.dossier.reports.first { $0.month == month }
  var page = PageContent(title: report?.title ?? month.reportName)
  page.body += section("En une minute")
  page.body += keyFigures(site.dossier.site.report.headline, view, month: month, site)
  page.body += caveats(view, month: month, site)
  page.body += monthInWords(site)
  for section in site.dossier.site.report.sections {
    page.body += outlineSection(section, view, month: month, site)
  }
  page.body += section("Les sous-publics ce mois-ci", anchor: "sous-publics")
  page.body += subPublicTables(month: month, site)
  page.body += section("L’état des sources", anchor: "sources")
  page.body += sourceMatrix(until: month, site)
  page.body += section("Signes et téléchargements", anchor: "signes")
  page.body += signLegend()
  page.body += "<p>\(site.link("Toutes les données diffusées", to: .data))</p>\n"
  page.description = "\(month.reportName), \(site.dossier.site.title)"
  page.month = month
  page.validation = validation(of: month, site.plan)
  page.previous = previousReport(month, site.plan)
  page.next = nextReport(month, site.plan)
  return page
}

/// The author's text of a month, under a heading of the page's; nothing without one.
@BodyBuilder func monthInWords(_ site: SiteView) -> Body {
  if let text = site.text, !text.isEmpty {
    section("Le mois en clair")
    written(text, TextStyle(headingLevel: 3), site)
  }
}

/// A section of the outline: its table, the chart of its first indicators, its partition and its flows.
func outlineSection(
  _ outline: ReportOutline.Section, _ view: EditionView, month: Month, _ site: SiteView
) -> Body {
  let indicators = outline.indicators.filter(view.has)
  guard let first = indicators.first else { return Body() }
  var body = section(outline.title, anchor: outline.code.code)
  body += summaryTable(
    "\(outline.title), \(month.frenchName)", indicators, view, month: month, site)
  if let partition = outline.partition.flatMap(site.dossier.partition),
    let indicator = site.dossier.indicators[first]
  {
    body += figure(view.stackedBars(indicator, partition, until: month))
  }
  let flows = site.dossier.site.identities.first { identity in
    guard case .stockFlow(let stock, let entries, _) = identity.form else { return false }
    return indicators.contains(stock) && entries.contains(where: indicators.contains)
  }
  if let flows { body += figure(view.entriesExits(flows, until: month)) }
  body += figure(
    view.lineChart(
      leading(indicators, site).map { view.key($0) }, until: month, name: outline.code.code,
      group: outline.title))
  body += breakdownSummaries(indicators, view, month: month)
  return body
}

/// The first indicators that may share an axis: same unit, same nature, three at most.
private func leading(_ indicators: [IndicatorID], _ site: SiteView) -> [IndicatorID] {
  let known = indicators.compactMap { site.dossier.indicators[$0] }
  guard let first = known.first else { return [] }
  return known.filter { $0.unit == first.unit && $0.nature == first.nature }.prefix(3).map(\.id)
}

/// The categories of the indicators that have some: the month, the month before, a year before.
@BodyBuilder func breakdownSummaries(
  _ indicators: [IndicatorID], _ view: EditionView, month: Month
) -> Body {
  for (indicator, keys) in view.brokenDown(indicators) {
    let rows = keys.map {
      comparisonRow(HTML(text: categoryName($0, view)), view.edition[$0], indicator, month)
    }
    scrollingTable(
      "\(indicator.label) (\(indicator.unit))", head: comparisonHead("Modalité", month),
      rows: rows.joined())
  }
}

/// The categories of the indicators that have some, over the last months.
@BodyBuilder func breakdownTables(
  _ indicators: [IndicatorID], _ view: EditionView, month: Month
) -> Body {
  for (indicator, keys) in view.brokenDown(indicators) {
    categoryTable(indicator, keys, months: view.lastMonths(13, until: month), view)
  }
}

extension EditionView {
  /// The indicators that have categories of the edition, each with the series of these.
  fileprivate func brokenDown(_ indicators: [IndicatorID]) -> [(Indicator, [SeriesKey])] {
    indicators.compactMap { id in
      guard let indicator = dossier.indicators[id], let breakdown = indicator.breakdown else {
        return nil
      }
      let keys = dossier.categories(of: breakdown).map { key(id, category: $0.id) }
        .filter { edition[$0] != nil }
      return keys.isEmpty ? nil : (indicator, keys)
    }
  }
}

private func categoryTable(
  _ indicator: Indicator, _ keys: [SeriesKey], months: [Month], _ view: EditionView
) -> Body {
  let heads = keys.map { key -> HTML in
    "<th scope=\"col\">\(categoryName(key, view))</th>"
  }
  let rows = months.reversed().map { month -> HTML in
    let cells = keys.map { tableCell(view.edition[$0, month], places: indicator.places) }
    return "<tr><th scope=\"row\">\(month.frenchShortName)</th>\(cells)</tr>\n"
  }
  return scrollingTable(
    "\(indicator.label) (\(indicator.unit))",
    head: "<tr><th scope=\"col\">Mois</th>\(heads)</tr>", rows: rows.joined())
}

private func categoryName(_ key: SeriesKey, _ view: EditionView) -> String {
  view.categoryLabel(key) ?? key.category?.code ?? ""
}
