internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The list of groups, with what may and may not be added.
func subPublicListPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Sous-publics")
  page.body += """
    <p class="chapeau">Chaque sous-public a sa page\u{A0}: définition, chiffres, ce que les données ne voient \
    pas, questions ouvertes. Les parts d’un même axe s’additionnent jusqu’au total\u{202F}; les sous-publics \
    thématiques se recoupent et ne s’additionnent jamais.</p>

    """
  for partition in site.dossier.axes.compactMap(site.dossier.partition) {
    let axis = partition.axis
    page.body += section("Selon l’axe «\u{A0}\(axis.words)\u{A0}»", anchor: "axe-\(axis.code)")
    page.body += definitions(partition.parts, site)
  }
  page.body += section("Sous-publics thématiques", anchor: "thematiques")
  page.body += definitions(
    site.dossier.subPublics.elements.filter { $0.standing == .thematic }.map(\.id), site)
  return page
}

private func definitions(_ groups: [SubPublicID], _ site: SiteView) -> HTML {
  let entries = groups.compactMap { site.dossier.subPublics[$0] }.map { group -> HTML in
    """
    <dt>\(site.link(group.label, to: .subPublic(group.id)))</dt>
    <dd>\(group.definition)</dd>

    """
  }
  return "<dl class=\"glossaire\">\n\(entries)</dl>\n"
}

/// A group: who it is, its series, what the data do not see, the words of the partners.
func subPublicPage(_ id: SubPublicID, _ site: SiteView) -> PageContent {
  guard let group = site.dossier.subPublics[id] else { return PageContent(title: id.code) }
  let view = site.whole.of(id)
  var page = PageContent(title: group.label)
  page.body += groupDefinition(group, site)
  page.body += section("Chiffres clés", anchor: "chiffres")
  let indicators = site.dossier.indicators.ids.filter(view.has)
  page.body += keyFigures(Array(indicators.prefix(4)), view, month: site.plan.latest, site)
  page.body += groupFigures(indicators, view, month: site.plan.latest, site)
  if let text = site.text { page.body += written(text, site) }
  page.body += groupQuestions(id, indicators, month: site.plan.latest, site)
  page.body += groupRegisters(id, until: nil, on: referenceDay(site.plan.latest, site), site)
  page.body += section("Mois par mois", anchor: "mois")
  page.body += monthLinks(site) { .subPublicMonth($0, id) }
  page.body += signLegend()
  page.description = group.definition
  page.month = site.plan.latest
  let latest = PageID.subPublicMonth(site.plan.latest, id)
  if site.plan.contains(latest) {
    page.previous = NeighbourLink(
      label: "\(group.label), \(site.plan.latest.frenchName)", page: latest)
  }
  return page
}

/// A group in a month.
func subPublicMonthPage(
  _ month: Month, _ id: SubPublicID, _ site: SiteView
) -> PageContent {
  guard let group = site.dossier.subPublics[id] else { return PageContent(title: id.code) }
  let view = site.whole.of(id)
  var page = PageContent(title: "\(group.label), \(month.frenchName)")
  page.body += groupDefinition(group, site)
  let indicators = site.dossier.indicators.ids.filter(view.has)
  page.body += section("En une minute")
  page.body += keyFigures(Array(indicators.prefix(4)), view, month: month, site)
  page.body += caveats(view, month: month, site)
  page.body += monthInWords(site)
  page.body += section("Tous les indicateurs", anchor: "indicateurs")
  page.body += summaryTable(
    "Indicateurs, \(month.frenchName)", indicators, view, month: month, site)
  page.body += groupFigures(indicators, view, month: month, site)
  page.body += groupQuestions(id, indicators, month: month, site)
  page.body += groupRegisters(id, until: Day(endOf: month), on: Day(endOf: month), site)
  page.body += signLegend()
  page.month = month
  page.validation = validation(of: month, site.plan)
  page.previous = neighbour(month.previous, group, site)
  page.next = neighbour(month.next, group, site)
  return page
}

private func neighbour(_ month: Month, _ group: SubPublic, _ site: SiteView) -> NeighbourLink? {
  let page = PageID.subPublicMonth(month, group.id)
  return site.plan.contains(page)
    ? NeighbourLink(label: "\(group.label), \(month.frenchName)", page: page) : nil
}

