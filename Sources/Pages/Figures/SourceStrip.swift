internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

extension IntegrationStatus {
  /// The word that readers get.
  var label: String {
    switch self {
    case .attendu: "attendu"
    case .recu: "reçu, non intégré"
    case .integre: "intégré"
    case .partiel: "partiel"
    case .absent: "absent"
    case .rejete: "rejeté"
    case .rupture: "intégré, rupture"
    case .premiereIntegration: "première intégration"
    case .revise: "révisé"
    case .suspendu: "suspendu"
    }
  }
}

/// How many sources made a month, and the others by name: printed on every page that tells a month.
func sourceStrip(_ month: Month, _ site: SiteView) -> HTML {
  let known = site.dossier.sources.elements.compactMap { source in
    site.dossier.integration(of: source.id, in: month).map { (source, $0.status) }
  }
  guard !known.isEmpty, site.page != .sources else { return HTML() }
  let others = known.filter { $0.1 != .integre }.map { source, status -> HTML in
    let name = site.link(source.label, to: .source(source.id))
    return """
      <li class="src src-\(status.rawValue)">\(name) \
      <span class="src-etat">\(status.label)</span></li>

      """
  }
  let count = known.count - others.count
  let sources = count > 1 ? "sources intégrées" : "source intégrée"
  let head: HTML = """
    <li class="src src-integre">\(site.link("\(count) \(sources)", to: .sources)) sur \(known.count)</li>

    """
  return """
    <section class="bandeau-sources" aria-label="Sources du mois">
    <p class="bandeau-titre">Sources \(month.frenchOf)</p>
    <ul class="bandeau">
    \(head)\(others)</ul></section>

    """
}

/// What each source gave, month by month, as a figure.
func sourceMatrix(until month: Month, _ site: SiteView) -> Body {
  guard let chart = site.whole.statusMatrix(until: month) else {
    return paragraph("Aucune réception enregistrée.")
  }
  return figure(chart)
}
