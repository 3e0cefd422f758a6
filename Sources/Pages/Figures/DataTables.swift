internal import Charts
package import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup

private let noSeries = Rule(
  "directive.series", .error, "Série introuvable pour un bloc",
  "Un bloc « tableau » ou « graphique » demande une série que les observations ne contiennent pas. "
    + "Corriger les codes, ou retirer l'indicateur du bloc.")

/// The rules of tables that texts ask for.
package let tableRules: [Rule] = [noSeries]

extension PageWriter {
  /// Whether every series is in the edition; reports those that are not.
  mutating func known(_ keys: [SeriesKey], at location: SourceLocation) -> Bool {
    let unknown = keys.filter { plan.edition[$0] == nil }
    for key in unknown {
      findings.report(
        noSeries.at(
          location,
          "aucune série « \(key.indicator), \(key.subPublic), \(key.territory) » dans les observations. "
            + "Corriger un code, ou retirer l'indicateur."))
    }
    return unknown.isEmpty
  }

  /// The months of a table that ends with a month, as far as the tables go.
  func lastMonths(_ count: Int, until month: Month) -> [Month] {
    let first = max(month.advanced(by: 1 - count), plan.months.first ?? month)
    return first <= month ? Array(first...month) : [month]
  }

  /// Months in rows, series in columns.
  mutating func monthTable(_ title: String, rows keys: [SeriesKey], months: [Month]) {
    let showsGroup = Set(keys.map(\.subPublic)).count > 1
    let heads = keys.map { key -> HTML in
      "<th scope=\"col\">\(seriesLabel(key, withGroup: showsGroup))</th>"
    }
    let rows = months.reversed().map { month -> HTML in
      let cells = keys.map { key in
        tableCell(
          plan.edition[key, month], places: dossier.indicators[key.indicator]?.places ?? 0)
      }
      return "<tr><th scope=\"row\">\(month.frenchShortName)</th>\(cells)</tr>\n"
    }
    scrollingTable(
      title, head: "<tr><th scope=\"col\">Mois</th>\(heads)</tr>", rows: rows.joined())
  }

  /// Indicators in rows: the month, the month before, the year before, the last two years at a glance.
  mutating func summaryTable(
    _ title: String, _ indicators: [IndicatorID], _ figures: Figures, month: Month
  ) {
    let rows = indicators.compactMap { id -> HTML? in
      guard let indicator = dossier.indicators[id], let series = figures.series(id) else {
        return nil
      }
      let shown = [month, month.previous, month.yearBefore].map { series[$0] }
      guard shown.contains(where: { $0 != .notApplicable }) else { return nil }
      return summaryRow(indicator, series, month: month)
    }
    guard !rows.isEmpty else { return }
    let head: HTML = """
      <tr><th scope="col">Indicateur</th><th scope="col">Unité</th>\
      <th scope="col">\(month.frenchShortName)</th>\
      <th scope="col">\(month.previous.frenchShortName)</th>\
      <th scope="col">\(month.yearBefore.frenchShortName)</th>\
      <th scope="col">En un an</th>\
      <th scope="col">Tendance, 24 mois</th></tr>
      """
    scrollingTable(title, head: head, rows: rows.joined())
  }

  private func summaryRow(_ indicator: Indicator, _ series: Series, month: Month) -> HTML {
    let cells = [month, month.previous, month.yearBefore].map {
      tableCell(series[$0], places: indicator.places)
    }
    let change = changeText(
      series.compare(month, with: month.yearBefore), places: indicator.places,
      unit: indicator.unit)
    return """
      <tr><th scope="row">\(link(indicator.label, to: .indicator(indicator.id)))</th>\
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

  /// A table in a region that scrolls by itself on narrow screens.
  mutating func scrollingTable(_ title: String, head: HTML, rows: HTML) {
    html += """
      <div class="tableau"><div class="g-defile" role="region" tabindex="0" aria-label="\(title)">
      <table><caption>\(title)</caption>
      <thead>\(head)</thead>
      <tbody>
      \(rows)</tbody></table></div></div>

      """
  }

  /// What a column or a curve is called: the indicator, and the group where they differ.
  func seriesLabel(_ key: SeriesKey, withGroup: Bool) -> String {
    let indicator = dossier.indicators[key.indicator]?.label ?? key.indicator.code
    let group = dossier.subPublics[key.subPublic]?.label ?? key.subPublic.code
    guard let category = key.category else {
      return withGroup ? "\(indicator), \(group)" : indicator
    }
    let label =
      dossier.categories.first {
        $0.id == category && $0.breakdown == dossier.indicators[key.indicator]?.breakdown
      }?.label ?? category.code
    return withGroup ? "\(indicator), \(group), \(label)" : label
  }
}
