internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// A form of support: what it is, its month, its series, what its convention asks for.
func schemePage(_ id: SchemeID, _ site: SiteView) -> PageContent {
  guard let scheme = site.dossier.schemes[id] else { return PageContent(title: id.code) }
  let view = SchemeFigures(scheme, site)
  var page = PageContent(title: scheme.label)
  page.body += "<p class=\"chapeau\">\(scheme.definition)</p>\n"
  page.body += schemeSheet(scheme, site)
  page.body += section("Le mois", anchor: "mois")
  page.body += schemeTable(view, month: site.plan.latest, site)
  page.body += occupancyFigure([view], name: scheme.label, month: site.plan.latest, site)
  page.body += schemeSeries(view, month: site.plan.latest, site)
  page.body += effortTable(view, month: site.plan.latest, site)
  let commitments = site.dossier.commitments.filter { $0.scheme == id }
  if !commitments.isEmpty {
    page.body += section("Ce que la convention demande de mesurer", anchor: "convention")
    page.body += commitmentTable(
      "Indicateurs demandés, \(scheme.label)", commitments, showsAction: false, site)
  }
  page.body += signLegend()
  page.description = scheme.definition
  page.month = site.plan.latest
  return page
}

private func schemeSheet(_ scheme: SupportScheme, _ site: SiteView) -> Body {
  let isMeasure = scheme.kind == .measure
  let capacity = scheme.capacity.isEmpty && isMeasure ? "non renseignée" : scheme.capacity
  var body = Body(
    sheet([
      ("Opérateur", scheme.operators), ("Capacité", capacity), ("À savoir", scheme.note),
    ]))
  guard let convention = scheme.convention else { return body }
  body += "<p>Dispositif de la convention\u{A0}: \(link(to: convention, site)).</p>\n"
  return body
}

/// The indicators of a scheme in rows: the month, the month before, a year before.
func schemeTable(_ view: SchemeFigures, month: Month, _ site: SiteView) -> Body {
  let rows = (view.indicators + view.efforts).map { indicator -> HTML in
    let name = site.link(indicator.label, to: .indicator(indicator.id))
    let unit: HTML = " <span class=\"unite\">(\(indicator.unit))</span>"
    return comparisonRow(name + unit, view.series(indicator), indicator, month)
  }
  guard !rows.isEmpty else {
    return paragraph("Aucune donnée mensuelle à ce jour.")
  }
  return scrollingTable(
    "\(view.scheme.label), \(month.frenchName)",
    head: comparisonHead("Indicateur", month), rows: rows.joined())
}

/// What is taken against what there is, one row a scheme; nothing when no capacity is known.
func occupancyFigure(
  _ schemes: [SchemeFigures], name: String, month: Month, _ site: SiteView
) -> Body {
  let rows = schemes.compactMap { $0.occupancyRow(month) }
  guard rows.contains(where: { $0.capacity.quantity != nil }),
    let (taken, capacity) = schemes.lazy.compactMap(\.occupancy).first,
    let first = schemes.first
  else { return Body() }
  var frame = first.whole.frame(
    title: "\(name), \(month.frenchName)", first.whole.key(taken.id), taken, measure: taken.label)
  if !capacity.reading.isEmpty { frame.reading = capacity.reading }
  let chart = try? Occupancy(
    frame: frame, month: month, rows: rows, rowTitle: "Dispositif", capacityUnit: capacity.unit)
  return figure(chart.map { PlannedChart(name: "occupation-\(slug(name))", chart: $0) })
}

/// The series of what is counted, each with its categories when it has some.
@BodyBuilder private func schemeSeries(
  _ view: SchemeFigures, month: Month, _ site: SiteView
) -> Body {
  let counted = view.indicators.filter { $0.nature != .ratio && $0.nature != .capacite }
  for indicator in counted {
    section(indicator.label, anchor: indicator.id.code)
    if !indicator.reading.isEmpty { paragraph(indicator.reading) }
    figure(site.whole.lineChart([view.key(indicator)], until: month, name: indicator.id.code))
    types(indicator, view, month: month, site)
    if !indicator.caveat.isEmpty {
      "<p class=\"limite\">\(indicator.caveat)</p>\n"
    }
  }
}

/// The categories of an indicator: bars where the month is released, the table, and what is left to say.
private func types(
  _ indicator: Indicator, _ view: SchemeFigures, month: Month, _ site: SiteView
) -> Body {
  let keys = typeKeys(indicator, view)
  guard !keys.isEmpty else { return Body() }
  var body = typeBars(indicator, keys, month: month, site)
  body += breakdownTables([indicator.id], view.whole, month: month)
  body += releaseSentence(indicator, view, month: month, site)
  return body
}

private func typeKeys(_ indicator: Indicator, _ view: SchemeFigures) -> [SeriesKey] {
  view.categories(indicator).map { view.whole.key(indicator.id, category: $0.id) }
    .filter { view.whole.edition[$0] != nil }
}

private func typeBars(
  _ indicator: Indicator, _ keys: [SeriesKey], month: Month, _ site: SiteView
) -> Body {
  let rows = keys.map { key in
    CategoryRow(label: site.whole.seriesLabel(key, withGroup: false), site.edition[key, month])
  }
  guard rows.count(where: { $0.cells.contains { $0.quantity != nil } }) > 1 else { return Body() }
  let frame = site.whole.frame(
    title: monthTitle(indicator, month), site.whole.key(indicator.id), indicator,
    measure: indicator.label)
  let chart = try? BarChart(
    frame: frame, month: month, rows: rows, order: .nomenclature, rowTitle: "Type")
  return figure(chart.map { PlannedChart(name: "\(indicator.id)-types", chart: $0) })
}

/// How much of a table can be read, in words: a table of signs alone would say nothing.
func releaseSentence(
  _ indicator: Indicator, _ view: SchemeFigures, month: Month, _ site: SiteView
) -> Body {
  let months = site.whole.lastMonths(13, until: month)
  let cells = typeKeys(indicator, view).flatMap { key in
    months.map { site.edition[key, $0] }
  }
  guard cells.contains(.withheld) else { return Body() }
  let shown = cells.count { $0.quantity != nil }
  let all = shown + cells.count { $0 == .withheld }
  let totals = months.count { view.series(indicator)?[$0].quantity != nil }
  let words = frenchAmount(Quantity(shown), places: 0, unit: "valeurs par type")
  return paragraph(
    "Sur \(frenchNumber(months.count)) mois, \(words) sur \(frenchNumber(all)) "
      + (shown > 1 ? "sont diffusées" : "est diffusée")
      + "\u{202F}; les autres relèvent du secret statistique. Le total, lui, est diffusé "
      + frenchAmount(Quantity(totals), places: 0, unit: "mois") + ".")
}

/// The counts beside the effort of counting, month by month.
private func effortTable(_ view: SchemeFigures, month: Month, _ site: SiteView) -> Body {
  guard !view.efforts.isEmpty else { return Body() }
  var body = section("L’effort d’observation", anchor: "effort")
  body += paragraph(
    "Compter plus souvent fait compter davantage\u{A0}: un nombre se lit à côté de l’effort qui l’a produit."
  )
  let counted = view.indicators.filter { $0.nature == .flux }
  body += monthTable(
    "Ce qui est compté, et l’effort de compter",
    rows: (counted + view.efforts).map { view.key($0) },
    months: site.whole.lastMonths(13, until: month), site)
  return body
}
