/// A chart that an author asks for, unresolved: what its kind alone has.
package enum ChartRequest: Sendable {
  case line(LineRequest)
  case entriesExits(EntriesExitsRequest)
  case bridge(BridgeRequest)
  case bars(RowsRequest)
  case stacked(StackRequest)
  case multiples(MultiplesRequest)
  case heat(HeatRequest)
  case occupancy(OccupancyRequest)
  case dumbbell(RowsRequest)
  case dots(RowsRequest)
  case pyramid(PyramidRequest)
  case tiles(TilesRequest)
  case flows(FlowsRequest)
  case number(NumberRequest)
}

extension ChartRequest {
  /// The word after « type: », in the order of the reference.
  package enum Kind: String, Sendable, CaseIterable {
    case line = "courbe"
    case entriesExits = "entrees-sorties"
    case bridge = "pont"
    case bars = "barres"
    case stacked = "empilees"
    case multiples
    case heat = "chaleur"
    case occupancy = "occupation"
    case dumbbell = "halteres"
    case dots = "points"
    case pyramid = "pyramide"
    case tiles = "tuiles"
    case flows = "flux"
    case number = "chiffre"
  }

  package var kind: Kind {
    switch self {
    case .line: .line
    case .entriesExits: .entriesExits
    case .bridge: .bridge
    case .bars: .bars
    case .stacked: .stacked
    case .multiples: .multiples
    case .heat: .heat
    case .occupancy: .occupancy
    case .dumbbell: .dumbbell
    case .dots: .dots
    case .pyramid: .pyramid
    case .tiles: .tiles
    case .flows: .flows
    case .number: .number
    }
  }
}

extension ChartRequest {
  /// How many months the author wants, the last included; nil for kinds that draw one month.
  package var monthCount: Int? {
    switch self {
    case .line(let request): request.monthCount
    case .entriesExits(let request): request.monthCount
    case .stacked(let request): request.monthCount
    case .multiples(let request): request.monthCount
    case .heat(let request): request.monthCount
    case .bridge, .bars, .occupancy, .dumbbell, .dots, .pyramid, .tiles, .flows, .number: nil
    }
  }
}
