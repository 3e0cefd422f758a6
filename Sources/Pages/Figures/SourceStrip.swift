internal import Domain
internal import French
internal import Markup

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

/// The sources of a month and what became of each: printed under every page that tells a month.
func sourceStrip(_ month: Month, in writer: PageWriter) -> HTML {
  let items = writer.dossier.sources.elements.compactMap { source -> HTML? in
    guard let integration = writer.dossier.integration(of: source.id, in: month) else { return nil }
    let status = integration.status
    let name = writer.link(source.label, to: .source(source.id))
    return
      "<li class=\"src src-\(status.rawValue)\">\(name) <span class=\"src-etat\">\(status.label)</span></li>\n"
  }
  guard !items.isEmpty else { return HTML() }
  return """
    <section class="bandeau-sources" aria-label="Sources du mois">
    <p class="bandeau-titre">Sources \(month.frenchOf)</p>
    <ul class="bandeau">
    \(items)</ul></section>

    """
}
