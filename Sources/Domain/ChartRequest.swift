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
  package let title: String?
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  /// The author's own name of the figure, for its anchor and its files: `demandes-115`.
  package var name: String?
  package var partition: AxisID?
  package var identity: String?
  package var monthCount: Int
  package var reading: String?
  package var rows: Rows?
  package var scale = Scale.shared
  /// The indicator that counts the places of an occupancy chart.
  package var capacity: IndicatorID?
  /// Whether a line's axis starts at zero.
  package var startsAtZero = true
  /// Whether a line carries the mean of its last twelve months.
  package var showsAverage = false

  package init(
    kind: Kind, title: String?, indicators: [IndicatorID], subPublics: [SubPublicID],
    monthCount: Int
  ) {
    self.kind = kind
    self.title = title
    self.indicators = indicators
    self.subPublics = subPublics
    self.monthCount = monthCount
  }
}
