package import Disclosure
package import Domain
package import Planning

/// The released figures as a text or a page reads them: from its place and its group.
///
///     let view = EditionView(plan)                 // the whole, on our territory
///     view.series("sd_menages_stock")              // a series of it
///     view.of("jeunes").key("sd_menages_stock")    // the same indicator for a group
package struct EditionView: Sendable {
  package let dossier: Dossier
  package let edition: Edition
  package let territory: TerritoryID
  package let subPublic: SubPublicID
  /// The first month of the site.
  let firstMonth: Month

  /// - Parameter subPublic: nil for the whole.
  package init(_ plan: SitePlan, subPublic: SubPublicID? = nil) {
    dossier = plan.dossier
    edition = plan.edition
    territory = plan.dossier.site.territory
    self.subPublic = subPublic ?? plan.dossier.site.whole
    firstMonth = plan.months.first ?? plan.latest
  }

  private init(_ view: EditionView, subPublic: SubPublicID) {
    dossier = view.dossier
    edition = view.edition
    territory = view.territory
    self.subPublic = subPublic
    firstMonth = view.firstMonth
  }

  /// The same figures for another group.
  package func of(_ subPublic: SubPublicID) -> EditionView {
    EditionView(self, subPublic: subPublic)
  }

  /// The group that is looked at; nil for the whole.
  package var group: SubPublicID? { subPublic == dossier.site.whole ? nil : subPublic }

  package func key(
    _ indicator: IndicatorID, subPublic: SubPublicID? = nil, territory: TerritoryID? = nil,
    category: CategoryID? = nil
  ) -> SeriesKey {
    SeriesKey(
      territory: territory ?? self.territory, subPublic: subPublic ?? self.subPublic,
      indicator: indicator, category: category)
  }

  package func series(
    _ indicator: IndicatorID, subPublic: SubPublicID? = nil, category: CategoryID? = nil
  ) -> Series? {
    edition[key(indicator, subPublic: subPublic, category: category)]
  }

  /// Whether the group has this indicator at all.
  package func has(_ indicator: IndicatorID) -> Bool { series(indicator) != nil }

  package func indicator(of key: SeriesKey) -> Indicator? { dossier.indicators[key.indicator] }
}
