internal import Charts
internal import Domain
internal import French
internal import Markup

/// A sheet ready to be written: its name on the tab, its columns.
struct SheetTable {
  let name: String
  let sheet: Sheet
  let widths: [Length]
  /// The columns that hold numbers: what stands for one, and their header, are set like them.
  private let numeric: Set<Int>

  private static let narrowest: Length = 1800
  private static let widest: Length = 12_000

  init(name: String, sheet: Sheet) {
    self.name = name
    self.sheet = sheet
    let count = max(sheet.header.count, sheet.rows.map(\.count).max() ?? 0)
    widths = (0..<count).map { Self.width(ofColumn: $0, in: sheet) }
    numeric = Set(
      (0..<count).filter { column in
        sheet.rows.contains { $0.dropFirst(column).first?.isNumber == true }
      })
  }

  /// What the longest text of a column takes on one line, between two bounds; a header has two lines.
  private static func width(ofColumn column: Int, in sheet: Sheet) -> Length {
    let header = column < sheet.header.count ? sheet.header[column] : ""
    let texts = sheet.rows.compactMap { column < $0.count ? $0[column].shown : nil }
    let points = texts.map { textWidth($0, size: 10) }
      .reduce(textWidth(header, size: 10, bold: true) * 0.6, max)
    return min(max(Length(points: points) + 400, narrowest), widest)
  }

  var xml: XML {
    """
    <table:table table:name="\(name)">
    \(widths.map { width -> XML in
      """
      <table:table-column table:style-name="colonne-\(width.hundredths)" \
      table:default-cell-style-name="Default"/>

      """
    })<table:table-header-rows><table:table-row>\(sheet.header.enumerated().map { textCell($1, "tete", column: $0) })\
    </table:table-row></table:table-header-rows>
    \(sheet.rows.map { "<table:table-row>\($0.enumerated().map(cell))</table:table-row>\n" as XML })\
    </table:table>

    """
  }

  /// Writes a cell; a number has the places that are shown and no more, since more could give a count away.
  private func cell(_ column: Int, _ cell: SheetCell) -> XML {
    switch cell {
    case .text(let text): textCell(text, "texte", column: column)
    case .number(let quantity, let places):
      """
      <table:table-cell table:style-name="nombre-\(min(max(places, 0), 4))" \
      office:value-type="float" office:value="\(quantity.machineText(places: places))">\
      <text:p>\(cell.shown)</text:p></table:table-cell>
      """
    }
  }

  private func textCell(_ text: String, _ role: XML, column: Int) -> XML {
    let style: XML = numeric.contains(column) ? "\(role)-nombre" : role
    guard !text.isEmpty else { return "<table:table-cell table:style-name=\"\(style)\"/>" }
    return """
      <table:table-cell table:style-name="\(style)" office:value-type="string">\
      <text:p>\(text)</text:p></table:table-cell>
      """
  }
}

extension SheetCell {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// The cell as readers see it.
  fileprivate var shown: String {
    switch self {
    case .text(let text): text
    case .number(let quantity, let places): frenchNumber(quantity, places: places)
    }
  }
}
