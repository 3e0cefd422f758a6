internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// What a reader must know before reading a month: breaks, provisional figures, missing sources, secrecy.
  mutating func caveats(_ figures: Figures, month: Month) {
    let lines = breakLines(month) + sourceLines(month) + statusLines(figures, month)
    guard !lines.isEmpty else { return }
    html += """
      <aside class="avertissements" aria-label="Avertissements"><p class="avertissements-titre">Avant de lire</p>
      <ul>
      \(lines.map { line -> HTML in "<li>\(line)</li>\n" })</ul></aside>

      """
  }

  /// A line for each cause: one arrival may break a score of series.
  private func breakLines(_ month: Month) -> [HTML] {
    var seen = Set<String>()
    return dossier.breaks.filter {
      $0.month == month && seen.insert("\($0.label) \($0.isComparable)").inserted
    }.map { item in
      let words =
        item.isComparable
        ? "les séries restent comparables" : "ne pas comparer avec les mois précédents"
      return
        "<strong>Rupture de série</strong>\u{A0}: \(item.label)\u{202F}; \(words)."
    }
  }

  private func sourceLines(_ month: Month) -> [HTML] {
    let incomplete = dossier.integrations.filter { $0.month == month && !$0.status.isComplete }
    return incomplete.compactMap { item in
      guard let source = dossier.sources[item.source] else { return nil }
      let note = item.note.isEmpty ? "" : "\u{A0}: \(item.note)"
      return "Source \(link(source.label, to: .source(source.id))) — \(item.status.label)\(note)."
    }
  }

  private func statusLines(_ figures: Figures, _ month: Month) -> [HTML] {
    var lines = [HTML]()
    let isProvisional = dossier.indicators.ids.contains {
      figures.series($0)?[month].quality.contains(.provisional) == true
    }
    if isProvisional {
      lines.append(
        "Les chiffres \(month.frenchOf) sont <strong>provisoires</strong> et seront révisés.")
    }
    let withheld = plan.edition.withheldCount(in: month, of: figures.pageSubPublic)
    if withheld > 0 {
      let words = withheld > 1 ? "chiffres ne sont pas diffusés" : "chiffre n’est pas diffusé"
      let place = figures.pageSubPublic == nil ? "dans l’ensemble du site" : "pour ce sous-public"
      lines.append(
        "Ce mois-ci, \(frenchNumber(withheld)) \(words) \(place), au titre du secret statistique.")
    }
    return lines
  }
}
