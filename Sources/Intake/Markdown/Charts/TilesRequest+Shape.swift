internal import Domain

extension TilesRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init(
      indicators: map.chartIndicators(into: &notes),
      subPublic: map.optional("sous_public", .subPublic, into: &notes))
  }
}
