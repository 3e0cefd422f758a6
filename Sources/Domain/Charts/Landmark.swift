extension ChartRequest {
  /// A month or months that an author points at, and why.
  package struct Landmark: Hashable, Sendable {
    package let months: ClosedRange<Month>
    package let label: String

    package init(months: ClosedRange<Month>, label: String) {
      self.months = months
      self.label = label
    }
  }
}
