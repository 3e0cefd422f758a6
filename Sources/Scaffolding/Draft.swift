internal import Disclosure
internal import Domain
internal import French

/// What a first draft may say of the figures: only what is published, of the month it is about.
struct Draft {
  private let dossier: Dossier
  private let edition: Edition
  /// The month whose figures the text is about; nil while the tables are empty.
  let month: Month?

  init(_ dossier: Dossier, _ edition: Edition, month: Month?) {
    self.dossier = dossier
    self.edition = edition
    self.month = month
  }

  /// The figures of the report's first page that a text may quote: published for that month.
  var quotable: [Indicator] {
    dossier.site.report.headline.filter(isPublished).compactMap { dossier.indicators[$0] }
  }

  /// The codes of the figures to know, five at most.
  var headline: [IndicatorID] { Array(dossier.site.report.headline.prefix(5)) }

  /// The indicators of three charts: those of the first page that have a curve.
  var charted: [Indicator] {
    let drawn = dossier.site.report.headline.filter { id in
      guard let series = edition[key(id)] else { return false }
      return series.months.count { series[$0].quantity != nil } > 1
    }
    return drawn.prefix(3).compactMap { dossier.indicators[$0] }
  }

  /// « 640 ménages », as a binding that gives it.
  func sentence(_ indicator: Indicator) -> String {
    "- \(indicator.label) : {{ valeur indicateur=\(indicator.id) }}"
  }

  private func isPublished(_ id: IndicatorID) -> Bool {
    guard let month else { return false }
    return edition[key(id), month].quantity != nil
  }

  private func key(_ id: IndicatorID) -> SeriesKey {
    SeriesKey(
      territory: dossier.site.territory, subPublic: dossier.site.whole, indicator: id,
      category: nil)
  }
}
