internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French

extension PageWriter {
  /// One dot a territory: a count of one month for a thousand inhabitants, or resident households.
  mutating func rateFigure(
    _ request: TerritoriesRequest, month: Month, at location: SourceLocation
  ) {
    guard let compared = comparedTerritories(request, at: location) else { return }
    let indicator = compared.indicator
    guard indicator.isCount else {
      return refuse(
        "« \(indicator.id) » n'est pas un effectif : pas de taux pour mille. Choisir un indicateur qui "
          + "compte.", at: location)
    }
    let base = request.base.words
    let frame = comparedFrame(
      compared, name: "taux",
      title: request.title ?? "\(indicator.label) pour mille \(base), \(month.frenchName)",
      measure: "\(indicator.label) pour 1\u{202F}000 \(base)",
      unit: "\(indicator.unit) pour 1\u{202F}000 \(base)", places: 2, reading: request.reading)
    let rows = compared.entries.map { entry in
      CategoryRow(
        label: entry.label,
        entry.series[month].rate(per: entry.sheet.identity.count(of: request.base)))
    }
    guard rows.filter({ $0.cells.first?.quantity != nil }).count > 1 else {
      return refuse(
        "moins de deux taux en \(month) : une valeur, ou ce à quoi la rapporter, manque. Choisir un "
          + "autre mois.", at: location)
    }
    guard
      let chart = DotPlot(
        frame: frame, month: month, series: [indicator.label], rows: rows, order: .unranked,
        rowTitle: "Territoire")
    else { return }
    place(frame, at: location) { figure(chart, csvURL: $0) }
    absences(compared)
  }
}

extension TerritoriesRequest.Base {
  fileprivate var words: String {
    switch self {
    case .inhabitants: "habitants"
    case .households: "ménages résidents"
    }
  }
}

extension TerritorySheet.Identity {
  fileprivate func count(of base: TerritoriesRequest.Base) -> Int? {
    switch base {
    case .inhabitants: population
    case .households: households
    }
  }
}

extension ReleasedCell {
  /// For a thousand; missing when there is nothing to set it against.
  fileprivate func rate(per count: Int?) -> ReleasedCell {
    guard case .value(let quantity, let quality) = self else { return self }
    guard let count, let rate = (quantity * 1000).divided(by: Quantity(count)) else {
      return .missing
    }
    return .value(rate.rounded(places: 2), quality)
  }
}
