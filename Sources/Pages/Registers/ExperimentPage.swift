internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The sheet of an experiment: why, what, for whom, how we will know, and what became of the figure.
func experimentPage(_ code: PageSlug, _ site: SiteView) -> PageContent {
  guard let item = site.dossier.experiments.first(where: { $0.code == code }) else {
    return PageContent(title: code.code)
  }
  let day = referenceDay(site.plan.latest, site)
  var page = PageContent(title: item.label)
  page.body += section("La fiche", anchor: "fiche")
  page.body += experimentSheet(item, on: day, site)
  if let id = item.indicator, let indicator = site.dossier.indicators[id] {
    let key = measuredKey(id, item.subPublic, site)
    page.body += section("La mesure, avant et depuis le début", anchor: "mesure")
    if item.subPublic.map({ $0 != key.subPublic }) ?? false {
      page.body += paragraph(
        "Elle porte sur l’ensemble\u{A0}: le sous-public n’a pas de série propre.")
    }
    page.body += stepTable(item, key, indicator, site)
    page.body += baselineFigure(item, key, indicator, site)
    page.body += signLegend()
  }
  let verdict = item.verdict(on: day)
  if !verdict.isEmpty {
    page.body += section("Le bilan", anchor: "bilan")
    page.body += paragraph(verdict)
  }
  page.description = item.hypothesis
  return page
}

/// The measure of the group tried with; of the whole where the group has none of its own.
private func measuredKey(
  _ indicator: IndicatorID, _ group: SubPublicID?, _ site: SiteView
) -> SeriesKey {
  let own = site.whole.key(indicator, subPublic: group)
  return site.edition[own] == nil ? site.whole.key(indicator) : own
}

private func experimentSheet(_ item: Experiment, on day: Day, _ site: SiteView) -> HTML {
  let reviews = item.reviews.map(\.frenchName).joined(separator: ", ")
  let group = item.subPublic.flatMap { site.dossier.subPublics[$0] }
  let measure = item.indicator.flatMap { site.dossier.indicators[$0] }
  return sheet([
    ("Constat", HTML(text: item.problem)),
    ("Hypothèse", HTML(text: item.hypothesis)),
    ("Pour qui", group.map { site.link($0.label, to: .subPublic($0.id)) } ?? HTML()),
    ("Mesure", measure.map { site.link($0.label, to: .indicator($0.id)) } ?? HTML()),
    ("Début", HTML(text: item.start.frenchName)),
    ("Revues", HTML(text: reviews)),
    ("Règle d’arrêt", HTML(text: item.stopRule)),
    ("État", HTML(text: item.state(on: day).label)),
    ("Fin", HTML(text: item.end?.frenchName ?? "")),
  ])
}

/// What the measure was when it began, at each review, when it ended, and in the latest month.
private func stepTable(
  _ item: Experiment, _ key: SeriesKey, _ indicator: Indicator, _ site: SiteView
) -> Body {
  guard let series = site.edition[key] else { return Body() }
  let steps =
    [("Au début", item.start.month)]
    + item.reviews.map { ("À la revue", $0) }
    + [item.end].compactMap { $0.map { ("À la fin", $0.month) } }
  let told = steps.filter { $0.1 <= site.plan.latest }
  let last = told.contains { $0.1 == site.plan.latest } ? [] : [("Dernier mois", site.plan.latest)]
  let rows = (told + last).map { name, month -> HTML in
    let yearBefore = tableCell(series[month.yearBefore], places: indicator.places)
    return """
      <tr><th scope="row">\(name), \(month.frenchName)</th>\
      \(tableCell(series[month], places: indicator.places))\(yearBefore)</tr>

      """
  }
  let head: HTML = """
    <tr><th scope="col">Étape</th><th scope="col" class="n">\(indicator.unit)</th>\
    <th scope="col" class="n">Un an plus tôt</th></tr>
    """
  return scrollingTable(site.whole.measure(key), head: head, rows: rows.joined())
}

/// The measured series from a year before the start, with the start and the end as annotations.
private func baselineFigure(
  _ item: Experiment, _ key: SeriesKey, _ indicator: Indicator, _ site: SiteView
) -> Body {
  guard let series = site.edition[key] else { return Body() }
  let first = max(item.start.month.advanced(by: -12), series.start)
  let months = first..<max(site.plan.latest, item.start.month).next
  let measure = site.whole.measure(key)
  let frame = site.whole.frame(
    title: "\(measure), avant et depuis le début", key, indicator, measure: measure)
  let marks = [("Début", item.start.month)] + (item.end.map { [("Fin", $0.month)] } ?? [])
  let line = ChartSeries(
    label: site.whole.shortLabel(key, withGroup: false), series, over: months)
  let chart = try? LineChart(
    frame: frame, months: months, series: [line], breaks: site.whole.breaks(of: [key], in: months),
    events: marks.map { Event(months: $1...$1, label: $0, indicators: []) })
  guard let chart, line.hasValue else { return Body() }
  return figure(PlannedChart(name: item.code.code, chart: chart))
}
