internal import Domain

extension ChartRequest {
  /// Reads what a kind of chart has of its own: the one table of kinds.
  init(_ kind: Kind, reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self =
      switch kind {
      case .line: .line(LineRequest(reading: &map, into: &notes))
      case .entriesExits: .entriesExits(EntriesExitsRequest(reading: &map, into: &notes))
      case .bridge: .bridge(BridgeRequest(reading: &map, into: &notes))
      case .bars: .bars(RowsRequest(reading: &map, into: &notes))
      case .stacked: .stacked(StackRequest(reading: &map, into: &notes))
      case .multiples: .multiples(MultiplesRequest(reading: &map, into: &notes))
      case .heat: .heat(HeatRequest(reading: &map, into: &notes))
      case .occupancy: .occupancy(OccupancyRequest(reading: &map, into: &notes))
      case .dumbbell: .dumbbell(RowsRequest(reading: &map, into: &notes))
      case .dots: .dots(RowsRequest(reading: &map, into: &notes))
      case .pyramid: .pyramid(PyramidRequest(reading: &map, into: &notes))
      case .tiles: .tiles(TilesRequest(reading: &map, into: &notes))
      case .flows: .flows(FlowsRequest(reading: &map, into: &notes))
      case .number: .number(NumberRequest(reading: &map, into: &notes))
      }
  }
}
