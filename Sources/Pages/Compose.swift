internal import Charts
package import Diagnostics
internal import Disclosure
internal import Domain
internal import French
package import Markup
package import Narration
package import Planning

/// A page with the files that go with it and what was found wrong in its drawings.
package struct ComposedPage: Sendable {
  package let page: Page
  package let downloads: [OutputFile]
  package let findings: Findings
}

/// Writes a planned page.
///
///     plan + narration ─ content ─▶ body ─ set ─▶ markup, contents, files ─▶ page
///
/// Pure: pages may be composed in any order, or at the same time.
///
/// - Returns: nil when the page is not planned.
package func compose(
  _ id: PageID, in plan: SitePlan, _ narration: Narration
) -> ComposedPage? {
  guard let path = plan.path(of: id) else { return nil }
  let site = SiteView(plan, narration, from: id)
  let content = content(of: id, site)
  let set = set(content.body, on: site)
  let page = Page(
    path: path, frame: content.frame, title: content.title,
    description: content.description ?? site.dossier.site.description,
    monthLabel: content.month?.frenchName ?? "",
    validation: content.validation, audience: audienceLine(site),
    body: (set.hasFigures ? chartDefinitions() : HTML()) + set.html,
    sourceStrip: content.month.map { sourceStrip($0, site) } ?? HTML(),
    menu: menu(from: id, site.plan),
    breadcrumb: breadcrumb(to: id, title: content.title, site.plan),
    previous: content.previous.flatMap { pageLink($0, site) },
    next: content.next.flatMap { pageLink($0, site) }, contents: set.contents,
    footerLinks: footerLinks(from: id, site.plan),
    home: site.plan.url(to: .home, from: id) ?? "index.html")
  var findings = content.findings
  findings.merge(set.findings)
  return ComposedPage(page: page, downloads: set.files, findings: findings)
}

/// For whom the figures of a page are: « Diffusion : partenaires ».
func audienceLine(_ site: SiteView) -> String {
  "Diffusion\u{A0}: \(min(site.page.readers, site.edition.audience).label)"
}

/// What each kind of page says; adding a kind is adding a case, and a file in `Kinds/`.
private func content(of id: PageID, _ site: SiteView) -> PageContent {
  switch id {
  case .home: homePage(site)
  case .archive: archivePage(site)
  case .report(let month): reportPage(month, site)
  case .subPublicMonth(let month, let id): subPublicMonthPage(month, id, site)
  case .subPublics: subPublicListPage(site)
  case .subPublic(let id): subPublicPage(id, site)
  case .indicators: indicatorListPage(site)
  case .indicator(let id): indicatorPage(id, site)
  case .sources: sourceListPage(site)
  case .source(let id): sourcePage(id, site)
  case .meetings(let kind): meetingListPage(kind, site)
  case .meeting(let kind, let code): meetingPage(kind, code, site)
  case .meetingDocument(let kind, let code, let document):
    meetingDocumentPage(document, kind, code, site)
  case .text(let slug): textPage(slug, site)
  case .registers: registersPage(site)
  case .decisions: decisionsPage(site)
  case .experiments: experimentsPage(site)
  case .experiment(let code): experimentPage(code, site)
  case .calendar: calendarPage(site)
  case .execution: executionPage(site)
  case .review: reviewPage(site)
  case .schemes: schemeListPage(site)
  case .scheme(let id): schemePage(id, site)
  case .data: dataPage()
  case .notFound: notFoundPage(site)
  }
}

private func pageLink(_ neighbour: NeighbourLink, _ site: SiteView) -> PageLink? {
  site.plan.url(to: neighbour.page, from: site.page).map {
    PageLink(label: neighbour.label, url: $0)
  }
}