private func groupDefinition(_ group: SubPublic, _ site: SiteView) -> HTML {
  let caveat: HTML? =
    group.caveat.isEmpty
    ? nil
    : """
    <p class="limite"><strong>Ce que les données ne voient pas.</strong> \
    \(group.caveat)</p>

    """
  return """
    <p class="chapeau">\(group.definition)</p>
    <p>\(standingText(group, site))</p>
    \(caveat)
    """
}

private func standingText(_ group: SubPublic, _ site: SiteView) -> HTML {
  switch group.standing {
  case .whole: return "C’est l’ensemble des ménages suivis."
  case .part(let axis, let whole):
    let label = site.dossier.subPublics[whole]?.label ?? whole.code
    return """
      Partie de l’axe «\u{A0}\(axis.words)\u{A0}»\u{A0}: ses parts s’additionnent jusqu’à \
      «\u{A0}\(label)\u{A0}».
      """
  case .thematic:
    return """
      Sous-public thématique\u{A0}: il se recoupe avec d’autres. Ne pas l’additionner, ni en faire une part \
      du total.
      """
  }
}

/// The curve of each of a group's first indicators, and its flows when an identity holds for it.
@BodyBuilder private func groupFigures(
  _ indicators: [IndicatorID], _ view: EditionView, month: Month, _ site: SiteView
) -> Body {
  let lines = indicators.prefix(6).map {
    view.lineChart([view.key($0)], until: month, name: $0.code)
  }
  let flows = site.dossier.site.identities.filter { isWhole($0, view) }
    .map { view.entriesExits($0, until: month) }
  let charts = site.proposed(lines + flows)
  let tables = breakdownTables(indicators, view, month: month)
  if !charts.isEmpty || !tables.isEmpty {
    section("Évolution", anchor: "evolution")
    for chart in charts { figure(chart) }
    tables
  }
}

/// Whether the group has every series of an identity of stock and flows.
private func isWhole(_ identity: AccountingIdentity, _ view: EditionView) -> Bool {
  guard case .stockFlow(let stock, let entries, let exits) = identity.form else { return false }
  return ([stock] + entries + exits).allSatisfy(view.has)
}

/// What the figures ask of the partners, where the author of the page asks nothing.
private func groupQuestions(
  _ id: SubPublicID, _ indicators: [IndicatorID], month: Month, _ site: SiteView
) -> Body {
  guard site.text?.hasQuestions != true else { return Body() }
  let questions = openQuestions(month, indicators, groups: [id], site)
  guard !questions.isEmpty else { return Body() }
  var body = section("Questions ouvertes pour les partenaires", anchor: "questions")
  body += questionList(questions)
  return body
}

/// Decisions and experiments that concern a group: all of them, or those of a day and before.
private func groupRegisters(
  _ id: SubPublicID, until last: Day?, on day: Day, _ site: SiteView
) -> Body {
  let decisions = site.dossier.decisions.filter {
    $0.subPublic == id && $0.day <= last ?? $0.day
  }
  let experiments = site.dossier.experiments.filter {
    $0.subPublic == id && $0.start <= last ?? $0.start
  }
  guard !decisions.isEmpty || !experiments.isEmpty else { return Body() }
  var body = section("Décisions et expérimentations", anchor: "registres")
  body += decisionTable(decisions, on: day, site)
  body += experimentTable(experiments, on: day, site)
  return body
}

/// The months of the site, by year, newest first.
@BodyBuilder func monthLinks(
  isTopLevel: Bool = false, _ site: SiteView, to page: (Month) -> PageID
) -> Body {
  let years = Set(site.plan.months.map(\.year)).sorted(by: >)
  for year in years {
    let items = site.plan.months.reversed().filter {
      $0.year == year && site.plan.contains(page($0))
    }.map {
      month -> HTML in
      "<li>\(site.link(month.frenchMonthName, to: page(month)))</li>\n"
    }
    isTopLevel ? "<h2>\(year)</h2>\n" as HTML : "<h3>\(year)</h3>\n"
    "<ul class=\"liste-liens mois\">\n\(items)</ul>\n"
  }
}
