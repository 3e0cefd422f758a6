package import Diagnostics
package import Disclosure
package import Domain
package import Markup

extension Rule {
  static let planCollision = Rule(
    "plan.collision", .error, "Deux pages à la même adresse",
    "Deux contenus donneraient le même fichier, ou des fichiers qui ne diffèrent que par la casse, que "
      + "Windows confond. Renommer l'un des codes ou des fichiers.")

  static let planEmpty = Rule(
    "plan.empty", .error, "Aucune donnée",
    "Aucune observation n'a été lue : il n'y a pas de mois à publier. Vérifier le dossier "
      + "tables/observations.")
}

/// The rules of the plan.
package let planRules: [Rule] = [.planCollision, .planEmpty]

/// Every page of the site to come and its path, decided before a byte is written.
package struct SitePlan: Sendable {
  package let dossier: Dossier
  /// The figures that pages may show.
  package private(set) var edition: Edition
  /// The figures of documents that are handed out.
  private let handouts: Edition
  /// The months that have a report, oldest first; never empty.
  package let months: [Month]
  /// Every page, in the order of their paths.
  package let pages: [PageID]
  private let paths: [PageID: OutputPath]

  /// What the build found before the pages were planned.
  package let log: BuildLog

  /// The latest month with data: the one the home page tells.
  package let latest: Month

  /// The path of a planned page; nil when the page is not planned, so that no link can lead nowhere.
  package func path(of page: PageID) -> OutputPath? { paths[page] }

  /// The relative link from a page to another, or nil when the other is not planned.
  package func url(to target: PageID, from page: PageID) -> String? {
    guard let from = paths[page], let to = paths[target] else { return nil }
    return from.relativeURL(to: to)
  }

  package func contains(_ page: PageID) -> Bool { paths[page] != nil }

  /// The plan as a page may see it: what is handed out shows what its readers' own site does.
  package func seen(from page: PageID) -> SitePlan {
    guard page.isHandedOut else { return self }
    var plan = self
    plan.edition = handouts
    return plan
  }

  /// How many cells of a month are withheld from the circle that reads what is handed out, by indicator.
  package func withheldFromPartners(in month: Month, of indicator: IndicatorID) -> Int {
    handouts.withheldCount(in: month, of: indicator)
  }

  fileprivate init(
    dossier: Dossier, release: Release, log: BuildLog, months: [Month], latest: Month,
    paths: [PageID: OutputPath]
  ) {
    self.dossier = dossier
    edition = release.own
    handouts = release.handouts
    self.log = log
    self.months = months
    self.latest = latest
    self.paths = paths
    pages = paths.sorted { $0.value < $1.value }.map(\.key)
  }
}

extension SitePlan {
  /// The day the edition speaks from: that of its report, or the first day after its month.
  package var editionDay: Day {
    dossier.reports.first { $0.month == latest }?.issued ?? Day(first: latest.next)
  }
}

/// Decides every page and path of a site; nil when there is nothing to publish or two paths collide.
///
/// Pages whose readers are fewer than the edition's audience are not planned.
package func plan(
  _ dossier: Dossier, _ release: Release, log: BuildLog = BuildLog(), into found: inout Findings
) -> SitePlan? {
  let edition = release.own
  let dossier = dossier.readable(by: edition.audience)
  guard let range = edition.months else {
    found.report(
      Rule.planEmpty.at(SourceLocation(file: "tables/observations"), "aucune observation lue."))
    return nil
  }
  let months = Array(range)
  var paths: [PageID: OutputPath] = [:]
  var owners: [String: PageID] = [:]
  for page in allPages(dossier, edition, months) where edition.audience <= page.readers {
    guard let path = OutputPath(page.pathText) else { continue }
    if let owner = owners.updateValue(page, forKey: path.string.lowercased()) {
      found.report(
        Rule.planCollision.at(
          SourceLocation(file: "synchro.yaml"),
          "« \(owner.pathText) » et « \(page.pathText) » sont le même fichier. Renommer l'un des codes."
        ))
      return nil
    }
    paths[page] = path
  }
  return SitePlan(
    dossier: dossier, release: release, log: log, months: months, latest: range.upperBound,
    paths: paths)
}

private func allPages(_ dossier: Dossier, _ edition: Edition, _ months: [Month]) -> [PageID] {
  let groups = dossier.subPublics.ids.filter { $0 != dossier.site.whole }
  let present = Set(edition.keys.map(\.subPublic))
  var pages: [PageID] = [
    .home, .archive, .subPublics, .indicators, .sources, .registers, .data, .notFound,
  ]
  pages += months.map(PageID.report)
  pages += groups.map(PageID.subPublic)
  pages += months.flatMap { month in
    groups.filter(present.contains).map { .subPublicMonth(month, $0) }
  }
  pages += dossier.indicators.ids.map(PageID.indicator)
  pages += dossier.sources.ids.map(PageID.source)
  pages += dossier.pages.map { .text($0.slug) }
  pages += dossier.decisions.isEmpty ? [] : [.decisions]
  pages += dossier.experiments.isEmpty ? [] : [.experiments]
  pages += dossier.experiments.map { .experiment($0.code) }
  pages += conventionPages(dossier)
  if !dossier.schemes.isEmpty { pages += [.schemes] + dossier.schemes.ids.map(PageID.scheme) }
  for kind in Meeting.Kind.allCases {
    let meetings = dossier.meetings.filter { $0.kind == kind }
    guard !meetings.isEmpty else { continue }
    pages.append(.meetings(kind))
    pages += meetings.flatMap { meeting in
      [.meeting(kind, meeting.code)]
        + meeting.documents.map { .meetingDocument(kind, meeting.code, $0) }
    }
  }
  return pages
}

/// The pages beside the conventions', each for a table that is there.
private func conventionPages(_ dossier: Dossier) -> [PageID] {
  let pages: [(PageID, Bool)] = [
    (.calendar, dossier.deadlines.isEmpty), (.execution, dossier.executions.isEmpty),
    (.review, dossier.deliverables.isEmpty),
  ]
  return pages.filter { !$0.1 }.map(\.0)
}
