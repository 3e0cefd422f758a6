package import Disclosure
package import Domain

/// A partition month by month, as stacked columns: at most twelve months, at most four fills.
package struct StackedBars: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  /// One series a part, in the order of the partition.
  package let parts: [ChartSeries]
  package let total: ChartSeries
  package let breaks: [SeriesBreak]
  package let events: [Event]
  /// What may be drawn of it.
  let model: StackModel

  /// Keeps the last twelve months; nil without months, when a part lacks its label or its cells, or
  /// is negative.
  ///
  /// Only a `Partition` can be stacked: groups that overlap have no total to fill.
  package init?(
    frame: ChartFrame, months: Range<Month>, partition: Partition, labels: [String],
    parts: [[ReleasedCell]], totals: [ReleasedCell], totalLabel: String = "Ensemble",
    breaks: [SeriesBreak] = [], events: [Event] = []
  ) {
    let count = partition.parts.count
    guard !months.isEmpty, labels.count == count, parts.count == count else { return nil }
    guard !parts.contains(where: containsNegative) else { return nil }
    let shown = min(12, months.count)
    self.frame = frame
    let kept: Range<Month> = months.suffix(shown)
    self.months = kept
    self.parts = zip(labels, parts).map { label, cells in
      ChartSeries(label: label, cells: fittedCells(cells, to: months.count).suffix(shown))
    }
    let open = Array(fittedCells(totals, to: months.count).suffix(shown))
    total = ChartSeries(
      label: totalLabel, cells: protectedTotals(open, over: self.parts.map(\.cells)))
    self.breaks = breaks.filter { kept.contains($0.month) }
    self.events = events
    model = StackModel(parts: self.parts, total: total)
  }

  var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: (parts + [total]).map {
        .init(label: $0.label, content: .cells($0.cells, places: frame.places))
      },
      breaks: breaks.cuts)
  }
}

/// The totals, less those that would tell a withheld part: a single one, or several that share nothing.
///
/// Drawn or in the table, such a total would give the part by a plain difference.
private func protectedTotals(
  _ totals: [ReleasedCell], over parts: [[ReleasedCell]]
) -> [ReleasedCell] {
  totals.enumerated().map { month, total in
    let cells = parts.map { $0[month] }
    let hidden = cells.count { $0 == .withheld }
    guard let whole = total.quantity, hidden > 0, !cells.contains(.missing) else { return total }
    let rest = cells.compactMap(\.quantity).reduce(whole, -)
    return hidden == 1 || rest <= .zero ? .withheld : total
  }
}

/// Draws, describes and tabulates stacked columns.
package func figure(_ chart: StackedBars, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.months, words: stackWords(chart), table: chart.table,
    csvURL: csvURL
  ) { stackScene(chart, $0) }
}
