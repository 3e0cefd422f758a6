internal import Domain

/// The sections of a site, in the order of the menu.
private enum MenuSection: CaseIterable {
  case home, reports, subPublics, indicators, schemes, sources
  case workshops, sessions, restitutions, committees, method

  var label: String {
    switch self {
    case .home: "Accueil"
    case .reports: "Rapports mensuels"
    case .subPublics: "Sous-publics"
    case .indicators: "Indicateurs"
    case .schemes: "Accompagnements"
    case .sources: "Sources"
    case .workshops: "Ateliers"
    case .sessions: "Inter-territoires"
    case .restitutions: "Restitutions"
    case .committees: "Comité de suivi"
    case .method: "Méthode"
    }
  }

  var page: PageID? {
    switch self {
    case .home: .home
    case .reports: .archive
    case .subPublics: .subPublics
    case .indicators: .indicators
    case .schemes: .schemes
    case .sources: .sources
    case .workshops: .meetings(.workshop)
    case .sessions: .meetings(.interTerritory)
    case .restitutions: .meetings(.restitution)
    case .committees: .meetings(.committee)
    case .method: PageSlug("methode").map(PageID.text)
    }
  }

  func contains(_ id: PageID) -> Bool {
    switch (self, id) {
    case (.home, .home), (.reports, .archive), (.reports, .report), (.reports, .subPublicMonth),
      (.subPublics, .subPublics), (.subPublics, .subPublic), (.indicators, .indicators),
      (.indicators, .indicator), (.sources, .sources), (.sources, .source),
      (.schemes, .schemes), (.schemes, .scheme):
      true
    case (.workshops, .meetings(let kind)), (.workshops, .meeting(let kind, _)),
      (.workshops, .meetingDocument(let kind, _, _)):
      kind == .workshop
    case (.sessions, .meetings(let kind)), (.sessions, .meeting(let kind, _)),
      (.sessions, .meetingDocument(let kind, _, _)):
      kind == .interTerritory
    case (.restitutions, .meetings(let kind)), (.restitutions, .meeting(let kind, _)),
      (.restitutions, .meetingDocument(let kind, _, _)):
      kind == .restitution
    case (.committees, .meetings(let kind)), (.committees, .meeting(let kind, _)),
      (.committees, .meetingDocument(let kind, _, _)):
      kind == .committee
    case (.method, .text(let slug)):
      slug.code == "methode"
    default:
      false
    }
  }
}

func menu(from id: PageID, _ plan: SitePlan) -> [PageLink] {
  MenuSection.allCases.compactMap { section in
    guard let page = section.page, let url = plan.url(to: page, from: id) else { return nil }
    return PageLink(label: section.label, url: url, isCurrent: section.contains(id))
  }
}

/// The way from the home page to a page, the page itself last.
func breadcrumb(to id: PageID, title: String, _ plan: SitePlan) -> [PageLink] {
  guard id != .home else { return [] }
  let ways = MenuSection.allCases.filter { $0 != .home && $0.contains(id) && $0.page != id }
  var parents: [(String, PageID)] = [("Accueil", .home)]
  parents += ways.compactMap { way in way.page.map { (way.label, $0) } }
  switch id {
  case .subPublicMonth(let month, _): parents.append((reportName(month), .report(month)))
  case .meetingDocument(let kind, let code, _):
    if let meeting = plan.dossier.meeting(kind, code) {
      parents.append((meeting.title, .meeting(kind, code)))
    }
  case .experiment: parents.append(("Expérimentations", .experiments))
  case .calendar, .execution, .review: parents.append(("Conventions et financements", .registers))
  default: break
  }
  let links = parents.compactMap { label, page in
    plan.url(to: page, from: id).map { PageLink(label: label, url: $0) }
  }
  let own = plan.url(to: id, from: id).map { PageLink(label: title, url: $0, isCurrent: true) }
  return links + [own].compactMap { $0 }
}

/// Links that every footer carries: rights and mentions first, then the other texts.
func footerLinks(from id: PageID, _ plan: SitePlan) -> [PageLink] {
  let texts = plan.dossier.pages.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
  let pages: [(String, PageID)] =
    texts.map { ($0.title, .text($0.slug)) } + [
      ("Conventions et financements", .registers), ("Registre des décisions", .decisions),
      ("Expérimentations", .experiments), ("Données à télécharger", .data),
    ]
  return pages.compactMap { label, page in
    plan.url(to: page, from: id).map { PageLink(label: label, url: $0, isCurrent: page == id) }
  }
}

extension Dossier {
  func meeting(_ kind: Meeting.Kind, _ code: PageSlug) -> Meeting? {
    meetings.first { $0.kind == kind && $0.code == code }
  }
}
