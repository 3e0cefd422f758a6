internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let tiles = Example(
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
    return try CommuneTiles(
      frame: frame, month: sample.months.upperBound.previous,
      cells: Dictionary(places) { first, _ in first })
  }
}

/// The official codes of the communes of Dijon Métropole.
private let communes = [
  "21003", "21105", "21106", "21166", "21171", "21192", "21223", "21231", "21263", "21270", "21278",
  "21315",
  "21355", "21370", "21390", "21452", "21473", "21481", "21485", "21515", "21540", "21605", "21617",
]
