internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What a reader must know before reading a month: breaks, provisional figures, missing sources, secrecy.
func caveats(_ view: EditionView, month: Month, _ site: SiteView) -> Body {
  beforeReading(breakLines(month, site) + sourceLines(month, site) + statusLines(view, month, site))
}

/// What stands in a frame before the figures; nothing when there is nothing to know.
func beforeReading(_ lines: [HTML]) -> Body {
  guard !lines.isEmpty else { return Body() }
  return Body(
    """
    <aside class="avertissements" aria-label="Avertissements"><p class="avertissements-titre">Avant de lire</p>
    <ul>
    \(lines.map { line -> HTML in "<li>\(line)</li>\n" })</ul></aside>

    """ as HTML)
}

/// A line for each cause: one arrival may break a score of series.
private func breakLines(_ month: Month, _ site: SiteView) -> [HTML] {
  var seen = Set<String>()
  return site.dossier.breaks.filter {
    $0.month == month && seen.insert("\($0.label) \($0.isComparable)").inserted
  }.map { item in
    let words =
      item.isComparable
      ? "les séries restent comparables" : "ne pas comparer avec les mois précédents"
    return
      "<strong>Rupture de série</strong>\u{A0}: \(item.label)\u{202F}; \(words)."
  }
}

private func sourceLines(_ month: Month, _ site: SiteView) -> [HTML] {
  let incomplete = site.dossier.integrations.filter { $0.month == month && !$0.status.isComplete }
  return incomplete.compactMap { item in
    guard let source = site.dossier.sources[item.source] else { return nil }
    let note = item.note.isEmpty ? "" : "\u{A0}: \(item.note)"
    return
      "Source \(site.link(source.label, to: .source(source.id))) — \(item.status.label)\(note)."
  }
}

private func statusLines(_ view: EditionView, _ month: Month, _ site: SiteView) -> [HTML] {
  var lines = [HTML]()
  let isProvisional = site.dossier.indicators.ids.contains {
    view.series($0)?[month].quality.contains(.provisional) == true
  }
  if isProvisional {
    lines.append(
      "Les chiffres \(month.frenchOf) sont <strong>provisoires</strong> et seront révisés.")
  }
  let withheld = site.edition.withheldCount(in: month, of: view.group)
  if withheld > 0 {
    let words = withheld > 1 ? "chiffres ne sont pas diffusés" : "chiffre n’est pas diffusé"
    let place = view.group == nil ? "dans l’ensemble du site" : "pour ce sous-public"
    lines.append(
      "Ce mois-ci, \(frenchNumber(withheld)) \(words) \(place), au titre du secret statistique.")
  }
  return lines
}
