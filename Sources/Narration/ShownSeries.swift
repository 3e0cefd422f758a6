internal import Disclosure
package import Domain

/// A series that a text shows, and the months that it shows of it.
package struct ShownSeries: Hashable, Sendable {
  package let key: SeriesKey
  package let months: ClosedRange<Month>

  package init(key: SeriesKey, months: ClosedRange<Month>) {
    self.key = key
    self.months = months
  }
}

extension ResolvedNarrative {
  /// The series behind the blocks of the text, in their order.
  package var shown: [ShownSeries] { directives.flatMap { shown(by: $0) } }

  private func shown(by block: ResolvedBlock) -> [ShownSeries] {
    switch block {
    case .chart(let chart): chart.planned.shown
    case .keyFigures(let figures):
      figures.indicators.map { keySeries($0, figures.view, month) }
    case .table(let table):
      table.keys.map { ShownSeries(key: $0, months: (table.months.first ?? month)...month) }
    case .territories(.chart(let chart, _)): chart.shown
    case .territories(.noSheet), .territories(.cards), .territories(.comparability),
      .territories(.parts), .territories(.caveats), .heading, .paragraph, .list, .quote, .code,
      .rule, .question, .box, .register, .form, .runningOrder, .guidance:
      []
    }
  }
}

/// A key figure is told with its change over a year.
package func keySeries(
  _ indicator: IndicatorID, _ view: EditionView, _ month: Month
) -> ShownSeries {
  ShownSeries(key: view.key(indicator), months: month.yearBefore...month)
}

extension EditionView {
  /// Each series once, with all its months, as far as it has begun by then.
  package func begun(_ series: [ShownSeries]) -> [ShownSeries] {
    var order: [SeriesKey] = []
    var months: [SeriesKey: ClosedRange<Month>] = [:]
    for shown in series.compactMap(begun) {
      if let known = months[shown.key] {
        months[shown.key] =
          min(
            known.lowerBound, shown.months.lowerBound)...max(
            known.upperBound, shown.months.upperBound)
      } else {
        order.append(shown.key)
        months[shown.key] = shown.months
      }
    }
    return order.compactMap { key in months[key].map { ShownSeries(key: key, months: $0) } }
  }

  /// The months since a series has begun; nil when it has not, or is in no table.
  private func begun(_ shown: ShownSeries) -> ShownSeries? {
    guard let start = edition[shown.key]?.start, start <= shown.months.upperBound else {
      return nil
    }
    return ShownSeries(
      key: shown.key, months: max(start, shown.months.lowerBound)...shown.months.upperBound)
  }
}
