internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// The day on which registers are read: that of the page's meeting, else the last of the month it tells.
///
/// Never the clock: a page made again next year says the same.
func referenceDay(_ month: Month, _ site: SiteView) -> Day {
  site.meeting?.day ?? Day(endOf: month)
}

/// How far ahead dates are called obligations, in days.
private let obligationSpan = 90

/// The list that a block asks for, as it stood on the day of the page.
@BodyBuilder func registerList(
  _ request: RegisterRequest, of text: ResolvedNarrative, _ site: SiteView
) -> Body {
  if let title = request.title { "<h3>\(title)</h3>\n" as HTML }
  list(request, of: text, on: referenceDay(text.month, site), site)
}

private func list(
  _ request: RegisterRequest, of text: ResolvedNarrative, on day: Day, _ site: SiteView
) -> Body {
  let month = text.month
  return switch request.subject {
  case .decisions: decisionTable(decisions(for: request, on: day, site), on: day, site)
  case .openDecisions: openDecisionTable(decisions(for: request, on: day, site), on: day, site)
  case .experiments: experimentTable(experiments(for: request, on: day, site), on: day, site)
  case .deadlines: obligations(from: day, site)
  case .sources: sourceMatrix(until: month, site)
  case .questions: proposedQuestions(request, of: text, site)
  case .receptions: receptionTable(of: month, site)
  case .conventions: conventionTable(until: month, site)
  case .nextSources: nextSourceTable(after: month, site)
  case .controls: controlTable(month, site)
  case .indicators: indicatorBoard(month, site)
  case .revisions: revisionTable(until: month, site)
  case .breaks: breakTable(of: month, site)
  case .meetings: meetingTable(after: day, site)
  case .previousMeeting: previousMeeting(before: day, site)
  case .units: unitGlossary(site)
  case .groups: groupGlossary(site)
  case .withheld: withheldTable(site)
  case .anomalies: anomalyTable(site)
  case .charts: chartChoices(site)
  }
}

func comingDeadlines(from day: Day, _ site: SiteView) -> [Deadline] {
  site.dossier.deadlines.filter { (0...obligationSpan).contains(day.distance(to: $0.day)) }
}

private func obligations(from day: Day, _ site: SiteView) -> Body {
  let coming = comingDeadlines(from: day, site)
  guard !coming.isEmpty else {
    return paragraph("Aucune échéance dans les quatre-vingt-dix jours.")
  }
  return deadlineTable(coming, site)
}
