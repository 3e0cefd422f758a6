internal import Charts
internal import Disclosure
internal import Domain

extension PageWriter {
  /// What is taken against what there is, one row a category or the whole alone.
  mutating func occupancy(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    guard let capacity = chart.request.capacity.flatMap({ dossier.indicators[$0] }) else {
      return refuse(
        chart,
        "une occupation se lit contre une capacité. Écrire « capacite: code » de l'indicateur qui "
          + "compte les places.")
    }
    let categories = indicator.breakdown.map(dossier.categories) ?? []
    guard placesParts(of: chart, in: categories) else { return }
    let rows =
      categories.isEmpty
      ? [occupancyRow(indicator.label, nil, indicator, capacity, chart)]
      : categories.map { occupancyRow($0.label, $0.id, indicator, capacity, chart) }
    guard revealsNothing(rows, of: chart) else { return }
    let frame = categoryFrame("occupation", chart, indicator)
    let title = categories.isEmpty ? "Ensemble" : "Modalité"
    guard
      let occupancy = Occupancy(
        frame: frame, month: chart.month, rows: rows, rowTitle: title,
        isInPercent: chart.request.showsRates, capacityUnit: capacity.unit)
    else { return }
    place(frame, at: chart.location) { figure(occupancy, csvURL: $0) }
  }

  private mutating func occupancyRow(
    _ label: String, _ category: CategoryID?, _ taken: Indicator, _ capacity: Indicator,
    _ chart: RequestedChart
  ) -> Occupancy.Row {
    let key = chart.figures.key(taken.id, category: category)
    let parts = chart.request.capacityParts.filter { $0.row == category }.map {
      part($0, of: capacity, category, chart)
    }
    return Occupancy.Row(
      label: label, taken: plan.edition[key, chart.month],
      capacity: plan.edition[chart.figures.key(capacity.id, category: category), chart.month],
      parts: parts, before: yearBefore(key, chart.month))
  }

  /// The same month a year before; nil across a break, where it compares with nothing.
  private func yearBefore(_ key: SeriesKey, _ month: Month) -> ReleasedCell? {
    guard let series = plan.edition[key], !series.breaksBetween(month.yearBefore, month) else {
      return nil
    }
    let cell = series[month.yearBefore]
    return cell == .notApplicable || cell == .missing ? nil : cell
  }

  // MARK: - Parts of a capacity

  /// The part that a block names, with the cell that counts it.
  private mutating func part(
    _ part: ChartRequest.CapacityPart, of capacity: Indicator, _ row: CategoryID?,
    _ chart: RequestedChart
  ) -> Occupancy.Part {
    let isElsewhere = part.indicator != nil && part.indicator != capacity.id
    let key = chart.figures.key(
      part.indicator ?? capacity.id, subPublic: part.subPublic, territory: part.territory,
      category: part.category ?? (isElsewhere ? nil : row))
    _ = known([key], at: chart.location)
    return Occupancy.Part(
      label: part.label ?? partLabel(part), capacity: plan.edition[key, chart.month])
  }

  /// What tells the part from the whole, in the words of the tables.
  private func partLabel(_ part: ChartRequest.CapacityPart) -> String {
    let category = dossier.categories.first { category in
      category.id == part.category
        && part.indicator.map { dossier.indicators[$0]?.breakdown == category.breakdown } ?? true
    }
    let label =
      category?.label ?? part.subPublic.flatMap { dossier.subPublics[$0]?.label }
      ?? part.indicator.flatMap { dossier.indicators[$0]?.label }
    if let label { return label.prefix(1).lowercased() + label.dropFirst() }
    return part.territory.map { "à \(territoryLabel($0))" } ?? ""
  }

  /// Whether each part names a row of the chart; refused otherwise.
  private mutating func placesParts(of chart: RequestedChart, in categories: [Category]) -> Bool {
    let rows: [CategoryID?] = categories.isEmpty ? [nil] : categories.map(\.id)
    guard let stray = chart.request.capacityParts.first(where: { !rows.contains($0.row) }) else {
      return true
    }
    let known = categories.map(\.id.code).joined(separator: ", ")
    let remedy =
      categories.isEmpty
      ? "Le graphique n'a qu'une rangée : retirer « rangee »."
      : "Écrire « rangee » avec l'une de ces modalités : \(known)."
    let what = stray.row.map { "« \($0) » n'est pas une rangée du graphique." }
    refuse(chart, "\(what ?? "une partie de « dont » ne dit pas sa rangée.") \(remedy)")
    return false
  }

  /// Whether no part can be had as a capacity less the other parts; refused otherwise.
  private mutating func revealsNothing(
    _ rows: [Occupancy.Row], of chart: RequestedChart
  ) -> Bool {
    let telling = rows.first { row in
      row.capacity.quantity != nil && row.parts.count > 1
        && row.parts.count { $0.capacity.quantity == nil } == 1
        && row.parts.contains { $0.capacity == .withheld }
    }
    guard let telling, let part = telling.parts.first(where: { $0.capacity == .withheld }) else {
      return true
    }
    refuse(
      chart,
      "« \(part.label) » est seule au secret dans « \(telling.label) » : la capacité moins les autres "
        + "parties la dirait. Retirer les autres de « dont ».")
    return false
  }
}
