/// A chart that an author asks for, unresolved.
package struct ChartRequest: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case line = "courbe"
    case entriesExits = "entrees-sorties"
    case bridge = "pont"
    case bars = "barres"
    case stacked = "empilees"
    case multiples
    case heat = "chaleur"
    case occupancy = "occupation"
    case dumbbell = "halteres"
    case dots = "points"
    case pyramid = "pyramide"
    case tiles = "tuiles"
    case flows = "flux"
    case number = "chiffre"
  }

  /// What the rows of a chart of one month are.
  package enum Rows: String, Sendable, CaseIterable {
    case subPublics = "sous_publics"
    case territories = "territoires"
    case categories = "modalites"
  }

  /// The vertical scales of small multiples.
  package enum Scale: String, Sendable, CaseIterable {
    case shared = "commune"
    case base100
  }

  package let kind: Kind
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  /// The author's own name of the figure, for its anchor and its files: `demandes-115`.
  package var name: String?
  package var texts = Texts()
  package var partition: AxisID?
  package var identity: String?
  package var monthCount: Int
  package var rows: Rows?
  package var scale = Scale.shared
  /// The indicator that counts the places of an occupancy chart.
  package var capacity: IndicatorID?
  /// The parts of capacities that an occupancy chart tells.
  package var capacityParts: [CapacityPart] = []
  /// Whether an occupancy chart draws shares of each capacity.
  package var showsRates = false
  /// What the author points at on the axis of months.
  package var landmarks: [Landmark] = []
  /// Whether a line's axis starts at zero.
  package var startsAtZero = true
  /// Whether a line carries the mean of its last twelve months.
  package var showsAverage = false

  package init(
    kind: Kind, indicators: [IndicatorID], subPublics: [SubPublicID], monthCount: Int
  ) {
    self.kind = kind
    self.indicators = indicators
    self.subPublics = subPublics
    self.monthCount = monthCount
  }
}

extension ChartRequest {
  /// What an author writes around a chart; what is nil, the chart says by itself.
  package struct Texts: Sendable {
    package var title: [Inline]?
    /// Stands for measure, place and unit; the period follows by itself.
    package var subtitle: [Inline]?
    package var reading: [Inline]?
    /// The name of the image; the pointer to the table follows by itself.
    package var alternative: [Inline]?
    package var scope: String?
    package var source: String?

    package init() {}
  }

  /// A month or months that an author points at, and why.
  package struct Landmark: Hashable, Sendable {
    package let months: ClosedRange<Month>
    package let label: String

    package init(months: ClosedRange<Month>, label: String) {
      self.months = months
      self.label = label
    }
  }

  /// A part of the capacity of a row, and the cell that counts it.
  ///
  /// What is nil is that of the row's own capacity.
  package struct CapacityPart: Sendable {
    /// The category whose row it belongs to; nil when the chart has one row.
    package var row: CategoryID?
    package var label: String?
    package var indicator: IndicatorID?
    package var territory: TerritoryID?
    package var subPublic: SubPublicID?
    package var category: CategoryID?

    package init() {}
  }
}
