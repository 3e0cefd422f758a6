internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The report of a month: figures, narrative, sections of the outline, sources, signs.
func writeReport(_ month: Month, to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  let figures = Figures(plan)
  let report = plan.dossier.reports.first { $0.month == month }
  writer.section("En une minute")
  writer.keyFigures(plan.dossier.site.report.headline, figures, month: month)
  writer.caveats(figures, month: month)
  if let report, !report.narrative.blocks.isEmpty {
    writer.section("Le mois en clair")
    writer.write(report.narrative, in: TextScope(month: month, headingLevel: 3))
  }
  for section in plan.dossier.site.report.sections {
    writer.outlineSection(section, figures, month: month)
  }
  writer.section("Les sous-publics ce mois-ci", anchor: "sous-publics")
  writer.subPublicTables(month: month)
  writer.section("L’état des sources", anchor: "sources")
  writer.statusMatrix(until: month)
  writer.section("Signes et téléchargements", anchor: "signes")
  writer.html += signLegend()
  writer.html += "<p>\(writer.link("Toutes les données diffusées", to: .data))</p>\n"
  var text = PageText(title: report?.title ?? reportName(month))
  text.description = "\(reportName(month)), \(plan.dossier.site.title)"
  text.month = month
  text.validation = validation(of: month, plan)
  text.previous = previousReport(month, plan)
  text.next = nextReport(month, plan)
  return text
}

extension PageWriter {
  /// A section of the outline: its table, the chart of its first indicators, its partition and its flows.
  mutating func outlineSection(
    _ outline: ReportOutline.Section, _ figures: Figures, month: Month
  ) {
    let indicators = outline.indicators.filter(figures.has)
    guard let first = indicators.first else { return }
    section(outline.title, anchor: outline.code.code)
    summaryTable(
      "\(outline.title), \(month.frenchName)", indicators, figures, month: month)
    if let axis = outline.partition, let partition = dossier.partition(axis) {
      partitionFigure(first, partition, figures, month: month)
    }
    let flows = dossier.site.identities.first { identity in
      guard case .stockFlow(let stock, let entries, _) = identity.form else { return false }
      return indicators.contains(stock) && entries.contains(where: indicators.contains)
    }
    if let flows { entriesExitsFigure(flows, figures, month: month) }
    lineFigure(
      leading(indicators).map { figures.key($0) }, month: month, name: outline.code.code,
      group: outline.title)
    breakdownSummaries(indicators, figures, month: month)
  }

  /// The first indicators that may share an axis: same unit, same nature, three at most.
  private func leading(_ indicators: [IndicatorID]) -> [IndicatorID] {
    let known = indicators.compactMap { dossier.indicators[$0] }
    guard let first = known.first else { return [] }
    return known.filter { $0.unit == first.unit && $0.nature == first.nature }.prefix(3).map(\.id)
  }

  /// The categories of the indicators that have some: the month, the month before, a year before.
  mutating func breakdownSummaries(
    _ indicators: [IndicatorID], _ figures: Figures, month: Month
  ) {
    for indicator in indicators.compactMap({ dossier.indicators[$0] }) {
      let keys = categoryKeys(of: indicator, figures)
      guard !keys.isEmpty else { continue }
      let rows = keys.map {
        comparisonRow(HTML(text: categoryLabel($0)), plan.edition[$0], indicator, month)
      }
      scrollingTable(
        "\(indicator.label) (\(indicator.unit))", head: comparisonHead("Modalité", month),
        rows: rows.joined())
    }
  }

  /// The categories of the indicators that have some, over the last months.
  mutating func breakdownTables(_ indicators: [IndicatorID], _ figures: Figures, month: Month) {
    for indicator in indicators.compactMap({ dossier.indicators[$0] }) {
      let keys = categoryKeys(of: indicator, figures)
      guard !keys.isEmpty else { continue }
      categoryTable(indicator, keys, months: lastMonths(13, until: month))
    }
  }

  private func categoryKeys(of indicator: Indicator, _ figures: Figures) -> [SeriesKey] {
    guard let breakdown = indicator.breakdown else { return [] }
    return dossier.categories(of: breakdown)
      .map { figures.key(indicator.id, category: $0.id) }
      .filter { plan.edition[$0] != nil }
  }

  private mutating func categoryTable(
    _ indicator: Indicator, _ keys: [SeriesKey], months: [Month]
  ) {
    let heads = keys.map { key -> HTML in
      "<th scope=\"col\">\(categoryLabel(key))</th>"
    }
    let rows = months.reversed().map { month -> HTML in
      let cells = keys.map { tableCell(plan.edition[$0, month], places: indicator.places) }
      return "<tr><th scope=\"row\">\(month.frenchShortName)</th>\(cells)</tr>\n"
    }
    scrollingTable(
      "\(indicator.label) (\(indicator.unit))",
      head: "<tr><th scope=\"col\">Mois</th>\(heads)</tr>", rows: rows.joined())
  }

  private func categoryLabel(_ key: SeriesKey) -> String {
    let breakdown = dossier.indicators[key.indicator]?.breakdown
    return dossier.categories.first { $0.id == key.category && $0.breakdown == breakdown }?.label
      ?? key.category?.code ?? ""
  }
}
