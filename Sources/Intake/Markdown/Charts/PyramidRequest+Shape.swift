internal import Domain

extension PyramidRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init(
      indicators: map.chartIndicators(into: &notes),
      subPublics: map.optional("sous_publics", .list(of: .subPublic), into: &notes) ?? [])
  }
}
