internal import Diagnostics

extension Rule {
  static let csvRowLength = Rule(
    "csv.row-length", .error, "Ligne trop courte ou trop longue",
    """
    Chaque ligne a autant de cellules que l'en-tête. Une cellule de trop vient souvent d'un \
    séparateur dans un texte : mettre ce texte entre guillemets droits.
    """)
  static let csvRowEmpty = Rule(
    "csv.row-empty", .warning, "Ligne vide au milieu de la table",
    "Une ligne vide est ignorée, mais elle cache peut-être une donnée effacée. La supprimer.")
  static let csvEmptyEdges = Rule(
    "csv.empty-edges", .note, "Lignes ou colonnes vides à la fin",
    "Excel enregistre parfois des lignes et des colonnes vides au bord d'une table : ignorées."
  )
}

extension Records {
  /// Keeps the rows below the header that have cells and as many as it, and reports the others.
  ///
  /// - Returns: how many columns there are, without the empty ones on the right.
  mutating func keepRows(
    below header: Int, _ text: DecodedText, into report: inout FileFindings
  ) -> Int {
    let headerRow = row(header, of: text)
    let last = lastRow(of: text)
    let below = rows[(header + 1)...]
    let emptyRows = rows.count - 1 - last
    var kept: [Record] = []
    kept.reserveCapacity(below.count)
    for index in below.indices.prefix(while: { $0 <= last })
    where checkForm(row(index, of: text), headerRow.cellCount, into: &report) {
      kept.append(rows[index])
    }
    rows = kept
    let width = usedWidth(headerRow, text)
    reportEdges(emptyRows, headerRow.cellCount - width, after: headerRow, into: &report)
    return width
  }

  /// The last row that is not blank.
  private func lastRow(of text: DecodedText) -> Int {
    rows.indices.last { !row($0, of: text).isBlank } ?? 0
  }

  private func checkForm(_ row: Row, _ width: Int, into report: inout FileFindings) -> Bool {
    if row.isBlank {
      report.report(.csvRowEmpty, at: row.location, "Cette ligne est vide. La supprimer.")
      return false
    }
    guard row.cellCount != width else { return true }
    let seen = row.cellCount == 1 ? "1 cellule" : "\(row.cellCount) cellules"
    let advice =
      row.cellCount < width
      ? "Compléter la ligne, les cellules vides comprises."
      : "Un texte qui contient le séparateur se met entre guillemets droits."
    let place = row.cellCount < width ? row.location : row.cell(width).location
    report.report(
      .csvRowLength, at: place, "\(seen) au lieu de \(width). \(advice)")
    return false
  }

  /// The number of columns up to the last that has a name or a value.
  private func usedWidth(_ header: Row, _ text: DecodedText) -> Int {
    var width = header.cellCount
    while width > 0, header.cell(width - 1).isEmpty,
      rows.indices.allSatisfy({ row($0, of: text).cell(width - 1).isEmpty })
    {
      width -= 1
    }
    return width
  }

  private func reportEdges(
    _ emptyRows: Int, _ emptyColumns: Int, after header: Row, into report: inout FileFindings
  ) {
    let rows = emptyRows == 1 ? "1 ligne vide" : "\(emptyRows) lignes vides"
    let columns = emptyColumns == 1 ? "1 colonne vide" : "\(emptyColumns) colonnes vides"
    let parts = [emptyRows > 0 ? rows : nil, emptyColumns > 0 ? columns : nil].compactMap { $0 }
    guard !parts.isEmpty else { return }
    report.report(
      .csvEmptyEdges, at: header.location,
      "\(parts.joined(separator: " et ")) à la fin de la table : rien n'en est lu.")
  }
}
