package import Domain

/// The figures as one audience may read them; the only way out of the room, and it cannot be forged.
package struct Edition: Sendable {
  package let audience: Audience
  package let threshold: Int
  private let series: [SeriesKey: Series]
  /// Every key, in order.
  package let keys: [SeriesKey]
  /// From the first month to the last of any series but a peer's; nil when there is none.
  package let months: ClosedRange<Month>?

  /// - Parameter peers: the territories whose figures are lent, and make no month of the site.
  init(policy: DisclosurePolicy, series: [SeriesKey: Series], peers: Set<TerritoryID>) {
    audience = policy.audience
    threshold = policy.threshold
    self.series = series
    keys = series.keys.sorted()
    let ranges = series.filter { !peers.contains($0.key.territory) }.map(\.value.months)
    let first = ranges.map(\.lowerBound).min()
    let last = ranges.map(\.upperBound).max()
    months = if let first, let last, first < last { first...last.previous } else { nil }
  }

  package subscript(key: SeriesKey) -> Series? { series[key] }

  package subscript(key: SeriesKey, month: Month) -> ReleasedCell {
    series[key]?[month] ?? .missing
  }

  /// How many cells of a month are withheld, all causes together, of one group or of all.
  package func withheldCount(in month: Month, of subPublic: SubPublicID?) -> Int {
    series.count { key, series in
      series[month] == .withheld && (subPublic == nil || key.subPublic == subPublic)
    }
  }

  /// How many cells of an indicator are withheld in a month, all causes together.
  package func withheldCount(in month: Month, of indicator: IndicatorID) -> Int {
    series.count { key, series in key.indicator == indicator && series[month] == .withheld }
  }
}
