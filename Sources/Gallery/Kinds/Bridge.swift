internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let bridge = Example(
    id: "pont", name: "Pont de stock et de flux",
    question: "Qu’est-ce qui a fait passer le stock d’un niveau à l’autre ?",
    block: """
      type: pont
      identite: bouclage
      """
  ) { sample, frame in
    let flows = sample.motives
    let start = ReleasedCell.value(Quantity(300), [])
    let end = sample.beforeSecrecy.motives.enumerated().reduce(Quantity(300)) { sum, flow in
      let quantity = flow.element.cell.quantity ?? .zero
      return flow.offset < 2 ? sum + quantity : sum - quantity
    }
    return try StockFlowBridge(
      frame: frame, month: sample.months.upperBound.previous, start: start,
      entries: Array(flows.prefix(2)), exits: Array(flows.suffix(2)), end: .value(end, []))
  }
}

extension Sample {
  /// Two entries, then two exits.
  fileprivate var motives: [StockFlowBridge.Flow] {
    [("Nouveaux", 86), ("Retours", 31), ("Logement", 44), ("Autres sorties", 52)]
      .enumerated().map { rank, row in
        StockFlowBridge.Flow(label: name(row.0), cell: lastCell(rank, around: row.1))
      }
  }
}
