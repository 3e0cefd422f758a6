internal import Charts
internal import Disclosure
internal import Domain
internal import French

/// The rows of a chart of one month: what they are called and the series behind them.
struct ChartRows {
  /// « Sous-public », « Commune », « Modalité ».
  let title: String
  let rows: [(label: String, key: SeriesKey)]
}

extension PageWriter {
  /// The rows that a block asks for; nil once refused.
  mutating func rows(of chart: RequestedChart, _ indicator: Indicator) -> ChartRows? {
    let request = chart.request
    let groups = request.partition.flatMap(dossier.partition)?.parts ?? request.subPublics
    let kind =
      request.rows
      ?? (groups.count > 1 ? .subPublics : indicator.breakdown == nil ? .territories : .categories)
    let rows =
      switch kind {
      case .subPublics: subPublicRows(groups, indicator, chart.figures)
      case .territories: territoryRows(indicator, chart.figures)
      case .categories: categoryRows(indicator, chart.figures)
      }
    let known = rows.rows.filter { plan.edition[$0.key] != nil }
    guard !known.isEmpty else {
      refuse(
        chart, "aucune série de « \(indicator.id) » à mettre en rangées. Écrire « sous_publics », "
          + "« partition » ou « par: territoires ».")
      return nil
    }
    return ChartRows(title: rows.title, rows: known)
  }

  private func subPublicRows(
    _ groups: [SubPublicID], _ indicator: Indicator, _ figures: Figures
  ) -> ChartRows {
    let rows = groups.map { group in
      (
        label: dossier.subPublics[group]?.label ?? group.code,
        key: figures.key(indicator.id, subPublic: group)
      )
    }
    return ChartRows(title: "Sous-public", rows: rows)
  }

  private func territoryRows(_ indicator: Indicator, _ figures: Figures) -> ChartRows {
    let communes = dossier.territories.elements.filter { $0.type == .commune }
    let rows = communes.map { place in
      (label: place.label, key: figures.key(indicator.id, territory: place.id))
    }
    return ChartRows(title: "Commune", rows: rows)
  }

  private func categoryRows(_ indicator: Indicator, _ figures: Figures) -> ChartRows {
    let categories = indicator.breakdown.map(dossier.categories) ?? []
    let rows = categories.map { category in
      (label: category.label, key: figures.key(indicator.id, category: category.id))
    }
    return ChartRows(title: "Modalité", rows: rows)
  }

  /// Bars, one a row.
  mutating func bars(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart), let rows = rows(of: chart, indicator) else {
      return
    }
    let frame = frame(
      name: "\(indicator.id)-barres", title: chart.title ?? monthTitle(indicator, chart.month),
      chart.figures.key(indicator.id), indicator, measure: indicator.label,
      reading: chart.reading)
    let cells = rows.rows.map { row in
      CategoryRow(label: row.label, plan.edition[row.key, chart.month])
    }
    guard
      let bars = BarChart(frame: frame, month: chart.month, rows: cells, rowTitle: rows.title)
    else { return }
    place(frame, at: chart.location) { figure(bars, csvURL: $0) }
  }

  /// « Demandes actives, juin 2025 », for a chart of one month without a title.
  func monthTitle(_ indicator: Indicator, _ month: Month) -> String {
    "\(indicator.label), \(month.frenchName)"
  }
}
