/// The parts of a partition up to their total, month by month.
package struct StackRequest: Sendable {
  /// How many columns can be told apart, on paper and on a telephone.
  package static let months = 1...12

  package let indicators: [IndicatorID]
  package let partition: AxisID?
  package let monthCount: Int
  package let landmarks: [ChartRequest.Landmark]

  package init(
    indicators: [IndicatorID], partition: AxisID?, monthCount: Int,
    landmarks: [ChartRequest.Landmark]
  ) {
    self.indicators = indicators
    self.partition = partition
    self.monthCount = monthCount
    self.landmarks = landmarks
  }
}
