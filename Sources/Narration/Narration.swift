package import Diagnostics
package import Domain
package import Planning

/// Every text of a site, read once against what its readers may see.
///
///     narrative × edition ─ narrate ─▶ resolved narrative: phrases, links, tables, charts, and the series behind them
///
/// A page, its slides, its posters, the facilitator's notes and the lists of caveats read the same value, so
/// that they cannot disagree. Findings of texts come from here only:
///
///     let narration = narrate(plan, into: &found)
///     narration[.report(month)]?.blocks
package struct Narration: Sendable {
  private let texts: [PageID: ResolvedNarrative]

  /// The text of a page; nil when nobody wrote one.
  package subscript(page: PageID) -> ResolvedNarrative? { texts[page] }

  /// The text that every other document of a meeting starts from.
  package func main(of meeting: Meeting) -> ResolvedNarrative {
    texts[meeting.page(of: meeting.kind.mainDocument)]
      ?? ResolvedNarrative(month: meeting.month, subPublic: nil, blocks: [])
  }

  fileprivate init(_ texts: [PageID: ResolvedNarrative]) { self.texts = texts }
}

/// Reads every text of the planned pages.
package func narrate(_ plan: SitePlan, into found: inout Findings) -> Narration {
  var texts: [PageID: ResolvedNarrative] = [:]
  for text in standingTexts(plan) where plan.contains(text.page) {
    var resolver = Resolver(
      plan.seen(from: text.page), text.page, month: text.month, subPublic: text.subPublic)
    texts[text.page] = resolver.read(text.narrative)
    found.merge(resolver.findings)
  }
  for meeting in plan.dossier.meetings {
    texts.merge(meetingTexts(meeting, plan, into: &found)) { first, _ in first }
  }
  return Narration(texts)
}

/// A text, the page that it makes, and what its figures default to.
private struct StandingText {
  let page: PageID
  let narrative: Narrative
  let month: Month
  var subPublic: SubPublicID?
}

/// The texts of reports, sub-publics and pages.
private func standingTexts(_ plan: SitePlan) -> [StandingText] {
  let dossier = plan.dossier
  let reports = dossier.reports.map {
    StandingText(page: .report($0.month), narrative: $0.narrative, month: $0.month)
  }
  let groups = dossier.subPublicTexts.map { group, narrative in
    StandingText(
      page: .subPublic(group), narrative: narrative, month: plan.latest, subPublic: group)
  }
  let months = dossier.subPublicReports.map { item, narrative in
    StandingText(
      page: .subPublicMonth(item.month, item.subPublic), narrative: narrative, month: item.month,
      subPublic: item.subPublic)
  }
  let pages = dossier.pages.map {
    StandingText(page: .text($0.slug), narrative: $0.narrative, month: plan.latest)
  }
  return reports + groups + months + pages
}

/// The texts of a meeting: its main one, as soon as any document of it is planned, then the others.
private func meetingTexts(
  _ meeting: Meeting, _ plan: SitePlan, into found: inout Findings
) -> [PageID: ResolvedNarrative] {
  let main = meeting.kind.mainDocument
  let planned = meeting.documents.filter { plan.contains(meeting.page(of: $0)) }
  guard !planned.isEmpty else { return [:] }
  var texts: [PageID: ResolvedNarrative] = [:]
  for document in [main] + planned where texts[meeting.page(of: document)] == nil {
    guard let text = meeting.texts[document] else { continue }
    let page = meeting.page(of: document)
    var resolver = Resolver(
      plan.seen(from: page), page, month: meeting.month, main: texts[meeting.page(of: main)])
    texts[page] = resolver.read(text.narrative)
    found.merge(resolver.findings)
  }
  return texts
}

extension Meeting {
  /// The page of one of its documents.
  package func page(of document: MeetingDocument) -> PageID {
    .meetingDocument(kind, code, document)
  }
}

/// The rules of texts.
package let narrationRules = bindingRules + linkRules + blockRules + landmarkRules + territoryRules
