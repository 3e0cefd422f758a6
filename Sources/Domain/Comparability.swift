package import Diagnostics

/// How a territory counts what an indicator counts, so that others may tell what compares.
package struct Comparability: Sendable {
  package let indicator: IndicatorID
  package let definition: String
  package let date: ReferenceDate
  /// A plural noun, as in the dictionary.
  package let unit: String
  package let sources: [String]
  /// Days without a trace after which a household is no longer counted; nil when there is no such rule.
  package let inactivity: Int?
  package let asylum: AsylumScheme
  /// How far the peer's figures compare with ours; nil in our own sheet, which is the measure.
  package let grade: ComparabilityGrade?
  /// Why the grade is not the best one.
  package let reason: String
  /// Where the grade is written, or the whole entry without one.
  package let location: SourceLocation

  package init(
    indicator: IndicatorID, definition: String, date: ReferenceDate, unit: String,
    sources: [String], inactivity: Int?, asylum: AsylumScheme, grade: ComparabilityGrade?,
    reason: String, location: SourceLocation
  ) {
    self.indicator = indicator
    self.definition = definition
    self.date = date
    self.unit = unit
    self.sources = sources
    self.inactivity = inactivity
    self.asylum = asylum
    self.grade = grade
    self.reason = reason
    self.location = location
  }
}

/// What day or period a figure is for.
package enum ReferenceDate: String, Sendable, CaseIterable {
  case monthEnd = "fin_de_mois"
  case wholeMonth = "mois_entier"
  case quarterEnd = "fin_de_trimestre"
  case wholeQuarter = "trimestre_entier"
  /// One night's count.
  case oneNight = "une_nuit"
}

/// Whether the households of the national asylum scheme (DNA: CADA, HUDA) are counted.
package enum AsylumScheme: String, Sendable, CaseIterable {
  case included = "inclus"
  case excluded = "exclu"
  case unknown = "inconnu"
}

/// How far a peer's figures compare with ours.
package enum ComparabilityGrade: String, Sendable, CaseIterable {
  /// The same thing is counted.
  case same = "A"
  /// One difference, at the edge of what is counted: charts, with care.
  case close = "B"
  /// Too many differences, or other people: read apart, no chart.
  case apart = "C"
  /// Another unit.
  case none = "non"

  /// Whether the figures may stand on one chart with ours.
  package var allowsCharts: Bool { self == .same || self == .close }
}

extension ComparabilityGrade: Comparable {
  /// Whether the first says that less compares than the second.
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .apart: 1
    case .close: 2
    case .same: 3
    }
  }
}

extension ReferenceDate {
  /// Whether the figure adds up what happened over a period.
  fileprivate var isPeriod: Bool { self == .wholeMonth || self == .wholeQuarter }
}

/// What a peer may count otherwise than we do, and that the program can tell.
package enum CountingDifference: Sendable, CaseIterable {
  case unit
  /// A day or a night instead of another.
  case date
  /// A longer or a shorter period, or a period instead of a day.
  case period
  case inactivity
  case asylum
}

extension Comparability {
  /// In what a peer counts otherwise; what one side does not know is a difference.
  package func differences(from ours: Comparability) -> [CountingDifference] {
    CountingDifference.allCases.filter { difference in
      switch difference {
      case .unit: unit != ours.unit
      case .date: date != ours.date && !date.isPeriod && !ours.date.isPeriod
      case .period: date != ours.date && (date.isPeriod || ours.date.isPeriod)
      case .inactivity: inactivity != ours.inactivity
      case .asylum: asylum != ours.asylum || asylum == .unknown
      }
    }
  }
}

extension [CountingDifference] {
  /// The best grade that these differences allow.
  ///
  /// Another unit compares with nothing. The asylum scheme is other people, another period another
  /// stretch of time: another level. A date or an inactivity rule moves the edge: one is read with
  /// care, two no longer are.
  package var bestGrade: ComparabilityGrade {
    if contains(.unit) { return .none }
    if contains(.asylum) || contains(.period) || count > 1 { return .apart }
    return isEmpty ? .same : .close
  }
}
