internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The dictionary of indicators, in the order of the report, then the others.
func indicatorListPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Indicateurs")
  page.body += """
    <p class="chapeau">Chaque indicateur a sa fiche\u{A0}: définition, unité, sources, série complète, ce que le \
    chiffre ne dit pas.</p>

    """
  var listed = Set<IndicatorID>()
  for section in site.dossier.site.report.sections {
    let indicators = section.indicators.filter { listed.insert($0).inserted }
    page.body += indicatorTable(section.title, indicators, site)
  }
  let others = site.dossier.indicators.ids.filter { !listed.contains($0) }
  page.body += indicatorTable("Autres indicateurs", others, site)
  return page
}

private func indicatorTable(_ title: String, _ indicators: [IndicatorID], _ site: SiteView) -> Body
{
  let rows = indicators.compactMap { site.dossier.indicators[$0] }.map { indicator -> HTML in
    """
    <tr><th scope="row">\(site.link(indicator.label, to: .indicator(indicator.id)))</th>\
    <td><span class="unite">\(indicator.unit)</span></td><td>\(indicator.nature.label)</td>\
    <td>\(indicator.definition)</td></tr>

    """
  }
  guard !rows.isEmpty else { return Body() }
  var body = section(title)
  let head: HTML = """
    <tr><th scope="col">Indicateur</th><th scope="col">Unité</th><th scope="col">Nature</th>\
    <th scope="col">Définition</th></tr>
    """
  body += scrollingTable(title, head: head, rows: rows.joined())
  return body
}

extension Nature {
  var label: String {
    switch self {
    case .stock: "stock, fin de mois"
    case .flux: "flux du mois"
    case .ratio: "ratio"
    case .duree: "durée"
    case .capacite: "capacité"
    }
  }
}

/// The sheet of an indicator: definition, series, groups, caveats.
func indicatorPage(_ id: IndicatorID, _ site: SiteView) -> PageContent {
  guard let indicator = site.dossier.indicators[id] else { return PageContent(title: id.code) }
  let view = site.whole
  var page = PageContent(title: indicator.label)
  page.body += "<p class=\"chapeau\">\(indicator.definition)</p>\n"
  page.body += section("Fiche", anchor: "fiche")
  page.body += indicatorSheet(indicator, site)
  if view.has(id) {
    page.body += section("Série", anchor: "serie")
    page.body += figure(
      site.whole.lineChart([view.key(id)], until: site.plan.latest, name: id.code, monthCount: 60))
    page.body += monthTable(
      indicator.label, rows: [view.key(id)],
      months: site.whole.lastMonths(36, until: site.plan.latest), site)
  }
  page.body += breakdownTables([id], view, month: site.plan.latest)
  page.body += partitionsOf(indicator, view, site)
  page.body += groupsOf(indicator, view, site)
  page.body += territoriesOf(indicator, view, site)
  page.body += signLegend()
  page.description = indicator.definition
  return page
}

@BodyBuilder private func indicatorSheet(_ indicator: Indicator, _ site: SiteView) -> Body {
  let sources = indicator.sources.compactMap { id -> HTML? in
    site.dossier.sources[id].map { site.link($0.label, to: .source(id)) }
  }
  """
  <dl class="fiche">
  <dt>Code</dt><dd><code>\(indicator.id.code)</code></dd>
  <dt>Unité</dt><dd>\(indicator.unit)</dd>
  <dt>Nature</dt><dd>\(indicator.nature.label)</dd>
  <dt>Sources</dt><dd>\(sources.joined(separator: ", "))</dd>
  <dt>Additivité</dt><dd>\(indicator.additivity.label)</dd>
  \(ratioRows(indicator, site))</dl>

  """
  if !indicator.reading.isEmpty {
    "<p class=\"lecture\"><strong>Comment lire.</strong> \(indicator.reading)</p>\n"
  }
  if !indicator.caveat.isEmpty {
    "<p class=\"limite\"><strong>Ce que ce chiffre ne dit pas.</strong> \(indicator.caveat)</p>\n"
  }
  breakList(indicator, site)
}

