internal import Domain

extension StackRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init(
      indicators: map.chartIndicators(into: &notes),
      partition: map.optional("partition", .axis, into: &notes),
      monthCount: map.monthCount(in: Self.months, standard: 12, into: &notes),
      landmarks: map.landmarks(into: &notes))
  }
}
