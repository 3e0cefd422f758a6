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
        chart,
        "aucune série de « \(indicator.id) » à mettre en rangées. Écrire « sous_publics », "
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
    let frame = categoryFrame("barres", chart, indicator)
    let cells = rows.rows.map { row in
      CategoryRow(label: row.label, plan.edition[row.key, chart.month])
    }
    guard
      let bars = BarChart(frame: frame, month: chart.month, rows: cells, rowTitle: rows.title)
    else { return }
    place(frame, at: chart.location) { figure(bars, csvURL: $0) }
  }

  /// The month against the same month of the year before, one pair of dots a row.
  mutating func dumbbell(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart), let rows = rows(of: chart, indicator) else {
      return
    }
    let frame = categoryFrame("halteres", chart, indicator)
    let pairs = rows.rows.map { row in
      Dumbbell.Row(
        label: row.label, before: plan.edition[row.key, chart.month.yearBefore],
        now: plan.edition[row.key, chart.month],
        breaks: dossier.breaks(indicator: row.key.indicator, subPublic: row.key.subPublic))
    }
    guard
      let dumbbell = Dumbbell(frame: frame, month: chart.month, rows: pairs, rowTitle: rows.title)
    else { return }
    place(frame, at: chart.location) { figure(dumbbell, csvURL: $0) }
  }

  /// One dot a row, for many rows; a rate or a duration brings the whole as a reference.
  mutating func dots(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart), let rows = rows(of: chart, indicator) else {
      return
    }
    let frame = categoryFrame("points", chart, indicator)
    let whole = chart.figures.key(indicator.id)
    let isAverage = indicator.nature == .ratio || indicator.nature == .duree
    let reference =
      isAverage
      ? CategoryRow(
        label: territoryLabel(whole.territory), plan.edition[whole, chart.month]) : nil
    let cells = rows.rows.map { row in
      CategoryRow(label: row.label, plan.edition[row.key, chart.month])
    }
    guard
      let dots = DotPlot(
        frame: frame, month: chart.month, series: [indicator.label], rows: cells,
        reference: reference, rowTitle: rows.title)
    else {
      return refuse(chart, "des points demandent de une à trente rangées. Regrouper les rangées.")
    }
    place(frame, at: chart.location) { figure(dots, csvURL: $0) }
  }

  /// Two sub-publics back to back over the categories of an indicator: ages, most often.
  mutating func pyramid(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    let sides = chart.request.subPublics
    let categories = indicator.breakdown.map(dossier.categories) ?? []
    guard sides.count == 2 else {
      return refuse(
        chart, "une pyramide oppose deux sous-publics. Écrire « sous_publics: [a, b] ».")
    }
    let frame = categoryFrame("pyramide", chart, indicator)
    let classes = categories.map { category in
      CategoryRow(
        label: category.label,
        cells: sides.map { side in
          let key = chart.figures.key(indicator.id, subPublic: side, category: category.id)
          return plan.edition[key, chart.month]
        })
    }
    let names = sides.map { dossier.subPublics[$0]?.label ?? $0.code }
    do throws(Pyramid.Refusal) {
      let pyramid = try Pyramid(
        frame: frame, month: chart.month, left: names[0], right: names[1], classes: classes)
      place(frame, at: chart.location) { figure(pyramid, csvURL: $0) }
    } catch {
      refuse(chart, error.message)
    }
  }

  /// One large number with its changes.
  mutating func numberTile(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    let key = chart.figures.key(indicator.id)
    guard known([key], at: chart.location), let series = plan.edition[key] else { return }
    let frame = categoryFrame("chiffre", chart, indicator)
    let months = chartMonths(24, until: chart.month)
    guard
      let tile = NumberTile(
        frame: frame, months: months,
        series: ChartSeries(label: indicator.label, series, over: months),
        breaks: breaks(of: [key], in: months))
    else { return }
    place(frame, at: chart.location) { figure(tile, csvURL: $0) }
  }

  mutating func categoryFrame(
    _ name: String, _ chart: RequestedChart, _ indicator: Indicator
  ) -> ChartFrame {
    frame(
      name: "\(indicator.id)-\(name)", title: monthTitle(indicator, chart.month),
      chart.figures.key(indicator.id), indicator, measure: indicator.label, for: chart)
  }

  /// « Demandes actives, juin 2025 », for a chart of one month without a title.
  func monthTitle(_ indicator: Indicator, _ month: Month) -> String {
    "\(indicator.label), \(month.frenchName)"
  }
}

extension Pyramid.Refusal {
  fileprivate var message: String {
    switch self {
    case .noClass:
      "l'indicateur n'a pas de modalités : pas de pyramide. Choisir un indicateur ventilé."
    case .negative(let label):
      "« \(label) » a une valeur négative, qu'aucune barre ne montre. Vérifier la donnée."
    case .tooManyWithheld(let count):
      "\(count) cellules sont au secret : la pyramide tromperait. Regrouper les classes d'âge."
    }
  }
}
