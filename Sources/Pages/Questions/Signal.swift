package import Domain

/// Something in the figures of a month that is worth a talk.
package struct Signal: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The way of counting changes this month.
    case broken
    /// Over a year, a group goes one way and the whole goes the other.
    case againstWhole(isRising: Bool)
    /// The stock does not follow its entries and exits.
    case diverging
    /// The change since the month before stands out from those of the series.
    case jumping(isRising: Bool)
    /// No value is published, this month and the months before.
    case withheld(since: Month)
    /// No value was given, this month and the months before.
    case missing(since: Month)
  }

  package let kind: Kind
  package let indicator: IndicatorID
  package let subPublic: SubPublicID
  package let month: Month

  package init(kind: Kind, indicator: IndicatorID, subPublic: SubPublicID, month: Month) {
    self.kind = kind
    self.indicator = indicator
    self.subPublic = subPublic
    self.month = month
  }
}
