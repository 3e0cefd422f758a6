internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// Whether the page is handed out on paper, where no link leads to the meaning of a figure.
  var explainsFigures: Bool {
    if case .meetingDocument(_, _, .participants) = page { true } else { false }
  }

  /// A few figures, each with how to read it and what it does not say.
  mutating func explainedFigures(
    _ indicators: [IndicatorID], _ figures: Figures, month: Month
  ) {
    let items = indicators.compactMap { id -> HTML? in
      guard let indicator = dossier.indicators[id], let series = figures.series(id) else {
        return nil
      }
      return explained(indicator, series, month: month)
    }
    guard !items.isEmpty else { return }
    html += "<ul class=\"chiffres-lus\">\n\(items)</ul>\n"
  }

  private func explained(_ indicator: Indicator, _ series: Series, month: Month) -> HTML {
    let changes = [("en un mois", month.previous), ("en un an", month.yearBefore)].map {
      "\($0.0)\u{A0}: \(change(in: series, from: $0.1, to: month, indicator))"
    }
    return """
      <li><div class="chiffre-lu"><p class="cle-valeur">\(keyValue(series[month], indicator))\
      \(badges(series[month].quality))</p>
      <p class="cle-mois">\(changes.joined(separator: "\u{202F}; "))</p></div>
      <div><p class="cle-nom">\(link(indicator.label, to: .indicator(indicator.id)))</p>
      <p><strong>Comment lire\u{A0}:</strong> \(frenchTypography(indicator.reading)) \
      <strong>Ce qu’il ne dit pas\u{A0}:</strong> \(frenchTypography(indicator.caveat))</p></div></li>

      """
  }

  private func change(
    in series: Series, from earlier: Month, to month: Month, _ indicator: Indicator
  ) -> String {
    changeText(
      series.compare(month, with: earlier), places: indicator.places, unit: indicator.unit)
  }
}
