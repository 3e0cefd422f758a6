internal import Diagnostics

/// A column of codes, read as their ranks in a list.
struct CodeColumn<Kind> {
  let column: RowColumn
  let list: CodeList<Kind>
  /// What the words of the column stand for, when they are not codes.
  var translations: [String: String] = [:]

  /// The rank of the cell's code in the list; nil once reported.
  func rank(_ row: Row, into report: inout FileFindings) -> Int? {
    let cell = row[column]
    let bytes = cell.bytes
    if translations.isEmpty {
      if let rank = list.position(of: bytes) { return rank }
    } else if let code = translations[cell.text] {
      if let rank = list.position(of: Array(code.utf8)[...]) { return rank }
    } else if let rank = list.position(of: bytes) {
      return rank
    }
    _ = list.read(cell, into: &report)
    return nil
  }

  func isEmpty(_ row: Row) -> Bool { row[column].isEmpty }
}
