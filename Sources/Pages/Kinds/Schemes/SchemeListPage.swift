internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The forms of support, kind by kind: the measures side by side, then the others one by one.
func schemeListPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Accompagnements")
  page.body += """
    <p class="chapeau">Ce qui accompagne les ménages vers un logement et dans leur logement. Une mesure n’est pas \
    un ménage\u{A0}: un ménage peut en avoir deux, et les mesures ne s’additionnent pas en ménages.</p>

    """
  for kind in SupportScheme.Kind.allCases {
    let schemes = site.dossier.schemes.elements.filter { $0.kind == kind }
      .map { SchemeFigures($0, site) }
    guard !schemes.isEmpty else { continue }
    page.body += section(kind.title, anchor: kind.rawValue)
    if kind == .measure {
      page.body += measures(schemes, month: site.plan.latest, site)
    } else {
      for scheme in schemes { page.body += summary(of: scheme, month: site.plan.latest, site) }
    }
  }
  page.body += signLegend()
  page.description = "Mesures en cours, capacités, listes d’attente et décisions"
  page.month = site.plan.latest
  return page
}

/// The measures in rows, what is counted of all of them in columns.
private func measures(_ schemes: [SchemeFigures], month: Month, _ site: SiteView) -> Body {
  var body = Body()
  let shared = unique(schemes.flatMap { one in one.scheme.indicators.filter(one.isShared) })
    .compactMap { site.dossier.indicators[$0] }
  let heads = shared.map { indicator -> HTML in
    "<th scope=\"col\">\(indicator.label) <span class=\"unite\">(\(indicator.unit))</span></th>"
  }
  let rows = schemes.map { one -> HTML in
    let name = site.link(one.scheme.label, to: .scheme(one.scheme.id))
    let cells = shared.map { measureCell($0, one, month) }
    return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
  }
  if !shared.isEmpty {
    body += scrollingTable(
      "Les mesures, \(month.frenchName)",
      head: "<tr><th scope=\"col\">Mesure</th>\(heads)</tr>", rows: rows.joined())
  }
  body += unknownCapacities(schemes)
  body += occupancyFigure(schemes, name: "Mesures en cours et capacité", month: month, site)
  return body
}

private func measureCell(
  _ indicator: Indicator, _ one: SchemeFigures, _ month: Month
) -> HTML {
  let cell = one.series(indicator)?[month] ?? .missing
  guard cell == .missing, indicator.nature == .capacite, one.scheme.capacity.isEmpty else {
    return tableCell(cell, places: indicator.places)
  }
  return "<td class=\"n nd\">non renseignée</td>"
}

/// The measures whose capacity nobody has written down, named.
private func unknownCapacities(_ schemes: [SchemeFigures]) -> Body {
  let names = schemes.map(\.scheme).filter(\.capacity.isEmpty).map(\.label)
  guard !names.isEmpty else { return Body() }
  return paragraph(
    "Capacité non renseignée\u{A0}: \(names.joined(separator: "\u{202F}; ")). Leur taux de remplissage ne "
      + "se calcule pas.")
}

/// A scheme in short, with the way to its page.
@BodyBuilder private func summary(of view: SchemeFigures, month: Month, _ site: SiteView) -> Body {
  let scheme = view.scheme
  anchored(slug(scheme.label)) { anchor in
    """
    <h3 id="\(anchor)">\(site.link(scheme.label, to: .scheme(scheme.id)))</h3>
    <p>\(scheme.definition)</p>

    """
  }
  schemeTable(view, month: month, site)
  let split = view.indicators.filter { !view.categories($0).isEmpty }
  breakdownSummaries(split.map(\.id), view.whole, month: month)
  for indicator in split { releaseSentence(indicator, view, month: month, site) }
}

extension SchemeFigures {
  /// Whether an indicator counts several schemes, by its code.
  fileprivate func isShared(_ id: IndicatorID) -> Bool {
    dossier.indicators[id].map { isShared($0) } ?? false
  }
}

extension SupportScheme.Kind {
  fileprivate var title: String {
    switch self {
    case .measure: "Les mesures de la commission"
    case .commission: "La commission qui les accorde"
    case .reception: "L’accueil et la maraude"
    case .fund: "Les aides ponctuelles"
    }
  }
}
