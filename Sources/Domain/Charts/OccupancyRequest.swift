/// What is taken against what there is.
package struct OccupancyRequest: Sendable {
  package let indicators: [IndicatorID]
  package let subPublic: SubPublicID?
  /// The indicator that counts the places.
  package let capacity: IndicatorID?
  /// The parts of capacities that the chart tells.
  package let parts: [ChartRequest.CapacityPart]
  /// Whether the chart draws shares of each capacity.
  package let showsRates: Bool

  package init(
    indicators: [IndicatorID], subPublic: SubPublicID?, capacity: IndicatorID?,
    parts: [ChartRequest.CapacityPart], showsRates: Bool
  ) {
    self.indicators = indicators
    self.subPublic = subPublic
    self.capacity = capacity
    self.parts = parts
    self.showsRates = showsRates
  }
}

extension ChartRequest {
  /// A part of the capacity of a row, and the cell that counts it.
  ///
  /// What is nil is that of the row's own capacity.
  package struct CapacityPart: Sendable {
    /// The category whose row it belongs to; nil when the chart has one row.
    package var row: CategoryID?
    package var label: String?
    package var indicator: IndicatorID?
    package var territory: TerritoryID?
    package var subPublic: SubPublicID?
    package var category: CategoryID?

    package init() {}
  }
}
