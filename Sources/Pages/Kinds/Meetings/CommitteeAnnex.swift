internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What the committee alone reads, made from the data: feedback to each supplier, withheld cells, build log.
func committeeAnnexPage(_ meeting: Meeting, _ site: SiteView) -> PageContent {
  let month = meeting.month
  var page = PageContent(title: "\(meeting.fullTitle)\u{A0}: annexe interne")
  page.body += section("Retour aux fournisseurs", anchor: "fournisseurs")
  page.body += paragraph(
    "Une fiche par source, à renvoyer à qui la transmet\u{A0}: ce qui a été reçu, ce qui manquait, ce "
      + "que cela change dans les chiffres.")
  for source in site.dossier.sources.elements { page.body += supplierSheet(source, month, site) }
  page.body += section("Secret statistique", anchor: "secret")
  page.body += withheldCounts(month, site)
  page.body += section("Journal de fabrication", anchor: "journal")
  page.body += buildLogTable(site)
  page.frame = .brief
  return page
}

/// What a supplier is told of a month, and of its last twelve.
@BodyBuilder private func supplierSheet(
  _ source: Source, _ month: Month, _ site: SiteView
) -> Body {
  let item = site.dossier.integration(of: source.id, in: month)
  "<h3>\(source.label)</h3>\n"
  sheet([
    ("À qui", HTML(text: source.holder)),
    ("Fichier \(month.frenchOf)", item.map { emphasized($0.status) } ?? "sans objet ce mois-ci"),
    ("Reçu", item == nil ? HTML() : reception(of: source, in: month, site)),
    ("À savoir", HTML(text: item?.note ?? "")),
    ("Douze derniers mois", defects(of: source, until: month, site)),
    ("Effet sur les chiffres", effect(of: source, in: month, site)),
  ])
}

/// The day a file came, and the day it was promised for where the source says one.
private func reception(of source: Source, in month: Month, _ site: SiteView) -> HTML {
  let received = site.dossier.integration(of: source.id, in: month)?.received
  let day = received.map { "le \($0.frenchName)" } ?? "non"
  let expected = source.expectedDay(after: month)
  return HTML(text: expected.isEmpty ? day : "\(day)\u{202F}; attendu le \(expected)")
}

/// The months whose file was not whole, or was sent again.
private func defects(of source: Source, until month: Month, _ site: SiteView) -> HTML {
  let first = month.advanced(by: -11)
  let faults = site.dossier.integrations.filter { item in
    item.source == source.id && (first...month).contains(item.month)
      && (!item.status.isComplete || item.status == .revise)
  }.sorted { $0.month < $1.month }
  guard !faults.isEmpty else { return "aucun défaut" }
  return HTML(
    text: integrationRuns(faults).map { months, item in
      "\(months.frenchName) (\(item.status.label))"
    }.joined(separator: ", "))
}

/// Which of the indicators that it feeds have no value this month.
private func effect(of source: Source, in month: Month, _ site: SiteView) -> HTML {
  let view = site.whole
  let fed = site.dossier.indicators.elements.filter { $0.sources.contains(source.id) }
  let empty = fed.filter { view.series($0.id)?[month] == .missing }
  guard !fed.isEmpty else { return "n’alimente aucun indicateur" }
  guard !empty.isEmpty else { return "aucun indicateur sans valeur" }
  let names = empty.map { site.link($0.label, to: .indicator($0.id)) }
  return "sans valeur ce mois-ci\u{A0}: \(names.joined(separator: ", "))"
}

/// How many cells each circle does not read, by indicator; never why.
private func withheldCounts(_ month: Month, _ site: SiteView) -> Body {
  let rows = site.dossier.indicators.elements.compactMap { indicator -> HTML? in
    let own = site.edition.withheldCount(in: month, of: indicator.id)
    let partners = site.plan.withheldFromPartners(in: month, of: indicator.id)
    guard own + partners > 0 else { return nil }
    return """
      <tr><th scope="row">\(site.link(indicator.label, to: .indicator(indicator.id)))</th>\
      <td>\(indicator.nature.family)</td><td class="n">\(frenchNumber(own))</td>\
      <td class="n">\(frenchNumber(partners))</td></tr>

      """
  }
  var body = paragraph(
    "Cellules non diffusées \(month.frenchIn), tous sous-publics et territoires ensemble. La marque "
      + "est la même pour un petit effectif et pour ce qui le protège.")
  let head: HTML = """
    <tr><th scope="col">Indicateur</th><th scope="col">Famille</th>\
    <th scope="col" class="n">Comité</th><th scope="col" class="n">Partenaires</th></tr>
    """
  body += scrollingTable("Cellules non diffusées", head: head, rows: rows.joined())
  return body
}

/// The rules that spoke when the content was read, all months together.
private func buildLogTable(_ site: SiteView) -> Body {
  let rows = tallies(site.plan.log.entries).map { entry -> HTML in
    let places = entry.places.map { $0.line > 0 ? "\($0.file), ligne \($0.line)" : $0.file }
    return """
      <tr><th scope="row">\(entry.rule.title)</th><td>\(entry.rule.severity.grade)</td>\
      <td class="n">\(frenchNumber(entry.count))</td><td>\(places.joined(separator: "\u{202F}; "))</td></tr>

      """
  }
  var body = paragraph(
    "Synchrø, version \(site.plan.log.version). Les empreintes de chaque fichier du site et de tout le "
      + "contenu sont dans manifest.json.")
  guard !rows.isEmpty else { return body + paragraph("Aucun constat.") }
  let head: HTML = """
    <tr><th scope="col">Constat</th><th scope="col">Gravité</th><th scope="col" class="n">Nombre</th>\
    <th scope="col">Premières places</th></tr>
    """
  body += scrollingTable("Constats à la lecture du contenu", head: head, rows: rows.joined())
  return body
}

extension Nature {
  /// The family that secrecy treats alike.
  fileprivate var family: String {
    switch self {
    case .stock, .flux: "effectifs"
    case .ratio, .duree: "ratios et durées"
    case .capacite: "capacités"
    }
  }
}
