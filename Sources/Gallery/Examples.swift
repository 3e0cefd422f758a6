internal import Domain

extension ChartRequest.Kind {
  /// What the gallery shows of a kind that authors may ask for: one example at least, the first with its
  /// block.
  ///
  /// A kind without an example does not compile; goldens, laws and lint run over all of them.
  var examples: [Example] {
    switch self {
    case .line: [.line, .lines, .average, .freeAxis]
    case .entriesExits: [.entriesExits]
    case .bridge: [.bridge]
    case .bars: [.bars]
    case .stacked: [.stacked]
    case .multiples: [.multiples]
    case .heat: [.heatMap]
    case .occupancy: [.occupancy]
    case .dumbbell: [.dumbbell]
    case .dots: [.dots]
    case .pyramid: [.pyramid]
    case .tiles: [.tiles]
    case .flows: [.flows]
    case .number: [.number]
    }
  }
}

extension Example {
  /// Every example, in the order of the page: the kinds of authors, then those that pages draw by themselves.
  static let all = ChartRequest.Kind.allCases.flatMap(\.examples) + [.sparkline, .matrix]
}
