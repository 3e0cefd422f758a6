/// Two groups back to back, by category.
package struct PyramidRequest: Sendable {
  package let indicators: [IndicatorID]
  /// The left side, then the right one.
  package let subPublics: [SubPublicID]

  package init(indicators: [IndicatorID], subPublics: [SubPublicID]) {
    self.indicators = indicators
    self.subPublics = subPublics
  }
}
