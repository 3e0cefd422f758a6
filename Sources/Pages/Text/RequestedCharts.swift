package import Diagnostics
internal import Domain
internal import French

private let refusedChart = Rule(
  "chart.refused", .error, "Graphique impossible",
  "Le bloc « graphique » demande un dessin qui tromperait ou que les données ne permettent pas : des unités "
    + "mêlées, plus de quatre courbes, un empilement de groupes qui se recoupent, une identité sans "
    + "entrées ni sorties. Le message dit ce qu'il faut changer.")

/// The rules of the charts that texts ask for.
package let chartRules: [Rule] = [refusedChart]

extension PageWriter {
  /// Draws what a « graphique » block asks for, or reports why not.
  mutating func chart(
    _ request: ChartRequest, _ figures: Figures, in scope: TextScope, at location: SourceLocation
  ) {
    let title = request.title.map(frenchTypography)
    switch request.kind {
    case .line:
      requestedLines(request, figures, in: scope, title: title, at: location)
    case .entriesExits:
      let wanted = request.identity
      let identity = dossier.site.identities.first { identity in
        guard case .stockFlow = identity.form else { return false }
        return wanted == nil || identity.code == wanted
      }
      guard let identity else {
        refuse("aucune identité de stock et de flux dans synchro.yaml pour ce bloc.", at: location)
        return
      }
      entriesExitsFigure(
        identity, group(request, figures), month: scope.month, title: title,
        reading: request.reading, monthCount: request.monthCount)
    case .stacked:
      guard let indicator = request.indicators.first, let axis = request.partition,
        let partition = dossier.partition(axis)
      else {
        refuse(
          "un empilement demande « indicateur » et « partition » (un axe dont les parts s'additionnent).",
          at: location)
        return
      }
      guard dossier.indicators[indicator]?.additivity.contains(.overSubPublics) == true else {
        refuse(
          "« \(indicator) » ne s'additionne pas sur les sous-publics : pas d'empilement. Employer une courbe.",
          at: location)
        return
      }
      partitionFigure(
        indicator, partition, figures, month: scope.month, title: title, reading: request.reading)
    }
  }

  private mutating func requestedLines(
    _ request: ChartRequest, _ figures: Figures, in scope: TextScope, title: String?,
    at location: SourceLocation
  ) {
    let groups = request.subPublics.isEmpty ? [figures.subPublic] : request.subPublics
    let keys = groups.flatMap { group in
      request.indicators.map { figures.key($0, subPublic: group) }
    }
    guard known(keys, at: location) else { return }
    let units = Set(request.indicators.compactMap { dossier.indicators[$0]?.unit })
    guard units.count < 2 else {
      refuse(
        "deux unités sur un même axe : \(units.sorted().joined(separator: ", ")). Faire un graphique par "
          + "unité.", at: location)
      return
    }
    guard keys.count <= 4 else {
      refuse(
        "plus de quatre courbes ne se distinguent pas. En garder quatre au plus.", at: location)
      return
    }
    lineFigure(
      keys, month: scope.month, name: request.indicators.first?.code ?? "courbe", title: title,
      reading: request.reading, monthCount: request.monthCount)
  }

  private func group(_ request: ChartRequest, _ figures: Figures) -> Figures {
    request.subPublics.first.map { Figures(plan, subPublic: $0) } ?? figures
  }

  private mutating func refuse(_ message: String, at location: SourceLocation) {
    findings.report(refusedChart.at(location, message))
  }
}
