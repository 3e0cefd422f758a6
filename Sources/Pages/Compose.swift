internal import Charts
package import Diagnostics
internal import Disclosure
internal import Domain
internal import French
package import Markup

/// A page with the files that go with it and what was found wrong in its texts.
package struct ComposedPage: Sendable {
  package let page: Page
  package let downloads: [OutputFile]
  package let findings: Findings
}

/// Writes a planned page.
///
/// Pure: pages may be composed in any order, or at the same time.
///
/// - Returns: nil when the page is not planned.
package func compose(_ id: PageID, in plan: SitePlan) -> ComposedPage? {
  guard let path = plan.path(of: id) else { return nil }
  let plan = plan.seen(from: id)
  var writer = PageWriter(plan, id)
  let text = write(id, to: &writer)
  let site = plan.dossier.site
  let page = Page(
    path: path, frame: text.frame, title: text.title,
    description: text.description ?? site.description, monthLabel: text.month?.frenchName ?? "",
    validation: text.validation,
    audience: audienceLine(of: id, in: plan),
    body: (writer.figureCount > 0 ? chartDefinitions() : HTML()) + writer.html,
    sourceStrip: text.month.map { sourceStrip($0, in: writer) } ?? HTML(),
    menu: menu(from: id, plan), breadcrumb: breadcrumb(to: id, title: text.title, plan),
    previous: text.previous.flatMap { link($0, from: id, plan) },
    next: text.next.flatMap { link($0, from: id, plan) }, contents: writer.contents,
    footerLinks: footerLinks(from: id, plan), home: plan.url(to: .home, from: id) ?? "index.html")
  return ComposedPage(page: page, downloads: writer.downloads, findings: writer.findings)
}

/// For whom the figures of a page are: « Diffusion : partenaires ».
func audienceLine(of page: PageID, in plan: SitePlan) -> String {
  "Diffusion\u{A0}: \(min(page.readers, plan.edition.audience).label)"
}

/// What a page says of itself beside its body.
struct PageText {
  var frame = PageFrame.page
  var title: String
  var description: String?
  /// The month the page tells; brings its source strip.
  var month: Month?
  var validation = ""
  var previous: NeighbourLink?
  var next: NeighbourLink?

  init(title: String) { self.title = title }
}

/// The page before or after in the order of months.
struct NeighbourLink {
  let label: String
  let page: PageID
}

private func write(_ id: PageID, to writer: inout PageWriter) -> PageText {
  switch id {
  case .home: writeHome(to: &writer)
  case .archive: writeArchive(to: &writer)
  case .report(let month): writeReport(month, to: &writer)
  case .subPublicMonth(let month, let id): writeSubPublicMonth(month, id, to: &writer)
  case .subPublics: writeSubPublicList(to: &writer)
  case .subPublic(let id): writeSubPublic(id, to: &writer)
  case .indicators: writeIndicatorList(to: &writer)
  case .indicator(let id): writeIndicator(id, to: &writer)
  case .sources: writeSourceList(to: &writer)
  case .source(let id): writeSource(id, to: &writer)
  case .meetings(let kind): writeMeetingList(kind, to: &writer)
  case .meeting(let kind, let code): writeMeeting(kind, code, to: &writer)
  case .meetingDocument(let kind, let code, let document):
    writeMeetingDocument(document, kind, code, to: &writer)
  case .text(let slug): writeTextPage(slug, to: &writer)
  case .registers: writeRegisters(to: &writer)
  case .decisions: writeDecisions(to: &writer)
  case .experiments: writeExperiments(to: &writer)
  case .experiment(let code): writeExperiment(code, to: &writer)
  case .calendar: writeCalendar(to: &writer)
  case .execution: writeExecution(to: &writer)
  case .review: writeReview(to: &writer)
  case .schemes: writeSchemeList(to: &writer)
  case .scheme(let id): writeScheme(id, to: &writer)
  case .data: writeDataPage(to: &writer)
  case .notFound: writeNotFound(to: &writer)
  }
}

private func link(_ neighbour: NeighbourLink, from page: PageID, _ plan: SitePlan) -> PageLink? {
  plan.url(to: neighbour.page, from: page).map { PageLink(label: neighbour.label, url: $0) }
}
