package import Disclosure
package import Domain
internal import French

/// One month's values of the communes of the métropole, on a schema of tiles of equal size.
package struct CommuneTiles: Sendable {
  package let frame: ChartFrame
  package let month: Month
  /// Every commune of the schema with its cell, in the order of the official codes.
  let tiles: [Tile]
  let classes: ValueClasses

  struct Tile: Hashable, Sendable {
    let place: CommunePlace
    let cell: ReleasedCell
  }

  /// A commune without a cell is missing; nil when a code is no commune of the schema, when no commune has
  /// a cell, or when a value is negative.
  package init?(frame: ChartFrame, month: Month, cells: [TerritoryID: ReleasedCell]) {
    let isNegative = cells.values.contains { $0.quantity?.isNegative ?? false }
    guard !cells.isEmpty, !isNegative, cells.keys.allSatisfy({ communeCodes.contains($0.code) })
    else { return nil }
    self.frame = frame
    self.month = month
    tiles = communeGrid.map { place in
      Tile(place: place, cell: TerritoryID(place.code).flatMap { cells[$0] } ?? .missing)
    }
    classes = ValueClasses(tiles.compactMap(\.cell.quantity), places: frame.places)
  }

  /// The tiles in the order of a French dictionary.
  var alphabetical: [Tile] { alphabeticalRanks.map { tiles[$0] } }

  var table: FigureTable {
    let tiles = alphabetical
    return FigureTable(
      caption: "\(frame.measure), \(month.frenchName)", rowTitle: "Commune",
      rows: .labels(tiles.map { "\($0.place.name) (\($0.place.letters))" }),
      columns: [
        .init(label: frame.measure, content: .cells(tiles.map(\.cell), places: frame.places))
      ])
  }
}

private let communeCodes = Set(communeGrid.map(\.code))

/// The communes in the order of a French dictionary, by their rank in the grid.
private let alphabeticalRanks = communeGrid.map { frenchSortKey($0.name) }.enumerated()
  .sorted { $0.element < $1.element }.map(\.offset)

/// Draws, describes and tabulates the communes.
package func figure(_ chart: CommuneTiles, csvURL: String) -> Figure {
  Figure(
    frame: chart.frame, months: chart.month..<chart.month.next, words: communeWords(chart),
    table: chart.table, csvURL: csvURL
  ) { communeScene(chart, $0) }
}
