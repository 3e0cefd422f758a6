internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Who sends what, and what became of it month after month.
func sourceListPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Sources")
  page.body += """
    <p class="chapeau">Chaque mois, le SIAO reçoit et intègre les fichiers des partenaires. Un fichier absent ou \
    partiel laisse un trou dans les séries, jamais un zéro.</p>

    """
  page.body += section("État des sources", anchor: "etat")
  page.body += sourceMatrix(until: site.plan.latest, site)
  page.body += section("Les sources", anchor: "liste")
  let rows = site.dossier.sources.elements.map { source -> HTML in
    """
    <tr><th scope="row">\(site.link(source.label, to: .source(source.id)))</th>\
    <td>\(source.holder)</td><td>\(source.unit)</td>\
    <td>\(source.perimeter)</td><td>\(source.conventionText)</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Source</th><th scope="col">Détenteur</th><th scope="col">Unité</th>\
    <th scope="col">Périmètre</th><th scope="col">Convention</th></tr>
    """
  page.body += scrollingTable("Sources intégrées ou prévues", head: head, rows: rows.joined())
  page.month = site.plan.latest
  return page
}

/// The sheet of a source: holder, perimeter, history, the indicators it feeds.
func sourcePage(_ id: SourceID, _ site: SiteView) -> PageContent {
  guard let source = site.dossier.sources[id] else { return PageContent(title: id.code) }
  var page = PageContent(title: source.label)
  page.body += section("Fiche", anchor: "fiche")
  page.body += sourceSheet(source)
  page.body += section("Réception mois par mois", anchor: "reception")
  page.body += receptionTable(source, site)
  let indicators = site.dossier.indicators.elements.filter { $0.sources.contains(id) }
  if !indicators.isEmpty {
    page.body += section("Indicateurs alimentés", anchor: "indicateurs")
    page.body += linkList(
      indicators.map { "<li>\(site.link($0.label, to: .indicator($0.id)))</li>\n" })
  }
  return page
}

private func sourceSheet(_ source: Source) -> HTML {
  sheet([
    ("Détenteur", source.holder), ("Unité comptée", source.unit),
    ("Périmètre", source.perimeter), ("Convention avec le SIAO", source.conventionText),
    ("Premier mois intégré", source.firstMonth?.frenchName ?? "non intégrée à ce jour"),
    ("Attendue", source.expectedDayText), ("À savoir", source.note),
  ])
}

private func receptionTable(_ source: Source, _ site: SiteView) -> Body {
  let rows = site.dossier.integrations.filter { $0.source == source.id }
    .sorted { $0.month > $1.month }
    .map { item -> HTML in
      """
      <tr><th scope="row">\(item.month.frenchName)</th><td>\(item.status.label)</td>\
      <td>\(item.received?.frenchName ?? "")</td><td>\(item.note)</td></tr>

      """
    }
  guard !rows.isEmpty else { return paragraph("Aucune réception enregistrée.") }
  let head: HTML = """
    <tr><th scope="col">Mois</th><th scope="col">État</th><th scope="col">Reçu le</th>\
    <th scope="col">Note</th></tr>
    """
  return scrollingTable("Réception, \(source.label)", head: head, rows: rows.joined())
}

extension Source {
  /// When the file of a month is due.
  fileprivate var expectedDayText: String {
    Int(expectedDay) == nil ? expectedDay : "le \(expectedDay) du mois suivant"
  }

  /// What is known of the convention with the SIAO; unknown is said.
  var conventionText: String {
    convention.isEmpty ? "non\u{A0}renseignée" : convention
  }
}
