internal import Disclosure
package import Domain
internal import French

/// The last value of a series in large, its changes in words, and where it comes from as a small line.
package struct NumberTile: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let series: ChartSeries
  package let breaks: [SeriesBreak]

  /// Keeps what is needed.
  package init(
    frame: ChartFrame, months: Range<Month>, series: ChartSeries, breaks: [SeriesBreak] = []
  ) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    self.frame = frame
    self.months = months
    self.series = series.fitted(to: months.count)
    self.breaks = breaks.filter { months.contains($0.month) }
  }

  var month: Month { months.upperBound.previous }
  var last: ReleasedCell { series.cells.last ?? .missing }

  /// The difference of each month to one some months before; « sans objet » before there is one.
  func differences(over lag: Int) -> [ReleasedCell] {
    series.cells.indices.map { index in
      guard index >= lag else { return .notApplicable }
      let now = months.lowerBound.advanced(by: index)
      return Change(
        from: series.cells[index - lag], to: series.cells[index],
        isCut: isCut(from: now.advanced(by: -lag), to: now), isPercentage: frame.unit == "%"
      ).difference
    }
  }

  func isCut(from before: Month, to now: Month) -> Bool {
    breaks.contains { !$0.isComparable && before < $0.month && $0.month <= now }
  }

  /// Whether there is a line to draw beside the number.
  var hasLine: Bool { series.cells.count { $0.quantity != nil } > 1 }

  /// The months that the last one is set against, those that the chart covers.
  var lags: [Int] { [1, 12].filter { $0 < months.count } }

  package var table: FigureTable {
    let columns = lags.map { lag in
      FigureTable.Column(
        label: lag == 1 ? "Écart sur un mois" : "Écart sur un an",
        content: .changes(differences(over: lag), places: frame.places))
    }
    return FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: [
        .init(label: series.label, content: .cells(series.cells, places: frame.places))
      ] + columns,
      breaks: breaks.cuts)
  }
}

extension NumberTile {
  /// Why a series gives no number.
  package enum Refusal: ChartRefusal {
    case noMonth

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      }
    }
  }
}

extension NumberTile: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { tileWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    tileScene(self, rendition)
  }
}
