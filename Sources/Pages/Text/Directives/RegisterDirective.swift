internal import Domain

extension PageWriter {
  /// Writes the list that a block asks for.
  mutating func write(_ request: RegisterRequest, in scope: TextScope) {
    switch request.subject {
    case .decisions: decisionTable(decisions(for: request))
    case .experiments: experimentTable(experiments(for: request))
    case .deadlines:
      deadlineTable(dossier.deadlines.within(3, after: scope.month))
    case .sources:
      statusMatrix(until: scope.month)
    case .units: unitGlossary(of: meeting)
    case .withheld: withheldTable(of: meeting)
    case .anomalies: anomalyTable(of: meeting)
    case .charts: chartChoices(of: meeting, in: scope)
    }
  }
}
