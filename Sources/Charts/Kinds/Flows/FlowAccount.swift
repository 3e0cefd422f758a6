internal import Disclosure

/// What published flows and totals tell of withheld ones, by plain subtraction.
///
/// Rows and columns, each with its total, are the corners of a network, and unknown cells are its ways. A
/// cell may take another value only if others make up for it all round, so it is told when no other way
/// joins its two corners. The sum of all totals counts as known: reports print it. A missing flow hides
/// nothing, for it may be none; a missing total does.
struct FlowAccount: Sendable {
  private struct Way: Hashable, Sendable {
    let row: Int
    let column: Int
  }

  private let unknown: [Way]
  private let withheld: [Way]
  private let rowCount: Int

  init(_ flows: [[ReleasedCell]], _ rowTotals: [ReleasedCell], _ columnTotals: [ReleasedCell]) {
    rowCount = flows.count
    var unknown: [Way] = []
    var withheld: [Way] = []
    let rows = zip(flows, rowTotals).map { $0 + [$1] } + [columnTotals]
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let way = Way(row: row, column: column)
        let isTotal = row == flows.count || column == columnTotals.count
        if cell == .withheld || isTotal && cell == .missing { unknown.append(way) }
        if cell == .withheld { withheld.append(way) }
      }
    }
    self.unknown = unknown
    self.withheld = withheld
  }

  /// The rank of a line with a withheld cell that is told, rows before columns; nil when none is.
  var told: Int? {
    withheld.first { !isRoundabout($0) }.map { way in
      way.row < rowCount ? way.row : rowCount + way.column
    }
  }

  /// Whether other unknown cells lead from the row of a cell to its column.
  private func isRoundabout(_ way: Way) -> Bool {
    var rows: Set = [way.row]
    var columns: Set<Int> = []
    var isGrowing = true
    while isGrowing {
      let size = rows.count + columns.count
      for other in unknown where other != way {
        if rows.contains(other.row) { columns.insert(other.column) }
        if columns.contains(other.column) { rows.insert(other.row) }
      }
      isGrowing = rows.count + columns.count > size
    }
    return columns.contains(way.column)
  }
}
