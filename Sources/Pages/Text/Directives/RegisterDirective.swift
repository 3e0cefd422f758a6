internal import Domain

extension PageWriter {
  /// Writes the list that a block asks for.
  mutating func write(_ request: RegisterRequest, in scope: TextScope) {
    switch request.subject {
    case .decisions:
      decisionTable(dossier.decisions.filter { request.subPublic ?? $0.subPublic == $0.subPublic })
    case .experiments:
      experimentTable(
        dossier.experiments.filter { request.subPublic ?? $0.subPublic == $0.subPublic })
    case .deadlines:
      deadlineTable(dossier.deadlines)
    case .sources:
      statusMatrix(until: scope.month)
    }
  }
}
