package import Disclosure
package import Domain
internal import French

/// Places taken against places that exist, row by row, in one month.
package struct Occupancy: Sendable {
  /// A part of a capacity that has a name: « places hivernales », « lits halte soins santé ».
  package struct Part: Hashable, Sendable {
    package let label: String
    package let capacity: ReleasedCell

    package init(label: String, capacity: ReleasedCell) {
      self.label = label
      self.capacity = capacity
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    package let taken: ReleasedCell
    package let capacity: ReleasedCell
    package let parts: [Part]
    /// What was taken in the same month of the year before; nil when nothing compares with it.
    package let before: ReleasedCell?

    package init(
      label: String, taken: ReleasedCell, capacity: ReleasedCell, parts: [Part] = [],
      before: ReleasedCell? = nil
    ) {
      self.label = label
      self.taken = taken
      self.capacity = capacity
      self.parts = parts
      self.before = before
    }
  }

  package let frame: ChartFrame
  package let month: Month
  /// In the order of the nomenclature.
  package let rows: [Row]
  package let rowTitle: String
  /// Whether lengths are shares of each capacity, so that structures of all sizes compare.
  package let isInPercent: Bool
  /// What a capacity counts, in the plural.
  package let capacityUnit: String

  /// Sets no year before beside a row that begins a new way of counting.
  package init(
    frame: ChartFrame, month: Month, rows: [Row], rowTitle: String = "Structure",
    isInPercent: Bool = false, capacityUnit: String = "places"
  ) throws(Refusal) {
    guard !rows.isEmpty else { throw .noRow }
    let negative = rows.first { containsNegative([$0.taken, $0.capacity, $0.before ?? .missing]) }
    if let negative { throw .negative(negative.label) }
    self.isInPercent = isInPercent
    self.frame = frame
    self.month = month
    self.rows = rows.map(\.comparable)
    self.capacityUnit = capacityUnit
    self.rowTitle = rowTitle
  }

  package var table: FigureTable {
    let places = frame.places
    var columns: [FigureTable.Column] = [
      .init(label: "Occupation", content: .cells(rows.map(\.taken), places: places)),
      .init(label: "Capacité", content: .cells(rows.map(\.capacity), places: places)),
      .init(label: "Taux d’occupation (%)", content: .cells(rows.map(\.rate), places: 0)),
    ]
    if rows.contains(where: { $0.before != nil }) {
      columns.append(
        .init(
          label: "Occupation en \(month.yearBefore.frenchName)",
          content: .cells(rows.map { $0.before ?? .notApplicable }, places: places)))
    }
    if rows.contains(where: { !$0.parts.isEmpty }) {
      columns.append(
        .init(label: "Détail de la capacité", content: .words(rows.map { $0.partWords(places) })))
    }
    return FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(rows.map(\.label)), columns: columns)
  }
}

extension Occupancy.Row {
  /// The same row, without the year before where a break begins at its month.
  fileprivate var comparable: Self {
    guard taken.quality.contains(.seriesBreak) else { return self }
    return Self(label: label, taken: taken, capacity: capacity, parts: parts)
  }

  /// What is taken in per cent of the capacity, from published cells alone; « sans objet » of no place.
  var rate: ReleasedCell {
    switch (taken, capacity) {
    case (.value(let taken, let quality), .value(let capacity, let other)):
      guard capacity > .zero, let share = (taken * 100).divided(by: capacity) else {
        return .notApplicable
      }
      return .value(
        share.rounded(places: 0), quality.union(other).subtracting(.seriesBreak))
    case (.withheld, _), (_, .withheld): return .withheld
    case (.missing, _), (_, .missing): return .missing
    case (.notApplicable, _), (_, .notApplicable): return .notApplicable
    }
  }

  /// The capacity that the parts make up together; nil when one has no number.
  var partSum: Quantity? {
    let known = parts.compactMap(\.capacity.quantity)
    return known.count == parts.count && !parts.isEmpty ? known.reduce(.zero, +) : nil
  }

  /// Where a tick parts the capacity, from its beginning: none once a part has no number, and none where
  /// the capacity itself ends.
  var partEnds: [Quantity] {
    guard let whole = capacity.quantity, let partSum, partSum <= whole else { return [] }
    var sum = Quantity.zero
    return parts.compactMap { part in
      sum = sum + (part.capacity.quantity ?? .zero)
      return sum < whole ? sum : nil
    }
  }

  /// `dont 60 places hivernales`, `35 places + 5 lits`.
  func partWords(_ places: Int) -> String {
    let words = parts.map { "\(markedText($0.capacity, places: places))\u{A0}\($0.label)" }
      .joined(separator: " + ")
    return words.isEmpty || partSum == capacity.quantity ? words : "dont \(words)"
  }
}

extension Occupancy {
  /// Why rows make no occupancy.
  package enum Refusal: ChartRefusal {
    case noRow
    /// Places are not negative.
    case negative(String)

    package var message: String {
      switch self {
      case .noRow:
        "il n'y a aucune rangée à montrer. Choisir un indicateur qui compte ce qui est occupé."
      case .negative(let value):
        "« \(value) » a une valeur négative, et des places n'en ont pas. Vérifier la donnée."
      }
    }
  }
}

extension Occupancy: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { occupancyWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    occupancyScene(self, rendition)
  }
}
