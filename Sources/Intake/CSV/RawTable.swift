/// The rows of a CSV file whose form is right.
///
/// The header is one that the schema knows, and every row has as many cells as it. What the cells
/// mean is still to be read.
///
///     let month = table.column("mois"), value = table.column("valeur")
///     for row in table { … row[month] … row[value] … }
package struct RawTable: RandomAccessCollection, Sendable {
  /// The header's cells, without the empty columns on its right.
  package let header: [Cell]
  private let text: DecodedText
  private let records: Records
  private let positions: [String: Int]

  /// Keeps rows cut under a header; `positions` is the place of each known column.
  init(text: DecodedText, records: Records, header: [Cell], positions: [String: Int]) {
    self.text = text
    self.records = records
    self.header = header
    self.positions = positions
  }

  package var file: String { text.file }
  package var startIndex: Int { 0 }
  package var endIndex: Int { records.rows.count }
  package subscript(position: Int) -> Row { records.row(position, of: text) }

  /// The column of that name; one that the file leaves out has only empty cells.
  package func column(_ name: String) -> RowColumn {
    RowColumn(position: positions[name])
  }
}
