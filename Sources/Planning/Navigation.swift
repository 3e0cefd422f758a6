package import Domain
internal import French

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
}

extension PageID {
  /// The section of the menu that the page belongs to; nil for those that only a footer or another page
  /// names.
  fileprivate var section: MenuSection? {
    switch self {
    case .home: .home
    case .archive, .report, .subPublicMonth: .reports
    case .subPublics, .subPublic: .subPublics
    case .indicators, .indicator: .indicators
    case .schemes, .scheme: .schemes
    case .sources, .source: .sources
    case .meetings(let kind), .meeting(let kind, _), .meetingDocument(let kind, _, _):
      section(of: kind)
    case .text(let slug): slug.code == "methode" ? .method : nil
    case .registers, .decisions, .experiments, .experiment, .calendar, .execution, .review, .data,
      .notFound:
      nil
    }
  }

  private func section(of kind: Meeting.Kind) -> MenuSection {
    switch kind {
    case .workshop: .workshops
    case .interTerritory: .sessions
    case .restitution: .restitutions
    case .committee: .committees
    }
  }
}

/// The menu of a page, in the order of its sections.
package func menu(from id: PageID, _ plan: SitePlan) -> [PageLink] {
  MenuSection.allCases.compactMap { section in
    guard let page = section.page, let url = plan.url(to: page, from: id) else { return nil }
    return PageLink(label: section.label, url: url, isCurrent: id.section == section)
  }
}

/// The way from the home page to a page, the page itself last.
package func breadcrumb(to id: PageID, title: String, _ plan: SitePlan) -> [PageLink] {
  guard id != .home else { return [] }
  var parents: [(String, PageID)] = [("Accueil", .home)]
  if let section = id.section, let page = section.page, page != id {
    parents.append((section.label, page))
  }
  if let parent = plan.parent(of: id) { parents.append(parent) }
  let links = parents.compactMap { label, page in
    plan.url(to: page, from: id).map { PageLink(label: label, url: $0) }
  }
  let own = plan.url(to: id, from: id).map { PageLink(label: title, url: $0, isCurrent: true) }
  return links + [own].compactMap { $0 }
}

extension SitePlan {
  /// The page that a page hangs from, below its section; nil for most.
  fileprivate func parent(of id: PageID) -> (String, PageID)? {
    switch id {
    case .subPublicMonth(let month, _): (month.reportName, .report(month))
    case .meetingDocument(let kind, let code, _):
      dossier.meeting(kind, code).map { ($0.title, .meeting(kind, code)) }
    case .experiment: ("Expérimentations", .experiments)
    case .calendar, .execution, .review: ("Conventions et financements", .registers)
    case .home, .archive, .report, .subPublics, .subPublic, .indicators, .indicator, .sources,
      .source, .meetings, .meeting, .text, .registers, .decisions, .experiments, .schemes, .scheme,
      .data, .notFound:
      nil
    }
  }
}

/// Links that every footer carries: rights and mentions first, then the other texts.
package func footerLinks(from id: PageID, _ plan: SitePlan) -> [PageLink] {
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
  package func meeting(_ kind: Meeting.Kind, _ code: PageSlug) -> Meeting? {
    meetings.first { $0.kind == kind && $0.code == code }
  }
}

extension Month {
  /// « Rapport de juin 2025 ».
  package var reportName: String { "Rapport \(frenchOf)" }
}
