/// The account of one month: from a stock to the next.
package struct BridgeRequest: Sendable {
  /// The stock whose account is drawn, where the author names it.
  package let indicators: [IndicatorID]
  /// The code of the identity; nil when the stock says which.
  package let identity: String?
  package let subPublic: SubPublicID?

  package init(indicators: [IndicatorID], identity: String?, subPublic: SubPublicID?) {
    self.indicators = indicators
    self.identity = identity
    self.subPublic = subPublic
  }
}
