internal import Charts
internal import Disclosure
package import Domain
internal import French

/// Below, a change of one household moves the index by more than five points.
package let leastIndexBase = Quantity(20)

/// One line a territory, 100 in a common month; a line ends where its series breaks.
func territoryIndex(
  _ request: TerritoriesRequest, _ compared: ComparedTerritories, until last: Month
) throws(ComparisonRefused) -> PlannedChart {
  guard let base = request.month else {
    throw ComparisonRefused("un indice demande « mois », son mois de base.")
  }
  guard base < last else {
    throw ComparisonRefused(
      "le mois de base \(base) n'est pas avant \(last), le mois de la page. Choisir un mois plus ancien."
    )
  }
  guard compared.entries.count <= 4 else {
    throw ComparisonRefused(
      "plus de quatre courbes ne se distinguent pas : \(compared.entries.count) territoires se "
        + "comparent. Employer « type: taux ».")
  }
  try holdBases(compared, base)
  let months = base..<last.next
  let frame = compared.frame(
    title: request.title ?? "\(compared.indicator.label), base 100 \(base.frenchIn)",
    measure: "\(compared.indicator.label), indice 100 \(base.frenchIn)", unit: "", places: 1,
    reading: request.reading)
  let series = compared.entries.map { entry in
    ChartSeries(label: entry.label, cells: months.map { entry.series.index($0, base: base) })
  }
  do throws(LineChart.Refusal) {
    let chart = try LineChart(
      frame: frame, months: months, series: series, events: endings(compared, months),
      options: LineOptions(startsAtZero: false))
    return compared.planned(chart, name: "base100", months: base...last)
  } catch {
    throw ComparisonRefused(error.message)
  }
}

/// Holds that every territory has a base to count from.
private func holdBases(
  _ compared: ComparedTerritories, _ base: Month
) throws(ComparisonRefused) {
  let faults = compared.entries.compactMap { entry in
    entry.series[base].baseFault.map { fault in
      "« \(entry.sheet.territory) » \(fault) en \(base) : pas d'indice sur cette base. Choisir un autre "
        + "mois de base."
    }
  }
  guard faults.isEmpty else { throw ComparisonRefused(faults) }
}

/// What ends our line: a break of ours says nothing of the other territories' series.
private func endings(_ compared: ComparedTerritories, _ months: Range<Month>) -> [Event] {
  let view = compared.view
  return view.dossier.breaks(of: view.key(compared.indicator.id))
    .filter { !$0.isComparable && months.dropFirst().contains($0.month) }.prefix(1).map {
      Event(
        months: $0.month...$0.month, label: "\($0.label) (\(view.territoryLabel(view.territory)))",
        indicators: [])
    }
}

extension ReleasedCell {
  /// Why no index can count from this cell; nil when one can.
  fileprivate var baseFault: String? {
    switch self {
    case .value(let quantity, _): quantity < leastIndexBase ? "compte moins de 20" : nil
    case .withheld: "n'est pas diffusé"
    case .missing, .notApplicable: "n'a pas de valeur"
    }
  }
}

extension Series {
  /// The index of a month, 100 in the base; as lacking as the month, and none beyond a break.
  fileprivate func index(_ month: Month, base: Month) -> ReleasedCell {
    guard !breaksBetween(base, month) else { return .notApplicable }
    guard case .value(let quantity, let quality) = self[month],
      case .value(let whole, let other) = self[base]
    else { return self[month] }
    guard let index = (quantity * 100).divided(by: whole) else { return .missing }
    return .value(
      index.rounded(places: 1),
      quality.union(other.intersection(.provisional)).subtracting(.seriesBreak))
  }
}
