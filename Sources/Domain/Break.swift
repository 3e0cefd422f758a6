package import Diagnostics

/// A dated break in a series: from this month on, figures are not made the same way.
package struct SeriesBreak: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case indicator(IndicatorID)
    /// Breaks every indicator that this source feeds.
    case source(SourceID)
    case subPublic(SubPublicID)
  }

  package let subject: Subject
  /// The first month of the new way.
  package let month: Month
  package let label: String
  /// Whether figures on both sides may still be compared.
  package let isComparable: Bool
  /// Where its subject is named; nil for one that no table has.
  package let location: SourceLocation?

  package init(
    subject: Subject, month: Month, label: String, isComparable: Bool,
    location: SourceLocation? = nil
  ) {
    self.subject = subject
    self.month = month
    self.label = label
    self.isComparable = isComparable
    self.location = location
  }
}

/// Something that happened and may explain a curve.
package struct Event: Hashable, Sendable {
  package let months: ClosedRange<Month>
  package let label: String
  /// The indicators it concerns; empty for all.
  package let indicators: [IndicatorID]
  /// Where its indicators are named; nil for a landmark that a text writes.
  package let location: SourceLocation?

  package init(
    months: ClosedRange<Month>, label: String, indicators: [IndicatorID],
    location: SourceLocation? = nil
  ) {
    self.months = months
    self.label = label
    self.indicators = indicators
    self.location = location
  }
}
