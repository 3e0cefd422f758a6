package import Diagnostics

extension Rule {
  static let csvEmpty = Rule(
    "csv.empty", .error, "Table vide",
    "Le fichier ne contient aucune ligne. Écrire au moins l'en-tête, ou supprimer le fichier.")
  static let csvTitle = Rule(
    "csv.title", .error, "Lignes au-dessus de l'en-tête",
    """
    L'en-tête doit être la première ligne. Un titre, une date ou un commentaire placés au-dessus \
    ne font pas partie de la table : les supprimer.
    """)
  static let csvQuote = Rule(
    "csv.quote", .error, "Guillemet mal placé",
    """
    Une cellule qui commence par un guillemet droit finit par un guillemet droit ; à l'intérieur, \
    un guillemet s'écrit deux fois. Sans fin, tout le reste du fichier serait une seule cellule.
    """)
}

/// Every rule about reading tables and their cells.
package let csvRules: [Rule] = [
  .csvEmpty, .csvTitle, .csvQuote, .csvDelimiter, .csvPerson,
  .csvHeaderForm, .csvHeaderDuplicate, .csvHeaderEmpty, .csvColumnMissing, .csvColumnUnknown,
  .csvRowLength, .csvRowEmpty, .csvEmptyEdges,
  .csvNumber, .csvDecimalMark, .csvThousands, .csvExcel, .csvBound,
  .csvMonth, .csvMonthForm, .csvCode, .csvCodeSpace,
]

/// Reads a CSV file as rows of cells.
///
/// Liberal about form (encoding, delimiter, quotes, line ends, empty edges), strict about meaning:
/// what cannot be read in one way only is refused, each fault at its place, all in one run.
///
/// - Returns: the rows, without those that were refused; nil when the header allows to read none.
package func readTable(
  _ file: InputFile, schema: TableSchema, into findings: inout Findings
) -> RawTable? {
  guard let text = decodeText(file, into: &findings) else { return nil }
  var report = FileFindings()
  let table = readTable(text, schema, into: &report)
  findings.merge(report.findings)
  return table
}

private func readTable(
  _ text: DecodedText, _ schema: TableSchema, into report: inout FileFindings
) -> RawTable? {
  guard let (records, headerIndex) = cutRows(text, schema, into: &report) else { return nil }
  let headerRow = records.row(headerIndex, of: text)
  guard !refusePersonColumns(headerRow.cells, schema, into: &report),
    !refusePersonalValues(text, into: &report),
    reportQuotes(records, text, into: &report)
  else { return nil }
  reportTitles(records, text, above: headerIndex, into: &report)
  var rows = records
  let width = rows.keepRows(below: headerIndex, text, into: &report)
  let cells = Array(headerRow.cells.prefix(width))
  let header = Header(cells, schema, into: &report)
  guard header.isSound else { return nil }
  return RawTable(text: text, records: rows, header: cells, positions: header.positions)
}

/// Cuts a text into rows and finds its header; an empty text and an uncertain delimiter are reported.
private func cutRows(
  _ text: DecodedText, _ schema: TableSchema, into report: inout FileFindings
) -> (records: Records, header: Int)? {
  let declared = declaredDelimiter(text)
  let start = declared?.start ?? 0
  guard hasContent(text, from: start) else {
    report.report(.csvEmpty, at: SourceLocation(file: text.file), emptyTable(schema))
    return nil
  }
  guard
    let delimiter = declared?.delimiter
      ?? chooseDelimiter(text, from: start, schema, into: &report)
  else { return nil }
  let records = Records(text, from: start, delimiter: delimiter)
  guard let header = headerRow(records, of: text, schema) else {
    report.report(.csvEmpty, at: SourceLocation(file: text.file), emptyTable(schema))
    return nil
  }
  return (records, header)
}

/// Whether anything but spaces and line ends stands in a text.
private func hasContent(_ text: DecodedText, from start: Int) -> Bool {
  var index = start
  while index < text.bytes.count {
    let byte = text.bytes[index]
    let length =
      byte == 0x0A || byte == 0x0D ? 1 : spaceLength(text.bytes, at: index, limit: text.bytes.count)
    guard length > 0 else { return true }
    index += length
  }
  return false
}

private func emptyTable(_ schema: TableSchema) -> String {
  let names = schema.columns.map(\.name).joined(separator: ";")
  return "Le fichier est vide. Écrire au moins l'en-tête : \(names)"
}

/// Reports quotes that do not pair.
///
/// - Returns: false when one is never closed, so that the rows below it mean nothing.
private func reportQuotes(
  _ records: Records, _ text: DecodedText, into report: inout FileFindings
) -> Bool {
  for offset in records.strays {
    report.report(
      .csvQuote, at: text.location(at: offset),
      "Du texte suit le guillemet fermant. Doubler les guillemets qui font partie du texte : \"\".")
  }
  guard let offset = records.unclosedQuote else { return true }
  report.report(
    .csvQuote, at: text.location(at: offset),
    "Ce guillemet ouvre une cellule que rien ne ferme. Le fermer, ou le supprimer.")
  return false
}

private func reportTitles(
  _ records: Records, _ text: DecodedText, above header: Int, into report: inout FileFindings
) {
  guard let title = (0..<header).first(where: { !records.row($0, of: text).isBlank }) else {
    return
  }
  let place = records.row(title, of: text).location
  let found = records.row(header, of: text).location.line
  report.report(
    .csvTitle, at: place,
    """
    La ligne \(place.line) n'est pas l'en-tête, qui se trouve ligne \(found). \
    Supprimer les lignes qui le précèdent.
    """)
}
