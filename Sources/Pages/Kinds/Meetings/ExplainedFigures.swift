internal import Disclosure
internal import Domain
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
      return explained(
        indicator, series, group: groupSuffix(figures.key(id)), month: month)
    }
    guard !items.isEmpty else { return }
    html += "<ul class=\"chiffres-lus\">\n\(items)</ul>\n"
  }

  private func explained(
    _ indicator: Indicator, _ series: Series, group: String, month: Month
  ) -> HTML {
    let sinceMonth = change(in: series, from: month.previous, to: month, indicator)
    let sinceYear = change(in: series, from: month.yearBefore, to: month, indicator)
    let words = [("Comment lire", indicator.reading), ("Ce qu’il ne dit pas", indicator.caveat)]
      .filter { !$0.1.isEmpty }.map { name, words -> HTML in
        "<strong>\(name)\u{A0}:</strong> \(words)"
      }
    let explanation: HTML = words.isEmpty ? "" : "\n<p>\(words.joined(separator: " "))</p>"
    return """
      <li><div class="chiffre-lu"><p class="cle-valeur">\(keyValue(series[month], indicator))\
      \(badges(series[month].quality))</p>
      <p class="cle-mois">en un mois\u{A0}: \(sinceMonth)<br>
      en un an\u{A0}: \(sinceYear)</p></div>
      <div><p class="cle-nom">\(link(indicator.label, to: .indicator(indicator.id)))\(group)</p>\(explanation)</div></li>

      """
  }

  private func change(
    in series: Series, from earlier: Month, to month: Month, _ indicator: Indicator
  ) -> String {
    changeText(
      series.compare(month, with: earlier), places: indicator.places, unit: indicator.unit)
  }
}
