internal import Diagnostics

extension Rule {
  static let csvDelimiter = Rule(
    "csv.delimiter", .error, "Séparateur de colonnes introuvable",
    """
    Les colonnes se séparent par « ; », une virgule, une tabulation ou « | » : celui qui fait \
    reconnaître l'en-tête ou, à défaut, le seul qui donne le même nombre de colonnes à toutes les \
    lignes. Sinon le fichier est refusé plutôt que deviné. Séparer par « ; » et mettre entre \
    guillemets les textes qui en contiennent.
    """)
}

/// How many rows may stand above a header, titles included.
private let searchDepth = 20

/// Chooses the delimiter of a file that does not declare it.
///
/// The names of the columns are the surest sign: the delimiter under which one of the first rows
/// holds the most of them wins. Without a winner, the only one that cuts all rows into the same
/// number of fields, at least two.
func chooseDelimiter(
  _ text: DecodedText, from start: Int, _ schema: TableSchema, into report: inout FileFindings
) -> Delimiter? {
  let named = headerCandidates(text, from: start, schema)
  if let best = named.first, best.score > (named.dropFirst().first?.score ?? 1) {
    return best.delimiter
  }
  let counts = Delimiter.candidates.map { ($0, fieldCounts(text, from: start, $0)) }
  let agreeing = counts.filter { $0.1.lowerBound == $0.1.upperBound && $0.1.lowerBound > 1 }
  if agreeing.count == 1 { return agreeing[0].0 }
  report.report(.csvDelimiter, at: text.location(at: start), whatWasSeen(counts))
  return nil
}

/// The candidates by how many known columns they show in one of the first rows, the best first.
private func headerCandidates(
  _ text: DecodedText, from start: Int, _ schema: TableSchema
) -> [(delimiter: Delimiter, score: Int)] {
  let known = ColumnKeys(schema)
  return Delimiter.candidates.map { delimiter in
    let records = Records(text, from: start, delimiter: delimiter, limit: searchDepth)
    let scores = records.rows.indices.map { known.count(in: records.row($0, of: text)) }
    return (delimiter, scores.max() ?? 0)
  }
  .sorted { $0.score > $1.score }
}

/// The row that looks most like the header; the first that is not blank when none does.
func headerRow(_ records: Records, of text: DecodedText, _ schema: TableSchema) -> Int? {
  let rows = (0..<min(searchDepth, records.rows.count)).map { records.row($0, of: text) }
  let scores = rows.map(ColumnKeys(schema).count)
  if let best = scores.max(), best > 1 { return scores.firstIndex(of: best) }
  return records.rows.indices.first { !records.row($0, of: text).isBlank }
}

/// The smallest and largest number of fields in rows that are not blank.
private func fieldCounts(
  _ text: DecodedText, from start: Int, _ delimiter: Delimiter
) -> ClosedRange<Int> {
  let records = Records(text, from: start, delimiter: delimiter)
  var range: ClosedRange<Int>?
  for index in records.rows.indices {
    let row = records.row(index, of: text)
    guard !row.isBlank else { continue }
    let seen = range ?? row.cellCount...row.cellCount
    range = min(seen.lowerBound, row.cellCount)...max(seen.upperBound, row.cellCount)
  }
  return range ?? 1...1
}

private func whatWasSeen(_ counts: [(Delimiter, ClosedRange<Int>)]) -> String {
  let seen = counts.filter { $0.1.upperBound > 1 }.map { delimiter, range in
    range.count == 1
      ? "\(delimiter.shown) donne \(range.lowerBound) colonnes"
      : "\(delimiter.shown) donne de \(range.lowerBound) à \(range.upperBound) colonnes"
  }
  guard !seen.isEmpty else {
    return
      "Une seule colonne : ni « ; », ni virgule, ni tabulation. Séparer les colonnes par « ; »."
  }
  return """
    Aucun séparateur ne s'impose : \(seen.joined(separator: ", ")). \
    Séparer les colonnes par « ; », le même nombre de fois sur chaque ligne.
    """
}

extension ColumnKeys {
  /// How many known columns a row names.
  fileprivate func count(in row: Row) -> Int { Set(row.cells.compactMap { self[$0.text] }).count }
}
