/// What a series is about; with a month, it is the key of a cell.
package struct SeriesKey: Hashable, Comparable, Sendable {
  package let territory: TerritoryID
  package let subPublic: SubPublicID
  package let indicator: IndicatorID
  /// Nil for the total of the categories.
  package let category: CategoryID?

  package init(
    territory: TerritoryID, subPublic: SubPublicID, indicator: IndicatorID,
    category: CategoryID? = nil
  ) {
    self.territory = territory
    self.subPublic = subPublic
    self.indicator = indicator
    self.category = category
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.indicator != rhs.indicator { return lhs.indicator < rhs.indicator }
    if lhs.territory != rhs.territory { return lhs.territory < rhs.territory }
    if lhs.subPublic != rhs.subPublic { return lhs.subPublic < rhs.subPublic }
    switch (lhs.category, rhs.category) {
    case (nil, nil), (_?, nil): return false
    case (nil, _?): return true
    case (let left?, let right?): return left < right
    }
  }
}
