internal import Charts
internal import Disclosure
internal import Domain
internal import French

extension PageWriter {
  /// One month's account of a stock, by motive.
  mutating func bridge(_ chart: RequestedChart) {
    guard let identity = identity(of: chart),
      case .stockFlow(let stock, let entries, let exits) = identity.form,
      let indicator = dossier.indicators[stock]
    else { return }
    let figures = chart.figures
    let key = figures.key(stock)
    guard known([key] + (entries + exits).map { figures.key($0) }, at: chart.location) else {
      return
    }
    let frame = frame(
      name: "pont-\(identity.code)",
      title: "Du stock de fin \(chart.month.previous.frenchName) à celui de fin "
        + chart.month.frenchName, key, indicator, measure: identity.label, for: chart)
    do throws(BridgeRefusal) {
      let bridge = try StockFlowBridge(
        frame: frame, month: chart.month, start: plan.edition[key, chart.month.previous],
        entries: entries.map { flow($0, figures, chart.month) },
        exits: exits.map { flow($0, figures, chart.month) }, end: plan.edition[key, chart.month])
      place(frame, at: chart.location) { figure(bridge, csvURL: $0) }
    } catch {
      refuse(chart, error.message(in: chart.month))
    }
  }

  private func flow(
    _ id: IndicatorID, _ figures: Figures, _ month: Month
  ) -> StockFlowBridge.Flow {
    StockFlowBridge.Flow(
      label: dossier.indicators[id]?.label ?? id.code, cell: plan.edition[figures.key(id), month])
  }

  /// One small line a group, on one scale.
  mutating func multiples(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart), let rows = rows(of: chart, indicator) else {
      return
    }
    let months = chartMonths(chart.request.monthCount, until: chart.month)
    let frame = frame(
      name: "\(indicator.id)-multiples", title: indicator.label,
      chart.figures.key(indicator.id), indicator, measure: indicator.label,
      for: chart)
    let panels = rows.rows.compactMap { row in
      plan.edition[row.key].map { ChartSeries(label: row.label, $0, over: months) }
    }
    let base = chart.request.scale == .base100 ? months.lowerBound : nil
    guard
      let multiples = SmallMultiples(
        frame: frame, months: months, panels: panels, base: base,
        breaks: breaks(of: rows.rows.map(\.key), in: months))
    else {
      return refuse(
        chart,
        "de petits multiples demandent de deux à douze rangées. Écrire « sous_publics » ou "
          + "« partition ».")
    }
    place(frame, at: chart.location) { figure(multiples, csvURL: $0) }
  }

  /// Groups in rows, months in columns, values as classes.
  mutating func heatMap(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart), let rows = rows(of: chart, indicator) else {
      return
    }
    let months = chartMonths(chart.request.monthCount, until: chart.month)
    let frame = frame(
      name: "\(indicator.id)-chaleur", title: indicator.label,
      chart.figures.key(indicator.id), indicator, measure: indicator.label,
      for: chart)
    let series = rows.rows.compactMap { row in
      plan.edition[row.key].map { ChartSeries(label: row.label, $0, over: months) }
    }
    guard
      let map = HeatMap(
        frame: frame, months: months, rows: series,
        breaks: breaks(of: rows.rows.map(\.key), in: months))
    else {
      return refuse(chart, "des valeurs négatives n'ont pas de place sur une échelle d'une teinte.")
    }
    place(frame, at: chart.location) { figure(map, csvURL: $0) }
  }

  /// The communes of the métropole on a schema.
  mutating func tiles(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    let frame = frame(
      name: "\(indicator.id)-tuiles", title: monthTitle(indicator, chart.month),
      chart.figures.key(indicator.id), indicator, measure: indicator.label,
      for: chart)
    let places = dossier.territories.elements.filter { $0.type == .commune }
    let cells = places.compactMap { place -> (TerritoryID, ReleasedCell)? in
      let key = chart.figures.key(indicator.id, territory: place.id)
      return plan.edition[key].map { (place.id, $0[chart.month]) }
    }
    guard
      let tiles = CommuneTiles(
        frame: frame, month: chart.month,
        cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
    else {
      return refuse(
        chart,
        "« \(indicator.id) » n'a pas de valeurs par commune de Dijon Métropole (codes Insee). "
          + "Choisir un indicateur suivi par commune.")
    }
    place(frame, at: chart.location) { figure(tiles, csvURL: $0) }
  }

  /// From groups to the categories of an indicator.
  mutating func flows(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    let groups =
      chart.request.partition.flatMap(dossier.partition)?.parts ?? chart.request.subPublics
    let categories = indicator.breakdown.map(dossier.categories) ?? []
    let frame = frame(
      name: "\(indicator.id)-flux", title: monthTitle(indicator, chart.month),
      chart.figures.key(indicator.id), indicator, measure: indicator.label,
      for: chart)
    let figures = chart.figures
    let cells = groups.map { group in
      categories.map { category in
        plan.edition[
          figures.key(indicator.id, subPublic: group, category: category.id), chart.month]
      }
    }
    do throws(FlowRefusal) {
      let flows = try FlowDiagram(
        frame: frame, months: chart.month..<chart.month.next,
        sources: groups.map { dossier.subPublics[$0]?.label ?? $0.code },
        outcomes: categories.map(\.label), flows: cells,
        sourceTotals: groups.map {
          plan.edition[figures.key(indicator.id, subPublic: $0), chart.month]
        },
        outcomeTotals: categories.map {
          plan.edition[figures.key(indicator.id, category: $0.id), chart.month]
        })
      place(frame, at: chart.location) { figure(flows, csvURL: $0) }
    } catch {
      refuse(chart, error.message)
    }
  }
}

extension BridgeRefusal {
  fileprivate func message(in month: Month) -> String {
    switch self {
    case .noFlow: "l'identité n'a ni entrée ni sortie : pas de pont."
    case .stockNotPublished:
      "le stock de \(month.previous) ou de \(month) n'est pas diffusé ou manque : pas de pont. Choisir "
        + "un autre mois, ou « type: entrees-sorties »."
    case .singleWithheld(let label):
      "« \(label) » est au secret, seul de son compte : le pont le dirait par différence. Employer "
        + "« type: entrees-sorties »."
    case .withheldNotComputable(let labels):
      "des flux au secret (\(labels.joined(separator: ", "))) ne peuvent être regroupés avec ce qui est "
        + "diffusé : pas de pont. Employer « type: entrees-sorties »."
    }
  }
}

extension FlowRefusal {
  fileprivate var message: String {
    switch self {
    case .tooMany:
      "un graphique de flux relie de un à cinq sous-publics à de une à cinq modalités. Regrouper, ou "
        + "employer « type: barres »."
    case .incomplete: "il manque un flux ou un total. Vérifier les séries par modalité."
    case .contradictory(let label):
      "« \(label) » : les flux dépassent leur total. Vérifier les valeurs."
    case .overlapping:
      "les totaux des sous-publics et ceux des modalités n'ont pas la même somme : des sous-publics se "
        + "recoupent, ou il en manque. Écrire « partition »."
    case .withheldTold(let label):
      "« \(label) » : les totaux diraient un flux au secret par différence. Employer « type: barres »."
    }
  }
}
