internal import Disclosure
package import Domain
internal import French

/// Two groups by ordered classes in one month, back to back on one scale: ages, sizes of household.
///
/// The length of a bar is a count, not a density: a note says so where classes are of unequal extents.
package struct Pyramid: Sendable {
  package let frame: ChartFrame
  package let month: Month
  /// The names of the two sides, left then right.
  package let sides: [String]
  /// From the top down: the last class first.
  package let rows: [CategoryRow]
  package let rowTitle: String

  /// Turns the classes over, so that they rise.
  ///
  /// - Parameter classes: from the lowest up, with a left and a right cell each.
  package init(
    frame: ChartFrame, month: Month, left: String, right: String, classes: [CategoryRow],
    rowTitle: String = "Âge"
  ) throws(Refusal) {
    guard !classes.isEmpty else { throw .noClass }
    rows = classes.reversed().map { $0.fitted(to: 2) }
    let withheld = rows.flatMap(\.cells).filter { $0 == .withheld }.count
    guard withheld <= 2 else { throw .tooManyWithheld(withheld) }
    if let row = rows.first(where: { containsNegative($0.cells) }) { throw .negative(row.label) }
    self.frame = frame
    self.month = month
    sides = [left, right]
    self.rowTitle = rowTitle
  }

  func cells(_ side: Int) -> [ReleasedCell] { rows.map { $0.cells[side] } }

  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place), \(month.frenchName)", rowTitle: rowTitle,
      rows: .labels(rows.map(\.label)),
      columns: sides.enumerated().map { side, name in
        .init(label: name, content: .cells(cells(side), places: frame.places))
      })
  }
}

extension Pyramid {
  /// Why such data make no pyramid.
  package enum Refusal: ChartRefusal {
    case noClass
    /// So many withheld cells that the form would mislead: group classes first (at most two may be).
    case tooManyWithheld(Int)
    /// A value below zero: a bar of a count has no length for it.
    case negative(String)

    package var message: String {
      switch self {
      case .noClass:
        "l'indicateur n'a pas de modalités : pas de pyramide. Choisir un indicateur ventilé."
      case .tooManyWithheld(let value):
        "\(value) cellules sont au secret : la pyramide tromperait. Regrouper les classes d'âge."
      case .negative(let value):
        "« \(value) » a une valeur négative, qu'aucune barre ne montre. Vérifier la donnée."
      }
    }
  }
}

extension Pyramid: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { pyramidWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    pyramidScene(self, rendition)
  }
}
