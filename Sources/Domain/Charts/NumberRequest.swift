/// One value and its changes.
package struct NumberRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublic: SubPublicID?

  package init(indicators: [IndicatorID], subPublic: SubPublicID?) {
    self.indicators = indicators
    self.subPublic = subPublic
  }
}
