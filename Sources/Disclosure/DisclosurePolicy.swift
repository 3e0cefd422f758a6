package import Domain

/// What may leave the room for one audience.
package struct DisclosurePolicy: Sendable {
  package let audience: Audience
  /// Counts from 1 to `threshold − 1` are withheld (11 in French practice where persons are concerned).
  package let threshold: Int
  /// Territories where a zero is published and never serves as a mask.
  package let publicZeros: Set<TerritoryID>

  /// The thresholds of the audiences who read more, lowest first, then that of this one.
  ///
  /// What a fuller site withholds is withheld here too: two sites held together tell no more than one.
  let thresholds: [Int]

  /// The policy of an audience, or nil when the site declares none for it.
  package init?(_ audience: Audience, of site: SiteDescription) {
    guard let threshold = site.dissemination.thresholds[audience] else { return nil }
    self.audience = audience
    self.threshold = threshold
    publicZeros = Set(site.dissemination.publicZeros)
    thresholds = Set(site.dissemination.thresholds.values).filter { $0 <= threshold }.sorted()
  }
}

extension Quantity {
  /// Whether a count is too small to be told.
  func isSensitive(under threshold: Int) -> Bool {
    magnitude > .zero && magnitude < Quantity(threshold)
  }
}
