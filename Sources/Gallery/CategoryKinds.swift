internal import Charts
internal import Disclosure
internal import Domain

extension Kind {
  static let bars = Kind(
    id: "barres", name: "Barres", question: "Quelles catégories comptent le plus, un mois donné ?",
    block: """
      type: barres
      indicateur: sd_menages_stock
      partition: situation
      """
  ) { sample, frame in
    let rows = ["À la rue", "Hébergement d’urgence", "Insertion", "Hôtel", "Chez un tiers"]
      .enumerated().map { rank, label in
        CategoryRow(label: sample.name(label), sample.lastCell(rank, around: 300 - 55 * rank))
      }
    return BarChart(frame: frame, month: sample.months.upperBound.previous, rows: rows)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let tiles = Kind(
    id: "communes", name: "Communes en tuiles",
    question: "Où la mesure est-elle forte, commune par commune ?",
    block: """
      type: tuiles
      indicateur: sd_menages_stock
      """,
    lacks: [.longLabels]
  ) { sample, frame in
    let places = communes.enumerated().compactMap { rank, code in
      TerritoryID(code).map { ($0, sample.lastCell(rank % 5, around: 20 + rank * 9)) }
    }
    return CommuneTiles(
      frame: frame, month: sample.months.upperBound.previous,
      cells: Dictionary(places) { first, _ in first }
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let flows = Kind(
    id: "flux", name: "Flux", question: "D’où viennent les demandes, et quelle réponse ont-elles ?",
    block: """
      type: flux
      indicateur: d115_demandes
      partition: composition
      """
  ) { sample, frame in
    let (cells, whole) = (sample.flows, sample.beforeSecrecy.flows)
    let columns = { (rows: [[ReleasedCell]]) in (0..<3).map { rank in rows.map { $0[rank] } } }
    let chart = try? FlowDiagram(
      frame: frame, months: sample.months,
      sources: ["115", "Maraude", "Service social"].map(sample.name),
      outcomes: ["Urgence", "Insertion", "Sans réponse"].map(sample.name), flows: cells,
      sourceTotals: zip(cells, whole).map(total),
      outcomeTotals: zip(columns(cells), columns(whole)).map(total))
    return chart.map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let bridge = Kind(
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
    let chart = try? StockFlowBridge(
      frame: frame, month: sample.months.upperBound.previous, start: start,
      entries: Array(flows.prefix(2)), exits: Array(flows.suffix(2)), end: .value(end, []))
    return chart.map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }
}

extension Sample {
  /// Three sources by three outcomes; what is withheld, square by square, so that no total tells it.
  fileprivate var flows: [[ReleasedCell]] {
    (0..<3).map { row in
      (0..<3).map { column in
        guard circumstance != .withheld || row == 0 || column == 0 else { return .withheld }
        return beforeSecrecy.lastCell(
          row + column, around: 40 + (50 * row + 35 * column) % 110)
      }
    }
  }

  /// Two entries, then two exits.
  fileprivate var motives: [StockFlowBridge.Flow] {
    [("Nouveaux", 86), ("Retours", 31), ("Logement", 44), ("Autres sorties", 52)]
      .enumerated().map { rank, row in
        StockFlowBridge.Flow(label: name(row.0), cell: lastCell(rank, around: row.1))
      }
  }

  /// The last month's cell of a row; the month that the circumstance marks.
  func lastCell(_ rank: Int, around level: Int) -> ReleasedCell {
    switch circumstance {
    case .gaps where rank == 1: .missing
    case .withheld where rank == 2 || rank == 3: .withheld
    case .negative where rank % 3 == 1: .value(Quantity(-level / 2), [])
    case .breaks where rank == 1: .value(Quantity(level), .seriesBreak)
    default: cells(rank, around: level).last ?? .missing
    }
  }
}

/// The official codes of the communes of Dijon Métropole.
private let communes = [
  "21003", "21105", "21106", "21166", "21171", "21192", "21223", "21231", "21263", "21270", "21278",
  "21315",
  "21355", "21370", "21390", "21452", "21473", "21481", "21485", "21515", "21540", "21605", "21617",
]

/// The total of a line as it was before secrecy, withheld itself when it would tell the one part that is.
private func total(_ cells: [ReleasedCell], _ whole: [ReleasedCell]) -> ReleasedCell {
  guard !whole.contains(.missing) else { return .missing }
  guard cells.count(where: { $0 == .withheld }) != 1 else { return .withheld }
  let quality = whole.reduce(Quality()) { $0.union($1.quality) }
  return .value(whole.compactMap(\.quantity).reduce(.zero, +), quality)
}
