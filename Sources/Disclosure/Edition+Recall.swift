package import Domain

extension Edition {
  /// A figure that someone typed beside a cell, as far as this audience may read it.
  ///
  /// It follows the cell it recalls: withheld, missing or without object with it. A count too small for the
  /// audience is withheld even where the cell, revised since, no longer is.
  package func recalled(
    _ typed: Quantity, of key: SeriesKey, in month: Month, isConfidential: Bool
  ) -> ReleasedCell {
    let cell = self[key, month]
    guard case .value = cell else { return cell }
    return isConfidential && typed.isSensitive(under: threshold) ? .withheld : .value(typed, [])
  }
}
