internal import Disclosure
package import Domain
internal import French

/// What series are called, from the words of the tables.
extension EditionView {
  package func territoryLabel(_ id: TerritoryID) -> String {
    dossier.territories[id]?.label ?? id.code
  }

  /// What a series measures: « Demandes au 115 — Jeunes ».
  package func measure(_ key: SeriesKey) -> String {
    (indicator(of: key)?.label ?? key.indicator.code) + groupSuffix(key)
  }

  /// The group and the category of a series, where they are not the whole.
  package func groupSuffix(_ key: SeriesKey) -> String {
    let group = key.subPublic == dossier.site.whole ? nil : dossier.subPublics[key.subPublic]?.label
    let category = key.category == nil ? nil : seriesLabel(key, withGroup: false)
    return [group, category].compactMap { $0 }.map { " — \($0)" }.joined()
  }

  /// What a column or a curve is called: the indicator, and the group where they differ.
  package func seriesLabel(_ key: SeriesKey, withGroup: Bool) -> String {
    let indicator = indicator(of: key)?.label ?? key.indicator.code
    let group = dossier.subPublics[key.subPublic]?.label ?? key.subPublic.code
    guard let category = key.category else {
      return withGroup ? "\(indicator), \(group)" : indicator
    }
    let label = categoryLabel(key) ?? category.code
    return withGroup ? "\(indicator), \(group), \(label)" : label
  }

  /// The label of a series' category, within the breakdown of its indicator; nil when it has none.
  package func categoryLabel(_ key: SeriesKey) -> String? {
    let breakdown = indicator(of: key)?.breakdown
    return dossier.categories.first { $0.id == key.category && $0.breakdown == breakdown }?.label
  }

  /// What a curve is called when the title already says the rest.
  package func shortLabel(_ key: SeriesKey, withGroup: Bool) -> String {
    withGroup
      ? dossier.subPublics[key.subPublic]?.label ?? key.subPublic.code
      : indicator(of: key)?.label ?? key.indicator.code
  }

  /// Who is counted: the group for its households, the perimeter of the sources for the rest.
  func scope(_ key: SeriesKey, _ indicator: Indicator) -> String {
    if indicator.isConfidential, ["ménages", "personnes"].contains(indicator.unit),
      key.subPublic != dossier.site.whole
    {
      return dossier.subPublics[key.subPublic]?.definition ?? ""
    }
    var seen = Set<String>()
    return indicator.sources.compactMap { dossier.sources[$0]?.perimeter }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
      .joined(separator: "\u{202F}; ")
  }

  /// A chart's message: the last value, and how it stands to the year before.
  func message(_ key: SeriesKey, _ month: Month) -> String {
    let label = measure(key)
    guard let series = edition[key], let indicator = indicator(of: key),
      case .value(let quantity, _) = series[month]
    else { return label }
    let value = frenchNumber(quantity, places: indicator.places)
    let unit = indicator.isPercentage ? "\u{A0}%" : ""
    let start = "\(label)\u{A0}: \(value)\(unit) \(month.frenchIn)"
    guard let trend = series.yearTrend(month) else { return start }
    return "\(start), \(trend.rawValue) sur un an"
  }
}

/// « Demandes actives, juin 2025 », for a chart of one month without a title.
package func monthTitle(_ indicator: Indicator, _ month: Month) -> String {
  "\(indicator.label), \(month.frenchName)"
}

extension AxisID {
  /// The axis as readers see it.
  package var words: String { String(code.map { $0 == "_" ? " " : $0 }) }
}
