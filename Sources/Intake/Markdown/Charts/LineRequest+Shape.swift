internal import Domain

extension LineRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init(
      indicators: map.chartIndicators(into: &notes),
      subPublics: map.chartGroups(into: &notes),
      monthCount: map.monthCount(into: &notes),
      startsAtZero: map.optional("zero", .yesNo, into: &notes) ?? true,
      showsAverage: map.optional("moyenne", .yesNo, into: &notes) ?? false,
      landmarks: map.landmarks(into: &notes))
  }
}
