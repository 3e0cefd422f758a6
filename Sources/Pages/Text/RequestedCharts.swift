internal import Charts
package import Diagnostics
internal import Domain
internal import French

private let refusedChart = Rule(
  "chart.refused", .error, "Graphique impossible",
  "Le bloc « graphique » demande un dessin qui tromperait ou que les données ne permettent pas : des unités "
    + "mêlées, plus de quatre courbes, un empilement de groupes qui se recoupent, une différence qui dirait "
    + "une valeur au secret. Le message dit ce qu'il faut changer.")

/// The rules of the charts that texts ask for.
package let chartRules: [Rule] = [refusedChart]

/// A « graphique » block on its page: what is asked, where it stands, and for which month and group.
struct RequestedChart {
  let request: ChartRequest
  let figures: Figures
  let month: Month
  let location: SourceLocation

  var title: String? { request.title.map(frenchTypography) }
  var reading: String? { request.reading }
}

extension PageWriter {
  /// Draws what a « graphique » block asks for, or reports why not.
  mutating func chart(
    _ request: ChartRequest, _ figures: Figures, in scope: TextScope, at location: SourceLocation
  ) {
    let own = request.subPublics.count == 1 ? request.subPublics.first : nil
    let chart = RequestedChart(
      request: request, figures: own.map { Figures(plan, subPublic: $0) } ?? figures,
      month: scope.month, location: location)
    switch request.kind {
    case .line: lines(chart)
    case .entriesExits: entriesExits(chart)
    case .bridge: bridge(chart)
    case .bars: bars(chart)
    case .stacked: stack(chart)
    case .multiples: multiples(chart)
    case .heat: heatMap(chart)
    case .occupancy: occupancy(chart)
    case .dumbbell: dumbbell(chart)
    case .dots: dots(chart)
    case .pyramid: pyramid(chart)
    case .tiles: tiles(chart)
    case .flows: flows(chart)
    case .number: numberTile(chart)
    }
  }

  mutating func refuse(_ chart: RequestedChart, _ message: String) {
    findings.report(refusedChart.at(chart.location, message))
  }

  /// The indicator of a chart that has one; nil once refused.
  mutating func indicator(of chart: RequestedChart) -> Indicator? {
    let known = chart.request.indicators.compactMap { dossier.indicators[$0] }
    if known.count == 1 { return known[0] }
    // An unknown code has its own finding.
    guard known.count == chart.request.indicators.count else { return nil }
    refuse(
      chart,
      "un graphique « \(chart.request.kind.rawValue) » montre un indicateur. Écrire une ligne "
        + "« indicateur: code ».")
    return nil
  }

  /// The identity that a chart of flows draws; nil once refused.
  mutating func identity(of chart: RequestedChart) -> AccountingIdentity? {
    let wanted = chart.request.identity
    let identity = dossier.site.identities.first { identity in
      guard case .stockFlow = identity.form else { return false }
      return wanted == nil || identity.code == wanted
    }
    if identity == nil {
      refuse(
        chart,
        "aucune identité de stock et de flux dans synchro.yaml pour ce bloc. En déclarer une, ou "
          + "corriger « identite ».")
    }
    return identity
  }

  private mutating func lines(_ chart: RequestedChart) {
    let request = chart.request
    let groups = request.subPublics.isEmpty ? [chart.figures.subPublic] : request.subPublics
    let keys = groups.flatMap { group in
      request.indicators.map { chart.figures.key($0, subPublic: group) }
    }
    guard known(keys, at: chart.location) else { return }
    let units = Set(request.indicators.compactMap { dossier.indicators[$0]?.unit })
    guard units.count < 2 else {
      return refuse(
        chart,
        "deux unités sur un même axe : \(units.sorted().joined(separator: ", ")). Faire un "
          + "graphique par unité.")
    }
    guard keys.count <= 4 else {
      return refuse(
        chart,
        "plus de quatre courbes ne se distinguent pas. En garder quatre au plus, ou employer "
          + "« type: multiples ».")
    }
    lineFigure(
      keys, month: chart.month, name: request.indicators.first?.code ?? "courbe",
      title: chart.title, reading: chart.reading, monthCount: request.monthCount,
      options: LineOptions(
        startsAtZero: request.startsAtZero, showsAverage: request.showsAverage),
      at: chart.location)
  }

  private mutating func entriesExits(_ chart: RequestedChart) {
    guard let identity = identity(of: chart) else { return }
    entriesExitsFigure(
      identity, chart.figures, month: chart.month, title: chart.title, reading: chart.reading,
      monthCount: chart.request.monthCount, at: chart.location)
  }

  private mutating func stack(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    guard let partition = chart.request.partition.flatMap(dossier.partition) else {
      return refuse(
        chart, "un empilement demande « partition » : un axe dont les parts s'additionnent.")
    }
    guard indicator.additivity.contains(.overSubPublics) else {
      return refuse(
        chart,
        "« \(indicator.id) » ne s'additionne pas sur les sous-publics : pas d'empilement. Employer "
          + "une courbe.")
    }
    partitionFigure(
      indicator.id, partition, chart.figures, month: chart.month, title: chart.title,
      reading: chart.reading, at: chart.location)
  }
}
