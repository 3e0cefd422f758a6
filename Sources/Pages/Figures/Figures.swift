internal import Disclosure
internal import Domain

/// The released figures as a page asks for them: from its place and its group.
struct Figures: Sendable {
  let dossier: Dossier
  let edition: Edition
  let territory: TerritoryID
  let subPublic: SubPublicID
  /// The group that the page is about; nil for the whole.
  var pageSubPublic: SubPublicID? { subPublic == dossier.site.whole ? nil : subPublic }

  init(_ plan: SitePlan, subPublic: SubPublicID? = nil) {
    dossier = plan.dossier
    edition = plan.edition
    territory = plan.dossier.site.territory
    self.subPublic = subPublic ?? plan.dossier.site.whole
  }

  func key(
    _ indicator: IndicatorID, subPublic: SubPublicID? = nil, territory: TerritoryID? = nil,
    category: CategoryID? = nil
  ) -> SeriesKey {
    SeriesKey(
      territory: territory ?? self.territory, subPublic: subPublic ?? self.subPublic,
      indicator: indicator, category: category)
  }

  func series(
    _ indicator: IndicatorID, subPublic: SubPublicID? = nil, category: CategoryID? = nil
  ) -> Series? {
    edition[key(indicator, subPublic: subPublic, category: category)]
  }

  /// Whether the page's group has this indicator at all.
  func has(_ indicator: IndicatorID) -> Bool { series(indicator) != nil }
}
