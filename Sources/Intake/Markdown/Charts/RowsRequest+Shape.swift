internal import Diagnostics
internal import Domain

extension RowsRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    let indicators = map.chartIndicators(into: &notes)
    let subPublics = map.chartGroups(into: &notes)
    let rows: ChartRequest.Rows? = map.optional("par", .choice, into: &notes)
    let partition = map.optional("partition", .axis, into: &notes)
    map.reportBoth("sous_public", "partition", into: &notes)
    map.reportBoth("sous_publics", "partition", into: &notes)
    if let rows, rows != .subPublics {
      let reason = "« par: \(rows.rawValue) » montre un groupe à la fois"
      map.reportSeveral(subPublics, reason, into: &notes)
      map.reportPartition(beside: rows, into: &notes)
    }
    self.init(indicators: indicators, subPublics: subPublics, partition: partition, rows: rows)
  }
}

extension YAMLMap {
  /// Reports a partition whose parts cannot be the rows, since others are.
  fileprivate mutating func reportPartition(
    beside rows: ChartRequest.Rows, into notes: inout ReadingNotes
  ) {
    guard let key = present(["partition"]).first else { return }
    notes.report(
      Rule.mdDirective.at(
        key.location, length: key.length,
        "« partition » donne les rangées, et « par: \(rows.rawValue) » en donne d'autres. N'en garder "
          + "qu'une."))
  }
}
