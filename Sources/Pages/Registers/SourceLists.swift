internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What arrived for a month, when, and what was wrong with it.
func receptionTable(of month: Month, _ site: SiteView) -> Body {
  let rows = site.dossier.sources.elements.compactMap { source -> HTML? in
    guard let item = site.dossier.integration(of: source.id, in: month) else { return nil }
    return """
      <tr><th scope="row">\(site.link(source.label, to: .source(source.id)))</th>\
      <td>\(emphasized(item.status))</td><td>\(item.received?.frenchName ?? "non reçu")</td>\
      <td>\(source.expectedDay(after: month))</td><td>\(item.note)</td></tr>

      """
  }
  guard !rows.isEmpty else { return paragraph("Aucune réception enregistrée pour ce mois.") }
  let head: HTML = """
    <tr><th scope="col">Source</th><th scope="col">État</th><th scope="col">Reçu le</th>\
    <th scope="col">Attendu le</th><th scope="col">À savoir</th></tr>
    """
  return scrollingTable("Réceptions \(month.frenchOf)", head: head, rows: rows.joined())
}

/// A status; in bold when the month's figures of the source are not whole.
func emphasized(_ status: IntegrationStatus) -> HTML {
  status.isComplete ? HTML(text: status.label) : "<strong>\(status.label)</strong>"
}

/// Each source, who holds it, under which convention, and since when it is integrated.
func conventionTable(until month: Month, _ site: SiteView) -> Body {
  let rows = site.dossier.sources.elements.map { source -> HTML in
    let isPending = site.dossier.integration(of: source.id, in: month)?.status == .suspendu
    let first = source.firstMonth.map { $0 <= month ? $0.frenchName : "à venir" } ?? "à venir"
    let state: HTML =
      isPending ? "<strong>suspendue ou en attente</strong>" : HTML(text: "en service")
    return """
      <tr><th scope="row">\(site.link(source.label, to: .source(source.id)))</th>\
      <td>\(source.holder)</td><td>\(source.conventionText)</td>\
      <td>\(state)</td><td>\(first)</td></tr>

      """
  }
  let head: HTML = """
    <tr><th scope="col">Source</th><th scope="col">Détenteur</th><th scope="col">Convention</th>\
    <th scope="col">Transmission</th><th scope="col">Intégrée depuis</th></tr>
    """
  return scrollingTable("Conventions, état \(month.frenchOf)", head: head, rows: rows.joined())
}

/// The sources not yet integrated in a month: who brings them, from which month.
func nextSourceTable(after month: Month, _ site: SiteView) -> Body {
  let coming = site.dossier.sources.elements.filter { $0.firstMonth.map { $0 > month } ?? true }
  guard !coming.isEmpty else {
    return paragraph("Toutes les sources prévues sont intégrées \(month.frenchIn).")
  }
  let rows = coming.map { source -> HTML in
    """
    <tr><th scope="row">\(site.link(source.label, to: .source(source.id)))</th>\
    <td>\(source.holder)</td>\
    <td>\(source.firstMonth?.frenchName ?? "à fixer")</td>\
    <td>\(source.note)</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Source</th><th scope="col">Détenteur</th><th scope="col">Premier mois</th>\
    <th scope="col">À savoir</th></tr>
    """
  return scrollingTable("Prochaines sources", head: head, rows: rows.joined())
}

extension Source {
  /// When the file of a month is due: a day, or the words of the register.
  func expectedDay(after month: Month) -> String {
    guard let number = Int(expectedDay),
      let day = Day("\(month.next)-\(number < 10 ? "0" : "")\(number)")
    else { return expectedDay }
    return day.frenchName
  }
}
