package import Disclosure
package import Domain
internal import French

/// A month against the same month a year before, row by row: two dots and what lies between.
package struct Dumbbell: Sendable {
  package struct Row: Hashable, Sendable {
    package let label: String
    package let before: ReleasedCell
    package let now: ReleasedCell
    /// The breaks of the row's series.
    package let breaks: [SeriesBreak]

    package init(
      label: String, before: ReleasedCell, now: ReleasedCell, breaks: [SeriesBreak] = []
    ) {
      self.label = label
      self.before = before
      self.now = now
      self.breaks = breaks
    }
  }

  package let frame: ChartFrame
  package let month: Month
  /// In the order of the nomenclature.
  package let rows: [Row]
  package let rowTitle: String

  /// Keeps the breaks that lie between the two months.
  package init(
    frame: ChartFrame, month: Month, rows: [Row], rowTitle: String = "Public"
  ) throws(Refusal) {
    guard !rows.isEmpty else { throw .noRow }
    self.frame = frame
    self.month = month
    self.rows = rows.map { row in
      Row(
        label: row.label, before: row.before, now: row.now,
        breaks: row.breaks.filter { month.yearBefore < $0.month && $0.month <= month })
    }
    self.rowTitle = rowTitle
  }

  var changes: [Change] {
    rows.map {
      Change(from: $0.before, to: $0.now, isCut: $0.isCut, isPercentage: frame.unit == "%")
    }
  }

  /// The decimals of percentages: as few in all rows as in the one that bears fewest.
  var percentPlaces: Int {
    changes.filter { $0.percent.quantity != nil }.map(\.percentPlaces).min() ?? 1
  }

  /// The two months.
  var heads: [String] { [month.yearBefore.frenchName, month.frenchName] }

  package var table: FigureTable {
    let isPercentage = frame.unit == "%"
    var columns = zip(heads, [rows.map(\.before), rows.map(\.now)]).map {
      FigureTable.Column(label: $0, content: .cells($1, places: frame.places))
    }
    let cuts = Set(changes.indices.filter { changes[$0].isCut })
    columns.append(
      .init(
        label: isPercentage ? "Écart en points" : "Écart",
        content: .changes(changes.map(\.difference), places: frame.places, cuts: cuts)))
    if !isPercentage {
      columns.append(
        .init(
          label: "Écart en\u{A0}%",
          content: .changes(changes.map(\.percent), places: percentPlaces, cuts: cuts)))
    }
    return FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: rowTitle,
      rows: .labels(rows.map(\.label)), columns: columns)
  }
}

extension Dumbbell.Row {
  /// Whether a break forbids to compare the two months.
  var isCut: Bool {
    breaks.contains { !$0.isComparable } || now.quality.contains(.seriesBreak)
  }
}

extension Dumbbell {
  /// Why rows make no dumbbells.
  package enum Refusal: ChartRefusal {
    case noRow

    package var message: String {
      switch self {
      case .noRow:
        "il n'y a aucune rangée à montrer. Écrire « sous_publics » ou « partition »."
      }
    }
  }
}

extension Dumbbell: Chart {
  package var period: String { frenchList(heads) }
  package var words: ChartWords { dumbbellWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    dumbbellScene(self, rendition)
  }
}
