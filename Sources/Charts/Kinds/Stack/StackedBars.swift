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

  /// Keeps the last twelve months.
  ///
  /// Only a `Partition` can be stacked: groups that overlap have no total to fill.
  package init(
    frame: ChartFrame, months: Range<Month>, partition: Partition, labels: [String],
    parts: [[ReleasedCell]], totals: [ReleasedCell], totalLabel: String = "Ensemble",
    breaks: [SeriesBreak] = [], events: [Event] = []
  ) throws(Refusal) {
    let count = partition.parts.count
    guard !months.isEmpty else { throw .noMonth }
    guard labels.count == count, parts.count == count else { throw .incomplete }
    if let part = zip(labels, parts).first(where: { containsNegative($0.1) }) {
      throw .negative(part.0)
    }
    let shown = min(StackRequest.months.upperBound, months.count)
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

  package var table: FigureTable {
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

extension StackedBars {
  /// Why a partition is not stacked.
  package enum Refusal: ChartRefusal {
    case noMonth
    /// A part lacks its label or its cells.
    case incomplete
    /// A part below zero has no height.
    case negative(String)

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .incomplete:
        "il manque une part de la partition. Vérifier ses séries."
      case .negative(let value):
        "« \(value) » a une valeur négative, qui ne s'empile pas. Vérifier la donnée, ou employer une "
          + "courbe."
      }
    }
  }
}

extension StackedBars: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { stackWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    stackScene(self, rendition)
  }
}
