package import Domain

/// The figures as one audience may read them; the only way out of the room, and it cannot be forged.
package struct Edition: Sendable {
  package let audience: Audience
  package let threshold: Int
  private let series: [SeriesKey: Series]
  /// Every key, in order.
  package let keys: [SeriesKey]
  /// From the first month to the last of any series; nil when the tables are empty.
  package let months: ClosedRange<Month>?

  init(policy: DisclosurePolicy, series: [SeriesKey: Series]) {
    audience = policy.audience
    threshold = policy.threshold
    self.series = series
    keys = series.keys.sorted()
    let first = series.values.map(\.months.lowerBound).min()
    let last = series.values.map(\.months.upperBound).max()
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
