package import Charts
internal import Disclosure
package import Domain

/// The months that charts and tables cover, and what happened in them.
extension EditionView {
  /// The months of a chart that ends with a month, as far as the tables go.
  package func chartMonths(_ count: Int, until month: Month) -> Range<Month> {
    let first = max(month.advanced(by: 1 - count), firstMonth)
    return min(first, month)..<month.next
  }

  /// The months of a table that ends with a month, as far as the tables go.
  package func lastMonths(_ count: Int, until month: Month) -> [Month] {
    Array(chartMonths(count, until: month))
  }

  /// The breaks of some series in the months of a chart, one a month.
  package func breaks(of keys: [SeriesKey], in months: Range<Month>) -> [SeriesBreak] {
    var seen = Set<Month>()
    return keys.flatMap { dossier.breaks(indicator: $0.indicator, subPublic: $0.subPublic) }
      .filter { months.contains($0.month) && seen.insert($0.month).inserted }
      .sorted { ($0.month, $0.label) < ($1.month, $1.label) }
  }

  /// The events of a chart: the author's landmarks, then what the tables know, as far as breaks leave room.
  func events(
    of indicators: [IndicatorID], in months: Range<Month>, beside breaks: [SeriesBreak],
    _ landmarks: [Event]
  ) -> [Event] {
    let known = dossier.events.filter { event in
      event.months.overlaps(months.lowerBound...months.upperBound.previous)
        && event.indicators.contains(where: indicators.contains)
    }
    guard !landmarks.isEmpty else { return Array(known.suffix(mostAnnotations)) }
    let room = max(0, mostAnnotations - breaks.count - landmarks.count)
    return landmarks + known.suffix(room)
  }

  /// A series over the months of a chart; nil when the edition has none.
  func chartSeries(_ key: SeriesKey, label: String, over months: Range<Month>) -> ChartSeries? {
    edition[key].map { ChartSeries(label: label, $0, over: months) }
  }

  /// Indicators added month by month; without a number as soon as one of them is.
  func sum(_ indicators: [IndicatorID], over months: Range<Month>, label: String) -> ChartSeries {
    let series = indicators.map { self.series($0) }
    let cells = months.map { month in
      series.map { $0?[month] ?? .missing }.reduce(.value(.zero, []), ReleasedCell.adding)
    }
    return ChartSeries(label: label, cells: cells)
  }
}

extension ChartSeries {
  package var hasValue: Bool { cells.contains { $0.quantity != nil } }
}

extension ReleasedCell {
  /// The sum of two cells of different indicators, as readers could make it themselves.
  fileprivate static func adding(_ first: ReleasedCell, _ second: ReleasedCell) -> ReleasedCell {
    switch (first, second) {
    case (.value(let left, let quality), .value(let right, let other)):
      .value(left + right, quality.union(other))
    case (.withheld, _), (_, .withheld): .withheld
    case (.missing, _), (_, .missing): .missing
    case (.notApplicable, _), (_, .notApplicable): .notApplicable
    }
  }
}
