/// What enters and leaves a stock, month by month.
package struct EntriesExitsRequest: Sendable {
  /// The stock whose account is drawn, where the author names it.
  package let indicators: [IndicatorID]
  /// The code of the identity; nil when the stock says which.
  package let identity: String?
  package let subPublic: SubPublicID?
  package let monthCount: Int
  package let landmarks: [ChartRequest.Landmark]

  package init(
    indicators: [IndicatorID], identity: String?, subPublic: SubPublicID?, monthCount: Int,
    landmarks: [ChartRequest.Landmark]
  ) {
    self.indicators = indicators
    self.identity = identity
    self.subPublic = subPublic
    self.monthCount = monthCount
    self.landmarks = landmarks
  }
}
