internal import Charts
internal import Diagnostics
internal import Disclosure
package import Domain
internal import French

/// Below, a change of one household moves the index by more than five points.
package let leastIndexBase = Quantity(20)

extension PageWriter {
  /// One line a territory, 100 in a common month; a line ends where its series breaks.
  mutating func indexFigure(
    _ request: TerritoriesRequest, until last: Month, at location: SourceLocation
  ) {
    guard let base = request.month, let compared = comparedTerritories(request, at: location)
    else { return }
    guard base < last else {
      return refuse(
        "le mois de base \(base) n'est pas avant \(last), le mois de la page. Choisir un mois plus ancien.",
        at: location)
    }
    guard compared.entries.count <= 4 else {
      return refuse(
        "plus de quatre courbes ne se distinguent pas : \(compared.entries.count) territoires se "
          + "comparent. Employer « type: taux ».", at: location)
    }
    guard hasBases(compared, base, at: location) else { return }
    let months = base..<last.next
    let frame = comparedFrame(
      compared, name: "base100",
      title: request.title ?? "\(compared.indicator.label), base 100 \(base.frenchIn)",
      measure: "\(compared.indicator.label), indice 100 \(base.frenchIn)", unit: "", places: 1,
      reading: request.reading)
    let series = compared.entries.map { entry in
      ChartSeries(label: entry.label, cells: months.map { entry.series.index($0, base: base) })
    }
    guard
      let chart = LineChart(
        frame: frame, months: months, series: series, events: endings(compared, months),
        options: LineOptions(startsAtZero: false))
    else { return }
    place(frame, at: location) { figure(chart, csvURL: $0) }
    absences(compared)
  }

  /// Whether every territory has a base to count from; reports those that have not.
  private mutating func hasBases(
    _ compared: ComparedTerritories, _ base: Month, at location: SourceLocation
  ) -> Bool {
    var isWhole = true
    for entry in compared.entries {
      guard let fault = entry.series[base].baseFault else { continue }
      isWhole = false
      refuse(
        "« \(entry.sheet.territory) » \(fault) en \(base) : pas d'indice sur cette base. Choisir un autre "
          + "mois de base.", at: location)
    }
    return isWhole
  }

  /// What ends our line: a break of ours says nothing of the other territories' series.
  private func endings(_ compared: ComparedTerritories, _ months: Range<Month>) -> [Event] {
    let own = Figures(plan).key(compared.indicator.id)
    return dossier.breaks(of: own)
      .filter { !$0.isComparable && months.dropFirst().contains($0.month) }.prefix(1).map {
        Event(
          months: $0.month...$0.month, label: "\($0.label) (\(territoryLabel(own.territory)))",
          indicators: [])
      }
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
