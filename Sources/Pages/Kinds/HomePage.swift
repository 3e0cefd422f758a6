internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The latest month in one minute: five figures, what to know before reading, one curve, where to go.
func homePage(_ site: SiteView) -> PageContent {
  let month = site.plan.latest
  let view = site.whole
  let outline = site.dossier.site.report
  var page = PageContent(title: "L’essentiel \(month.frenchOf)")
  page.body += section("En une minute")
  page.body += keyFigures(outline.headline, view, month: month, site)
  page.body += caveats(view, month: month, site)
  page.body +=
    "<p class=\"suite\">\(site.link("Lire le rapport \(month.frenchOf)", to: .report(month)))</p>\n"
  if let first = outline.headline.first(where: view.has) {
    page.body += section("Depuis deux ans", anchor: "tendance")
    page.body += figure(site.whole.lineChart([view.key(first)], until: month, name: first.code))
  }
  page.body += section("Par sous-public", anchor: "sous-publics")
  page.body += subPublicTables(month: month, site)
  page.body += upcomingMeetings(site)
  page.month = month
  page.validation = validation(of: month, site.plan)
  page.previous = previousReport(month, site.plan)
  return page
}

/// Every group with its first key figure, axes apart from overlapping groups.
func subPublicTables(month: Month, _ site: SiteView) -> Body {
  let dossier = site.dossier
  guard let indicator = dossier.site.report.headline.first.flatMap({ dossier.indicators[$0] })
  else { return Body() }
  var body = Body()
  for partition in dossier.axes.compactMap(dossier.partition) {
    body += groupTable(
      "\(indicator.label), selon l’axe «\u{A0}\(partition.axis.words)\u{A0}» (les parts s’additionnent)",
      partition.parts, indicator, month, site)
  }
  let thematic = dossier.subPublics.elements.filter { $0.standing == .thematic }.map(\.id)
  body += groupTable(
    "\(indicator.label), sous-publics thématiques (ils se recoupent et ne s’additionnent pas)",
    thematic, indicator, month, site)
  return body
}

private func groupTable(
  _ title: String, _ groups: [SubPublicID], _ indicator: Indicator, _ month: Month, _ site: SiteView
) -> Body {
  let rows = groups.compactMap { id -> HTML? in
    guard let group = site.dossier.subPublics[id] else { return nil }
    let monthPage = PageID.subPublicMonth(month, id)
    let name = site.link(
      group.label, to: site.plan.contains(monthPage) ? monthPage : .subPublic(id))
    let series = site.edition[
      SeriesKey(territory: site.dossier.site.territory, subPublic: id, indicator: indicator.id)]
    return comparisonRow(name, series, indicator, month)
  }
  guard !rows.isEmpty else { return Body() }
  return scrollingTable(
    title, head: comparisonHead("Sous-public", month), rows: rows.joined())
}

/// The workshops and sessions that follow the latest month.
func upcomingMeetings(_ site: SiteView) -> Body {
  let meetings = site.dossier.meetings.filter { $0.day.month > site.plan.latest }
    .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  guard !meetings.isEmpty else { return Body() }
  var body = section("Prochains rendez-vous")
  body += linkList(meetings.map { meetingItem($0, site) })
  return body
}

func meetingItem(_ meeting: Meeting, _ site: SiteView) -> HTML {
  let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
  return """
    <li>\(site.link(meeting.title, to: .meeting(meeting.kind, meeting.code))) \
    <span class="date">\(meeting.day.frenchName)\(place)</span></li>

    """
}

func previousReport(_ month: Month, _ plan: SitePlan) -> NeighbourLink? {
  plan.contains(.report(month.previous))
    ? NeighbourLink(label: month.previous.reportName, page: .report(month.previous)) : nil
}

func nextReport(_ month: Month, _ plan: SitePlan) -> NeighbourLink? {
  plan.contains(.report(month.next))
    ? NeighbourLink(label: month.next.reportName, page: .report(month.next)) : nil
}

/// How far the report of a month has been read over.
func validation(of month: Month, _ plan: SitePlan) -> String {
  guard let report = plan.dossier.reports.first(where: { $0.month == month }) else {
    return "Chiffres sans commentaire"
  }
  switch report.state {
  case .brouillon: return "Brouillon"
  case .relu: return "Relu par le SIAO"
  case .valide:
    return report.validated.map { "Validé par le comité de suivi le \($0.frenchName)" }
      ?? "Validé par le comité de suivi"
  }
}
