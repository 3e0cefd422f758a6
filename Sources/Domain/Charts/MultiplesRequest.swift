/// One small line a row, on one scale.
package struct MultiplesRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  package let partition: AxisID?
  package let scale: ChartRequest.Scale
  package let monthCount: Int

  package init(
    indicators: [IndicatorID], subPublics: [SubPublicID], partition: AxisID? = nil,
    scale: ChartRequest.Scale = .shared, monthCount: Int
  ) {
    self.indicators = indicators
    self.subPublics = subPublics
    self.partition = partition
    self.scale = scale
    self.monthCount = monthCount
  }
}

extension ChartRequest {
  /// The vertical scales of small multiples.
  package enum Scale: String, Sendable, CaseIterable {
    case shared = "commune"
    case base100
  }
}
