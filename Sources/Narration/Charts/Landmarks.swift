internal import Diagnostics
internal import Domain

extension Rule {
  static let chartLandmark = Rule(
    "chart.landmark", .warning, "Repère non dessiné",
    "Un graphique porte trois repères au plus, ruptures comprises : au-delà ils cachent la courbe. Les ruptures "
      + "passent d'abord ; un repère hors de la période n'est pas dessiné non plus. Retirer « reperes », ou "
      + "changer « mois ».")
}

/// The rules of what authors point at in a chart.
let landmarkRules: [Rule] = [.chartLandmark]

/// How many breaks and events a drawing has room for.
let mostAnnotations = 3

extension RequestedChart {
  /// The landmarks of the block as events; reports those that the drawing has no room for.
  func events(
    of landmarks: [ChartRequest.Landmark], in months: Range<Month>, beside breaks: [SeriesBreak],
    into found: inout Findings
  ) -> [Event] {
    let shown = landmarks.filter {
      $0.months.overlaps(months.lowerBound...months.upperBound.previous)
    }
    for landmark in landmarks where !shown.contains(landmark) {
      found.report(Rule.chartLandmark.at(location, outside(landmark, months)))
    }
    // A break at the first month parts nothing that is drawn.
    let cuts = breaks.count { $0.month > months.lowerBound }
    let excess = shown.count + cuts - mostAnnotations
    if excess > 0, !shown.isEmpty {
      found.report(Rule.chartLandmark.at(location, crowded(shown.count, cuts, excess)))
    }
    return shown.map { Event(months: $0.months, label: $0.label, indicators: []) }
  }
}

private func outside(_ landmark: ChartRequest.Landmark, _ months: Range<Month>) -> String {
  "le repère « \(landmark.label) » (\(landmark.months.lowerBound)) est hors du graphique, qui va de "
    + "\(months.lowerBound) à \(months.upperBound.previous). Le retirer, ou changer « mois »."
}

private func crowded(_ landmarks: Int, _ breaks: Int, _ excess: Int) -> String {
  let own = landmarks > 1 ? "\(landmarks) repères" : "1 repère"
  let others = breaks == 0 ? "" : breaks > 1 ? " et \(breaks) ruptures" : " et 1 rupture"
  return "\(own)\(others) : un graphique en porte \(mostAnnotations) en tout. Retirer "
    + "\(min(excess, landmarks)) de « reperes »."
}
