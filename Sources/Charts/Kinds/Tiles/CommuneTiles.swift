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

  /// A commune without a cell is missing.
  package init(
    frame: ChartFrame, month: Month, cells: [TerritoryID: ReleasedCell]
  ) throws(Refusal) {
    guard !cells.isEmpty, cells.keys.allSatisfy({ communeCodes.contains($0.code) }) else {
      throw .noCommune
    }
    guard !containsNegative(Array(cells.values)) else { throw .negative }
    self.frame = frame
    self.month = month
    tiles = communeGrid.map { place in
      Tile(place: place, cell: TerritoryID(place.code).flatMap { cells[$0] } ?? .missing)
    }
    classes = ValueClasses(tiles.compactMap(\.cell.quantity), places: frame.places)
  }

  /// The tiles in the order of a French dictionary.
  var alphabetical: [Tile] { alphabeticalRanks.map { tiles[$0] } }

  package var table: FigureTable {
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

extension CommuneTiles {
  /// Why cells are not set on the schema.
  package enum Refusal: ChartRefusal {
    /// No cell at all, or one of a place that is no commune of the schema.
    case noCommune
    /// One hue from light to dark has no middle.
    case negative

    package var message: String {
      switch self {
      case .noCommune:
        "il n'y a pas de valeurs par commune de Dijon Métropole (codes Insee). Choisir un indicateur "
          + "suivi par commune."
      case .negative:
        "des valeurs négatives n'ont pas de place sur une échelle d'une teinte."
      }
    }
  }
}

extension CommuneTiles: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { communeWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    communeScene(self, rendition)
  }
}
