internal import Charts
internal import Disclosure
internal import Domain
internal import Narration
internal import Planning

/// The figures of a form of support: its own category of shared indicators, the whole of its own ones.
struct SchemeFigures {
  let scheme: SupportScheme
  let whole: EditionView
  let dossier: Dossier

  init(_ scheme: SupportScheme, _ site: SiteView) {
    self.scheme = scheme
    whole = site.whole
    dossier = site.dossier
  }

  /// What is counted of the scheme and has a series.
  var indicators: [Indicator] { known(scheme.indicators) }
  var efforts: [Indicator] { known(scheme.effort) }

  private func known(_ ids: [IndicatorID]) -> [Indicator] {
    ids.compactMap { dossier.indicators[$0] }.filter { whole.edition[key($0)] != nil }
  }

  func key(_ indicator: Indicator, territory: TerritoryID? = nil) -> SeriesKey {
    whole.key(
      indicator.id, territory: territory, category: isShared(indicator) ? scheme.category : nil)
  }

  func series(_ indicator: Indicator) -> Series? { whole.edition[key(indicator)] }

  /// Whether the indicator counts several schemes, one a category.
  func isShared(_ indicator: Indicator) -> Bool {
    guard let breakdown = indicator.breakdown else { return false }
    return dossier.categories(of: breakdown).contains { $0.id == scheme.category }
  }

  /// The categories by which an indicator of the scheme alone is split.
  func categories(_ indicator: Indicator) -> [Category] {
    guard !isShared(indicator) else { return [] }
    return indicator.breakdown.map(dossier.categories) ?? []
  }

  /// What is taken and what there is, from the rate that divides one by the other.
  var occupancy: (taken: Indicator, capacity: Indicator)? {
    for id in scheme.indicators {
      guard let above = dossier.indicators[id]?.numerator?.terms,
        let below = dossier.indicators[id]?.denominator?.terms, above.count == 1, below.count == 1,
        let taken = dossier.indicators[above[0].indicator],
        let capacity = dossier.indicators[below[0].indicator], capacity.nature == .capacite
      else { continue }
      return (taken, capacity)
    }
    return nil
  }

  /// The places of a month, and how the capacity is shared where the tables say it.
  func occupancyRow(_ month: Month) -> Occupancy.Row? {
    guard let (taken, capacity) = occupancy else { return nil }
    return Occupancy.Row(
      label: scheme.label, taken: whole.edition[key(taken), month],
      capacity: whole.edition[key(capacity), month], parts: parts(of: capacity, month))
  }

  /// Parts by kind of place, else by territory.
  private func parts(of capacity: Indicator, _ month: Month) -> [Occupancy.Part] {
    let detail = indicators.first { $0.nature == .capacite && !categories($0).isEmpty }
    if let detail {
      return categories(detail).map { category in
        let key = whole.key(detail.id, category: category.id)
        return Occupancy.Part(
          label: category.label.firstLowercased, capacity: whole.edition[key, month])
      }
    }
    return dossier.territories.elements.filter { $0.id != whole.territory }.compactMap { place in
      whole.edition[key(capacity, territory: place.id)].map {
        Occupancy.Part(label: "à \(place.label)", capacity: $0[month])
      }
    }
  }
}

extension String {
  /// « suivis » of « Suivis »; « ASLL » stays.
  var firstLowercased: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
