package import Diagnostics

/// A row of a table: its cells, by column.
package struct Row: Sendable {
  private let text: DecodedText
  /// Where each field of the file ends.
  private let ends: [UInt32]
  private let record: Record

  init(text: DecodedText, ends: [UInt32], record: Record) {
    self.text = text
    self.ends = ends
    self.record = record
  }

  /// The cell of a column; an empty one when the file has no such column.
  package subscript(column: RowColumn) -> Cell {
    guard let position = column.position else {
      return Cell(source: text, start: record.start, end: record.start)
    }
    return cell(position)
  }

  /// Where the row begins.
  package var location: SourceLocation { text.location(at: Int(record.start)) }

  var cellCount: Int { Int(record.fieldCount) }
  var cells: [Cell] { (0..<cellCount).map(cell) }
  /// Whether no cell has a value.
  var isBlank: Bool { (0..<cellCount).allSatisfy { cell($0).isEmpty } }

  func cell(_ position: Int) -> Cell {
    let index = Int(record.firstEnd) + position
    let start = position == 0 ? record.start : ends[index - 1] + 1
    return Cell(source: text, start: start, end: ends[index])
  }
}

/// Where a column stands in every row of a table, or nowhere.
package struct RowColumn: Hashable, Sendable {
  package let position: Int?

  package init(position: Int?) { self.position = position }
}
