/// The communes of the métropole on a schema.
package struct TilesRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublic: SubPublicID?

  package init(indicators: [IndicatorID], subPublic: SubPublicID?) {
    self.indicators = indicators
    self.subPublic = subPublic
  }
}
