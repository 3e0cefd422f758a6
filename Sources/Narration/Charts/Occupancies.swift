internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain

/// Draws what an « occupation » block asks for: what is taken against what there is, one row a category or the
/// whole alone.
func plannedOccupancy(
  _ request: OccupancyRequest, _ block: RequestedChart, into found: inout Findings
) throws(ChartRefused) -> PlannedChart {
  let asked = block.seen(from: request.subPublic)
  let view = asked.view
  let indicator = try asked.indicator(of: request.indicators, kind: .occupancy)
  guard let capacity = request.capacity.flatMap({ view.dossier.indicators[$0] }) else {
    throw .refused(
      "une occupation se lit contre une capacité. Écrire « capacite: code » de l'indicateur qui "
        + "compte les places.")
  }
  let categories = view.categories(of: indicator)
  try placeParts(request.parts, in: categories)
  let reader = OccupancyReader(request: request, asked: asked, taken: indicator, capacity: capacity)
  let rows =
    categories.isEmpty
    ? [reader.row(indicator.label, nil, into: &found)]
    : categories.map { reader.row($0.label, $0.id, into: &found) }
  try revealNothing(rows)
  do throws(Occupancy.Refusal) {
    let chart = try Occupancy(
      frame: asked.frame(indicator, title: monthTitle(indicator, asked.month)),
      month: asked.month, rows: rows, rowTitle: categories.isEmpty ? "Ensemble" : "Modalité",
      isInPercent: request.showsRates, capacityUnit: capacity.unit)
    let keys =
      categories.isEmpty
      ? [view.key(indicator.id)] : categories.map { view.key(indicator.id, category: $0.id) }
    return asked.planned(
      chart, name: "\(indicator.id)-occupation", keys: keys, months: asked.month...asked.month)
  } catch {
    throw .refused(error.message)
  }
}

/// What the rows of an occupancy are read from.
private struct OccupancyReader {
  let request: OccupancyRequest
  let asked: RequestedChart
  let taken: Indicator
  let capacity: Indicator

  private var view: EditionView { asked.view }

  func row(
    _ label: String, _ category: CategoryID?, into found: inout Findings
  ) -> Occupancy.Row {
    let key = view.key(taken.id, category: category)
    let places = view.key(capacity.id, category: category)
    return Occupancy.Row(
      label: label, taken: view.edition[key, asked.month],
      capacity: view.edition[places, asked.month],
      parts: request.parts.filter { $0.row == category }
        .map { part($0, of: category, into: &found) },
      before: yearBefore(key))
  }

  /// The same month a year before; nil across a break, where it compares with nothing.
  private func yearBefore(_ key: SeriesKey) -> ReleasedCell? {
    let month = asked.month
    guard let series = view.edition[key], !series.breaksBetween(month.yearBefore, month) else {
      return nil
    }
    let cell = series[month.yearBefore]
    return cell == .notApplicable || cell == .missing ? nil : cell
  }

  /// The part that a block names, with the cell that counts it.
  private func part(
    _ part: ChartRequest.CapacityPart, of row: CategoryID?, into found: inout Findings
  ) -> Occupancy.Part {
    let isElsewhere = part.indicator != nil && part.indicator != capacity.id
    let key = view.key(
      part.indicator ?? capacity.id, subPublic: part.subPublic, territory: part.territory,
      category: part.category ?? (isElsewhere ? nil : row))
    if view.edition[key] == nil { found.report(noSeries(key, at: asked.location)) }
    return Occupancy.Part(
      label: part.label ?? label(of: part), capacity: view.edition[key, asked.month])
  }

  /// What tells the part from the whole, in the words of the tables.
  private func label(of part: ChartRequest.CapacityPart) -> String {
    let dossier = view.dossier
    let category = dossier.categories.first { category in
      category.id == part.category
        && part.indicator.map { dossier.indicators[$0]?.breakdown == category.breakdown } ?? true
    }
    let label =
      category?.label ?? part.subPublic.flatMap { dossier.subPublics[$0]?.label }
      ?? part.indicator.flatMap { dossier.indicators[$0]?.label }
    if let label { return label.prefix(1).lowercased() + label.dropFirst() }
    return part.territory.map { "à \(view.territoryLabel($0))" } ?? ""
  }
}

/// Holds that each part names a row of the chart.
private func placeParts(
  _ parts: [ChartRequest.CapacityPart], in categories: [Category]
) throws(ChartRefused) {
  let rows: [CategoryID?] = categories.isEmpty ? [nil] : categories.map(\.id)
  guard let stray = parts.first(where: { !rows.contains($0.row) }) else { return }
  let known = categories.map(\.id.code).joined(separator: ", ")
  let remedy =
    categories.isEmpty
    ? "Le graphique n'a qu'une rangée : retirer « rangee »."
    : "Écrire « rangee » avec l'une de ces modalités : \(known)."
  let what = stray.row.map { "« \($0) » n'est pas une rangée du graphique." }
  throw .refused("\(what ?? "une partie de « dont » ne dit pas sa rangée.") \(remedy)")
}

/// Holds that no part can be had as a capacity less the other parts.
private func revealNothing(_ rows: [Occupancy.Row]) throws(ChartRefused) {
  let telling = rows.first { row in
    row.capacity.quantity != nil && row.parts.count > 1
      && row.parts.count { $0.capacity.quantity == nil } == 1
      && row.parts.contains { $0.capacity == .withheld }
  }
  guard let telling, let part = telling.parts.first(where: { $0.capacity == .withheld }) else {
    return
  }
  throw .refused(
    "« \(part.label) » est seule au secret dans « \(telling.label) » : la capacité moins les autres "
      + "parties la dirait. Retirer les autres de « dont ».")
}
