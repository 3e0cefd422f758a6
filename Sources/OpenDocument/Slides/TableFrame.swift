internal import Charts
internal import Markup

/// A table on a slide, which office programs edit as a table.
struct TableFrame {
  let table: SlideTable
  let place: Place

  static let size = TextSize(points: Layout.smallest)
  static let headerSize = TextSize(points: Layout.smallest, isBold: true)
  /// Above and below a text.
  static let padding: Length = 120
  static let sidePadding: Length = 300

  var xml: XML {
    let widths = table.widths(in: place.width)
    let heights = [table.headerHeight(widths)] + table.rows.map { table.height($0, widths) }
    let height = heights.reduce(0, +)
    let frame = Place(left: place.left, top: place.top, width: place.width, height: height)
    return """
      <draw:frame draw:style-name="plat" \(frame.attributes)><table:table \
      table:use-first-row-styles="true">
      \(widths.map { "<table:table-column table:style-name=\"\(columnStyleName($0))\"/>\n" as XML })\
      \(row(table.columns.map(\.title), heights[0], "tete"))\
      \(zip(table.rows, heights.dropFirst()).map { row($0, $1, "case") })\
      </table:table></draw:frame>

      """
  }

  /// The styles of the columns and rows, named after their sizes.
  var styles: [String: XML] {
    let widths = table.widths(in: place.width)
    let heights = [table.headerHeight(widths)] + table.rows.map { table.height($0, widths) }
    let columns = widths.map { width -> (String, XML) in
      (
        columnStyleName(width),
        """
        <style:style style:name="\(columnStyleName(width))" style:family="table-column">\
        <style:table-column-properties style:column-width="\(width.text)"/></style:style>

        """
      )
    }
    let rows = heights.map { height -> (String, XML) in
      (
        rowStyleName(height),
        """
        <style:style style:name="\(rowStyleName(height))" style:family="table-row">\
        <style:table-row-properties style:row-height="\(height.text)"/></style:style>

        """
      )
    }
    return Dictionary(columns + rows) { first, _ in first }
  }

  private func row(_ cells: [String], _ height: Length, _ style: String) -> XML {
    """
    <table:table-row table:style-name="\(rowStyleName(height))">\
    \(zip(cells, table.columns).map { cell, column -> XML in
      """
      <table:table-cell table:style-name="\(style)"><text:p text:style-name="\
      \(style)-\(column.isNumeric ? "nombre" : "texte")">\(cell)</text:p></table:table-cell>
      """
    })</table:table-row>

    """
  }
}

private func columnStyleName(_ width: Length) -> String { "colonne-\(width.hundredths)" }
private func rowStyleName(_ height: Length) -> String { "rang-\(height.hundredths)" }

extension SlideTable {
  /// The table in parts that each fit a place, every one with its header.
  func pages(in place: Place) -> [SlideTable] {
    guard !rows.isEmpty else { return [self] }
    let widths = widths(in: place.width)
    let room = place.height - headerHeight(widths)
    return OpenDocument.pages(rows, room: room) { height($0, widths) }
      .map { SlideTable(columns: columns, rows: $0) }
  }

  /// The width of each column: short ones have what they want, long ones share the rest by what they want.
  func widths(in total: Length) -> [Length] {
    let wanted = columns.indices.map(wantedWidth)
    var long = Set(columns.indices)
    var rest = total
    while let short = long.first(where: { wanted[$0] <= rest / long.count }) {
      long.remove(short)
      rest = rest - wanted[short]
    }
    let longs = long.reduce(0) { $0 + wanted[$1].hundredths }
    // What nobody wants is shared, so that the table is as wide as the title.
    let surplus: Length = long.isEmpty && !columns.isEmpty ? rest / columns.count : 0
    return columns.indices.map { column in
      guard long.contains(column) else { return wanted[column] + surplus }
      return Length(hundredths: rest.hundredths * wanted[column].hundredths / max(1, longs))
    }
  }

  /// What the longest text of a column takes on one line.
  private func wantedWidth(_ column: Int) -> Length {
    let title = textWidth(columns[column].title, size: TableFrame.size.points, bold: true)
    let texts = rows.map { textWidth($0[column], size: TableFrame.size.points) }
    return Length(points: texts.reduce(title, max)) + TableFrame.sidePadding * 2
  }

  func headerHeight(_ widths: [Length]) -> Length {
    height(columns.map(\.title), widths, TableFrame.headerSize)
  }

  func height(_ row: [String], _ widths: [Length]) -> Length {
    height(row, widths, TableFrame.size)
  }

  private func height(_ texts: [String], _ widths: [Length], _ size: TextSize) -> Length {
    let heights = zip(texts, widths).map {
      size.height($0, width: $1 - TableFrame.sidePadding * 2)
    }
    return (heights.max() ?? 0) + TableFrame.padding * 2
  }
}
