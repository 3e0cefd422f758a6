internal import Disclosure
internal import Domain
internal import Narration

/// What a chart of territories may show in a first draft: an indicator that compares, and months that hold.
struct DraftComparison {
  let indicator: IndicatorID
  /// The month that counts for 100; nil when no index can be drawn.
  let base: Month?
  /// The month of a rate; nil when no rate can be worked out.
  let rate: Month?
}

extension Draft {
  /// The first figure of the report that sheets let us set beside a peer's; nil when none does.
  var comparison: DraftComparison? {
    headline.lazy.compactMap(comparison).first { $0.base != nil || $0.rate != nil }
  }

  private func comparison(_ id: IndicatorID) -> DraftComparison? {
    let series = compared(id).compactMap { edition[key(id, in: $0)] }
    guard let month, series.count > 1 else { return nil }
    let isIndexed = series.count <= mostCurves
    let base = (month.yearBefore..<month).first { month in
      series.allSatisfy { ($0[month].quantity ?? .zero) >= leastIndexBase }
    }
    let rate = (month.yearBefore...month).last { month in
      series.allSatisfy { $0[month].quantity != nil }
    }
    let isCount = dossier.indicators[id]?.isCount ?? false
    return DraftComparison(
      indicator: id, base: isIndexed ? base : nil, rate: isCount ? rate : nil)
  }

  /// Our territory and the peers whose grade allows a chart; none when our sheet is not written.
  private func compared(_ id: IndicatorID) -> [TerritoryID] {
    guard let own = dossier.ownSheet else { return [] }
    let peers = dossier.sheets.filter { sheet in
      dossier.peers.contains(sheet.territory) && edition.audience <= sheet.sending.audience
        && sheet.comparability(of: id)?.grade?.allowsCharts == true
    }
    return [own.territory] + peers.map(\.territory)
  }
}

/// How many lines a chart of indices holds.
private let mostCurves = 4
