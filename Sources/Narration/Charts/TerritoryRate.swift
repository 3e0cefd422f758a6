internal import Charts
internal import Disclosure
internal import Domain
internal import French

/// One dot a territory: a count of one month for a thousand inhabitants, or resident households.
///
/// - Parameter current: the month of the text, where the block names no other.
func territoryRate(
  _ request: TerritoriesRequest, _ compared: ComparedTerritories, current: Month
) throws(ComparisonRefused) -> PlannedChart {
  let month = request.month ?? current
  let indicator = compared.indicator
  guard indicator.isCount else {
    throw ComparisonRefused(
      "« \(indicator.id) » n'est pas un effectif : pas de taux pour mille. Choisir un indicateur qui "
        + "compte.")
  }
  let base = request.base.words
  let frame = compared.frame(
    title: request.title ?? "\(indicator.label) pour mille \(base), \(month.frenchName)",
    measure: "\(indicator.label) pour 1\u{202F}000 \(base)",
    unit: "\(indicator.unit) pour 1\u{202F}000 \(base)", places: 2, reading: request.reading)
  let rows = compared.entries.map { entry in
    CategoryRow(
      label: entry.label,
      entry.series[month].rate(per: entry.sheet.identity.count(of: request.base)))
  }
  guard rows.filter({ $0.cells.first?.quantity != nil }).count > 1 else {
    throw ComparisonRefused(
      "moins de deux taux en \(month) : une valeur, ou ce à quoi la rapporter, manque. Choisir un "
        + "autre mois.")
  }
  do throws(DotPlot.Refusal) {
    let chart = try DotPlot(
      frame: frame, month: month, series: [indicator.label], rows: rows, order: .unranked,
      rowTitle: "Territoire")
    return compared.planned(chart, name: "taux", months: month...month)
  } catch {
    throw ComparisonRefused(error.message)
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
