package import Disclosure

/// A named row of released cells, one a column: a group, a territory, an age.
package struct CategoryRow: Hashable, Sendable {
  package let label: String
  package let cells: [ReleasedCell]

  package init(label: String, cells: [ReleasedCell]) {
    self.label = label
    self.cells = cells
  }

  package init(label: String, _ cell: ReleasedCell) {
    self.init(label: label, cells: [cell])
  }

  /// The first cell, by which rows are ordered.
  var first: ReleasedCell { cells.first ?? .missing }

  /// The same row with exactly `count` cells; a column without a cell is missing.
  func fitted(to count: Int) -> CategoryRow {
    CategoryRow(label: label, cells: fittedCells(cells, to: count))
  }
}