private func ratioRows(_ indicator: Indicator, _ site: SiteView) -> HTML {
  guard let numerator = indicator.numerator, let denominator = indicator.denominator else {
    return HTML()
  }
  return """
    <dt>Calcul</dt><dd>(\(formula(numerator, site))) rapporté à (\(formula(denominator, site)))</dd>

    """
}

private func formula(_ formula: Formula, _ site: SiteView) -> HTML {
  var result = HTML()
  for (index, term) in formula.terms.enumerated() {
    if index > 0 { result += term.sign > 0 ? " + " : " \u{2212} " }
    let label = site.dossier.indicators[term.indicator]?.label ?? term.indicator.code
    result += site.link(label, to: .indicator(term.indicator))
  }
  return result
}

private func breakList(_ indicator: Indicator, _ site: SiteView) -> HTML {
  let breaks = site.dossier.breaks(indicator: indicator.id, subPublic: site.dossier.site.whole)
  guard !breaks.isEmpty else { return HTML() }
  let items = breaks.map { item -> HTML in
    let words = item.isComparable ? "comparable" : "non comparable avec les mois précédents"
    return "<li>\(item.month.frenchName)\u{A0}: \(item.label) (\(words))</li>\n"
  }
  return "<p><strong>Ruptures de série</strong></p>\n<ul>\n\(items)</ul>\n"
}

/// The stacked bars of every partition that this indicator adds up over.
private func partitionsOf(_ indicator: Indicator, _ view: EditionView, _ site: SiteView) -> Body {
  var body = Body()
  guard indicator.additivity.contains(.overSubPublics) else { return Body() }
  for partition in site.dossier.axes.compactMap(site.dossier.partition) {
    let keys = partition.parts.map { view.key(indicator.id, subPublic: $0) }
    guard partition.whole == view.subPublic, keys.allSatisfy({ site.edition[$0] != nil })
    else { continue }
    body += section(
      "Selon l’axe «\u{A0}\(partition.axis.code)\u{A0}»", anchor: "axe-\(partition.axis.code)")
    body += figure(view.stackedBars(indicator, partition, until: site.plan.latest))
  }
  return body
}

/// The overlapping groups side by side, never summed.
private func groupsOf(_ indicator: Indicator, _ view: EditionView, _ site: SiteView) -> Body {
  let groups = site.dossier.subPublics.elements.filter { $0.standing == .thematic }.filter {
    view.series(indicator.id, subPublic: $0.id) != nil
  }
  guard !groups.isEmpty else { return Body() }
  var body = section("Par sous-public thématique", anchor: "sous-publics")
  body += paragraph("Ces groupes se recoupent\u{A0}: leurs chiffres ne s’additionnent pas.")
  let month = site.plan.latest
  let rows = groups.map { group in
    comparisonRow(
      site.link(group.label, to: .subPublic(group.id)),
      view.series(indicator.id, subPublic: group.id), indicator, month)
  }
  body += scrollingTable(
    "\(indicator.label) par sous-public thématique", head: comparisonHead("Sous-public", month),
    rows: rows.joined())
  return body
}

private func territoriesOf(_ indicator: Indicator, _ view: EditionView, _ site: SiteView) -> Body {
  let places = site.dossier.territories.elements.filter {
    $0.type != .pair && site.edition[view.key(indicator.id, territory: $0.id)] != nil
  }
  guard places.count > 1 else { return Body() }
  var body = section("Par territoire", anchor: "territoires")
  let month = site.plan.latest
  let rows = places.map { place in
    comparisonRow(
      HTML(text: place.label), site.edition[view.key(indicator.id, territory: place.id)],
      indicator, month)
  }
  body += scrollingTable(
    "\(indicator.label) par territoire", head: comparisonHead("Territoire", month),
    rows: rows.joined())
  return body
}

extension Additivity {
  fileprivate var label: String {
    switch (contains(.overSubPublics), contains(.overTerritories)) {
    case (true, true): "s’additionne sur les parts d’un axe et sur les communes"
    case (true, false): "s’additionne sur les parts d’un axe"
    case (false, true): "s’additionne sur les communes"
    case (false, false): "ne s’additionne pas"
    }
  }
}
