package import Domain

/// Every kind of page of a site.
///
/// Adding a kind is adding a case, its path and readers, a line of the plan, and a file in Pages' `Kinds/`. The
/// compiler asks for all but the line of the plan, without which no such page is written.
package enum PageID: Hashable, Sendable {
  case home
  case archive
  case report(Month)
  case subPublicMonth(Month, SubPublicID)
  case subPublics
  case subPublic(SubPublicID)
  case indicators
  case indicator(IndicatorID)
  case sources
  case source(SourceID)
  case meetings(Meeting.Kind)
  case meeting(Meeting.Kind, PageSlug)
  case meetingDocument(Meeting.Kind, PageSlug, MeetingDocument)
  case text(PageSlug)
  case registers
  case decisions
  case experiments
  case experiment(PageSlug)
  case calendar
  case execution
  case review
  case schemes
  case scheme(SchemeID)
  case data
  case notFound
}

extension PageID {
  /// Where the page stands in the site, without the checks of `OutputPath`.
  package var pathText: String {
    switch self {
    case .home: "index.html"
    case .archive: "rapports/index.html"
    case .report(let month): "rapports/\(month)/index.html"
    case .subPublicMonth(let month, let id): "rapports/\(month)/\(id).html"
    case .subPublics: "sous-publics/index.html"
    case .subPublic(let id): "sous-publics/\(id).html"
    case .indicators: "indicateurs/index.html"
    case .indicator(let id): "indicateurs/\(id).html"
    case .sources: "sources/index.html"
    case .source(let id): "sources/\(id).html"
    case .meetings(let kind): "\(kind.rawValue)/index.html"
    case .meeting(let kind, let code): "\(kind.rawValue)/\(code)/index.html"
    case .meetingDocument(let kind, let code, let document):
      "\(kind.rawValue)/\(code)/\(document.rawValue).html"
    case .text(let slug): "\(slug)/index.html"
    case .registers: "conventions/index.html"
    case .decisions: "decisions/index.html"
    case .experiments: "experimentations/index.html"
    case .experiment(let code): "experimentations/\(code).html"
    case .calendar: "conventions/echeances.html"
    case .execution: "conventions/execution.html"
    case .review: "conventions/bilan-annexe-1.html"
    case .schemes: "dispositifs/index.html"
    case .scheme(let id): "dispositifs/\(id).html"
    case .data: "donnees/index.html"
    case .notFound: "404.html"
    }
  }
}
