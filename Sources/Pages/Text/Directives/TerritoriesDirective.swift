internal import Diagnostics
internal import Domain

extension PageWriter {
  /// Writes territories side by side, always in the same order.
  mutating func write(
    _ request: TerritoriesRequest, in scope: TextScope, at location: SourceLocation
  ) {
    guard !sheets.isEmpty else { return paragraph("Aucune fiche de territoire n’est écrite.") }
    switch request.subject {
    case .cards: territoryCards()
    case .comparability: comparabilityTables(request.indicator)
    case .index: indexFigure(request, until: scope.month, at: location)
    case .rate: rateFigure(request, month: request.month ?? scope.month, at: location)
    case .stories: sheetParts(.integration, in: scope)
    case .practices: sheetParts(.practice, in: scope)
    case .questions: sheetParts(.questions, in: scope)
    case .partnership: sheetParts(.partnership, in: scope)
    case .caveats: territoryCaveats()
    }
  }
}
