package import Domain

/// A workbook of tables, as a value.
package struct Spreadsheet: Hashable, Sendable {
  package let title: String
  /// The day that the file says it was made.
  package let date: Day
  package let sheets: [Sheet]

  package init(title: String, date: Day, sheets: [Sheet]) {
    self.title = title
    self.date = date
    self.sheets = sheets
  }
}

/// A table with its header, which stays in sight.
package struct Sheet: Hashable, Sendable {
  /// As on the tab; what office programs refuse there is left out or cut.
  package let name: String
  package let header: [String]
  package let rows: [[SheetCell]]

  package init(name: String, header: [String], rows: [[SheetCell]]) {
    self.name = name
    self.header = header
    self.rows = rows
  }
}

/// A cell: a text, or a number shown with this many places, 0…4.
///
/// A withheld cell is the text that says so: it has no number.
package enum SheetCell: Hashable, Sendable {
  case text(String)
  case number(Quantity, places: Int)
}
