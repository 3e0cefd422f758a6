package import Disclosure
package import Domain
internal import French
package import Markup

/// The figures behind a drawing, row for row.
package struct FigureTable: Hashable, Sendable {
  package enum Rows: Hashable, Sendable {
    case months(Range<Month>)
    case labels([String])
  }

  package enum Content: Hashable, Sendable {
    case cells([ReleasedCell], places: Int)
    /// Differences: a rise carries its sign, and the rows that a break keeps from comparing say so.
    case changes([ReleasedCell], places: Int, cuts: Set<Int> = [])
    case words([String])
  }

  package struct Column: Hashable, Sendable {
    package let label: String
    package let content: Content
  }

  package let caption: String
  /// The head of the first column.
  package let rowTitle: String
  package let rows: Rows
  package let columns: [Column]
  /// Months whose row is marked as a break: what comes before does not compare.
  package var breaks: [Month] = []

  /// Header and rows of the download: each column of figures is followed by its statuses.
  package var csvRows: [[CSVField]] {
    [header] + (0..<rowCount).map { row in [rowField(row)] + columns.flatMap { $0.fields(row) } }
  }

  var rowCount: Int {
    switch rows {
    case .months(let months): months.count
    case .labels(let labels): labels.count
    }
  }

  /// The signs shown anywhere in the table.
  var signs: Signs {
    var signs: Signs = breaks.isEmpty ? [] : .seriesBreak
    for column in columns { signs.formUnion(Signs([column.cells])) }
    return signs
  }

  private var header: [CSVField] {
    [.text(rowTitle)]
      + columns.flatMap { column -> [CSVField] in
        switch column.content {
        case .cells, .changes: [.text(column.label), .text("\(column.label) (statut)")]
        case .words: [.text(column.label)]
        }
      }
  }

  private func rowField(_ row: Int) -> CSVField {
    switch rows {
    case .months(let months): .text(months.lowerBound.advanced(by: row).description)
    case .labels(let labels): .text(labels[row])
    }
  }
}

extension FigureTable.Column {
  /// The cells of a column of figures that are shown by their numbers or signs.
  fileprivate var cells: [ReleasedCell] {
    switch content {
    case .cells(let cells, _): cells
    case .changes(let cells, _, let cuts):
      cells.indices.filter { !cuts.contains($0) }.map { cells[$0] }
    case .words: []
    }
  }

  fileprivate func fields(_ row: Int) -> [CSVField] {
    switch content {
    case .words(let words): [.text(words[row])]
    case .cells(let cells, let places), .changes(let cells, let places, _):
      [
        cells[row].quantity.map { .number($0.machineText(places: places)) } ?? .text(""),
        .text(Signs(cells[row]).letters),
      ]
    }
  }
}

extension MarkupPen {
  /// Writes the table with its caption and scopes.
  mutating func table(_ table: FigureTable) {
    markup("<table><caption>")
    text(table.caption)
    markup(#"</caption><thead><tr><th scope="col">"#)
    text(table.rowTitle)
    for column in table.columns {
      markup(#"</th><th scope="col">"#)
      text(column.label)
    }
    markup("</th></tr></thead>\n<tbody>\n")
    for row in 0..<table.rowCount { self.row(row, of: table) }
    markup("</tbody></table>")
  }

  private mutating func row(_ row: Int, of table: FigureTable) {
    markup(#"<tr><th scope="row">"#)
    rowHead(row, of: table)
    markup("</th>")
    for column in table.columns {
      switch column.content {
      case .cells(let cells, let places): tableCell(cells[row], places: places)
      case .changes(let cells, let places, let cuts):
        markup("<td>")
        if cuts.contains(row) {
          markup("rupture")
        } else {
          cell(cells[row], places: places, signed: true)
        }
        markup("</td>")
      case .words(let words):
        markup("<td>")
        text(words[row])
        markup("</td>")
      }
    }
    markup("</tr>\n")
  }

  private mutating func tableCell(_ cell: ReleasedCell, places: Int) {
    guard case .value(let quantity, let quality) = cell, quality.isEmpty else {
      markup("<td>")
      self.cell(cell, places: places)
      return markup("</td>")
    }
    // Nearly all cells are plain numbers: one piece each.
    measured(room: 2 * longestNumber) { span in
      span.markup("<td>")
      span.number(quantity, places: places)
      span.markup("</td>")
    }
  }

  private mutating func rowHead(_ row: Int, of table: FigureTable) {
    switch table.rows {
    case .labels(let labels): text(labels[row])
    case .months(let months):
      let month = months.lowerBound.advanced(by: row)
      shortMonth(month)
      if table.breaks.contains(month) { marks(.seriesBreak) }
    }
  }

  /// Writes `janv. 2023`.
  private mutating func shortMonth(_ month: Month) {
    text(month.frenchAbbreviation)
    markup("\u{A0}")
    integer(month.year)
  }
}
