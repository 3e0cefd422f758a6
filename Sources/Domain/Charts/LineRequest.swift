/// One to four series of one unit, month by month.
package struct LineRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  package let monthCount: Int
  /// Whether the axis of values starts at zero.
  package let startsAtZero: Bool
  /// Whether a line carries the mean of its last twelve months.
  package let showsAverage: Bool
  /// What the author points at on the axis of months.
  package let landmarks: [ChartRequest.Landmark]

  package init(
    indicators: [IndicatorID], subPublics: [SubPublicID], monthCount: Int,
    startsAtZero: Bool = true, showsAverage: Bool = false, landmarks: [ChartRequest.Landmark] = []
  ) {
    self.indicators = indicators
    self.subPublics = subPublics
    self.monthCount = monthCount
    self.startsAtZero = startsAtZero
    self.showsAverage = showsAverage
    self.landmarks = landmarks
  }
}
