/// From groups to the categories of an indicator.
package struct FlowsRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublics: [SubPublicID]
  package let partition: AxisID?

  package init(indicators: [IndicatorID], subPublics: [SubPublicID], partition: AxisID?) {
    self.indicators = indicators
    self.subPublics = subPublics
    self.partition = partition
  }
}
