internal import Domain

extension HeatRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    let indicators = map.chartIndicators(into: &notes)
    let (subPublics, partition) = map.groupsOrPartition(into: &notes)
    self.init(
      indicators: indicators, subPublics: subPublics, partition: partition,
      monthCount: map.monthCount(in: Self.months, into: &notes))
  }
}
