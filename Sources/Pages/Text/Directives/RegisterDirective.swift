package import Diagnostics
internal import Domain
internal import Markup

private let tooWide = Rule(
  "register.circle", .error, "Liste du comité dans un texte plus large",
  "Les contrôles, la préparation des séances et la séance précédente ne regardent que le comité de suivi. "
    + "Retirer le bloc, ou l'écrire dans un texte du comité.")

/// The rules of the lists that texts ask for.
package let registerListRules: [Rule] = [tooWide]

/// How far ahead dates are called obligations, in days.
private let obligationSpan = 90

extension PageWriter {
  /// Writes the list that a block asks for, as it stood on the day of the page.
  mutating func write(
    _ request: RegisterRequest, in scope: TextScope, at location: SourceLocation
  ) {
    guard request.subject.readers != .comite || page.readers == .comite else {
      findings.report(
        tooWide.at(
          location,
          "« \(request.subject.rawValue) » reste au comité de suivi ; ce texte va plus loin. Retirer "
            + "le bloc."))
      return
    }
    if let title = request.title { html += "<h3>\(title)</h3>\n" }
    write(request, in: scope, on: referenceDay(scope.month))
  }

  private mutating func write(_ request: RegisterRequest, in scope: TextScope, on day: Day) {
    switch request.subject {
    case .decisions: decisionTable(decisions(for: request, on: day), on: day)
    case .openDecisions: openDecisionTable(decisions(for: request, on: day), on: day)
    case .experiments: experimentTable(experiments(for: request, on: day), on: day)
    case .deadlines: obligations(from: day)
    case .sources: statusMatrix(until: scope.month)
    case .questions: proposeQuestions(request, in: scope)
    case .receptions: receptionTable(of: scope.month)
    case .conventions: conventionTable(until: scope.month)
    case .nextSources: nextSourceTable(after: scope.month)
    case .controls: controlTable(scope.month)
    case .indicators: indicatorBoard(scope.month)
    case .revisions: revisionTable(until: scope.month)
    case .breaks: breakTable(of: scope.month)
    case .meetings: meetingTable(after: day)
    case .previousMeeting: previousMeeting(before: day)
    case .units: unitGlossary(of: meeting)
    case .groups: groupGlossary(of: meeting)
    case .withheld: withheldTable(of: meeting)
    case .anomalies: anomalyTable(of: meeting)
    case .charts: chartChoices(of: meeting, in: scope)
    }
  }

  func comingDeadlines(from day: Day) -> [Deadline] {
    dossier.deadlines.filter { (0...obligationSpan).contains(day.distance(to: $0.day)) }
  }

  private mutating func obligations(from day: Day) {
    let coming = comingDeadlines(from: day)
    guard !coming.isEmpty else {
      return paragraph("Aucune échéance dans les quatre-vingt-dix jours.")
    }
    deadlineTable(coming)
  }
}
