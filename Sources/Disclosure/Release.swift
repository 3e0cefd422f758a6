package import Domain

/// What one opening of the room gave.
package struct Release: Sendable {
  /// The figures of the site's audience.
  package let own: Edition
  /// The figures of documents that are handed out to partners: never fuller than their own site's.
  package let handouts: Edition
}

extension SealedDataset {
  /// Opens the room once: what comes out is publishable, the rest is gone.
  ///
  /// - Parameter handouts: the policy of the documents that leave this audience for a wider one.
  package consuming func release(
    under policy: DisclosurePolicy, handouts: DisclosurePolicy? = nil, _ dossier: Dossier
  ) -> Release {
    let own = edition(under: policy, dossier)
    guard let handouts, handouts.audience != policy.audience else {
      return Release(own: own, handouts: own)
    }
    return Release(own: own, handouts: edition(under: handouts, dossier))
  }

  private borrowing func edition(under policy: DisclosurePolicy, _ dossier: Dossier) -> Edition {
    let table = self.table
    var suppression = ComplementarySuppression(
      table, dossier, publicZeros: policy.publicZeros, relations: relations(in: table, dossier))
    for threshold in policy.thresholds {
      suppression.withhold(
        primarySuppression(table, dossier, threshold: threshold), under: threshold)
    }
    let counts = suppression.withheld
    let withheld = counts.union(derivedSuppression(table, dossier, withheld: counts))
    let hidden = dossier.peers(hiddenFrom: policy.audience)
    var series: [SeriesKey: Series] = [:]
    series.reserveCapacity(table.keys.count)
    for (slot, key) in table.keys.enumerated() where !hidden.contains(key.territory) {
      series[key] = released(table.series[slot], slot: slot, key: key, withheld, dossier)
    }
    return Edition(policy: policy, series: series, peers: dossier.peers)
  }
}

private func released(
  _ series: ConfidentialSeries, slot: Int, key: SeriesKey, _ withheld: Set<CellIndex>,
  _ dossier: Dossier
) -> Series {
  var breaks = Set(
    dossier.breaks(of: key).filter { !$0.isComparable }.map(\.month))
  let cells = zip(series.months, series.cells).map { month, cell -> ReleasedCell in
    guard let cell else { return .missing }
    if cell.quality.contains(.seriesBreak) { breaks.insert(month) }
    if withheld.contains(CellIndex(slot: slot, month: month)) { return .withheld }
    switch cell.entry {
    case .number(let quantity): return .value(quantity, cell.quality)
    case .missing: return .missing
    case .withheldAtSource: return .withheld
    case .notApplicable: return .notApplicable
    }
  }
  return Series(
    start: series.start, cells: cells,
    breaks: breaks.filter(series.months.contains).sorted())
}
