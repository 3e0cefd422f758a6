/// Rows by months, values as classes of colour.
package struct HeatRequest: Sendable {
  /// How many tiles a row holds and stay legible.
  package static let months = 1...24

  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  package let partition: AxisID?
  package let monthCount: Int

  package init(
    indicators: [IndicatorID], subPublics: [SubPublicID], partition: AxisID?, monthCount: Int
  ) {
    self.indicators = indicators
    self.subPublics = subPublics
    self.partition = partition
    self.monthCount = monthCount
  }
}
