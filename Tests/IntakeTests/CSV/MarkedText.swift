internal import Diagnostics
internal import Intake
internal import Testing

/// A place in a file; the testing library has a type of the same name.
typealias Place = Diagnostics.SourceLocation

/// A text with keycaps, 1️⃣ and on, where findings must point.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// The place of each mark, in order of their numbers.
  let places: [Place]

  init(_ marked: String, file: String = "t.csv") {
    var text = String.UnicodeScalarView()
    var places: [UInt32: Place] = [:]
    var line = 1
    var column = 1
    var scalars = Array(marked.unicodeScalars)[...]
    while let scalar = scalars.first {
      if scalars.dropFirst().prefix(2).elementsEqual(["\u{FE0F}", "\u{20E3}"]) {
        places[scalar.value] = Place(file: file, line: line, column: column)
        scalars = scalars.dropFirst(3)
        continue
      }
      text.append(scalar)
      let isLineEnd = scalar == "\n" || (scalar == "\r" && scalars.dropFirst().first != "\n")
      (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
      scalars = scalars.dropFirst()
    }
    self.text = String(text)
    self.places = places.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A finding as tests write it: `error: message [csv.month]`.
func line(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule.id)]"
}

let observations = TableSchema(
  "observations",
  [
    .required("mois"), .required("territoire"), .required("valeur"), .optional("statut"),
    .optional("note"),
  ])

/// Reads a marked table and requires exactly these findings, each at its mark, in reading order.
@discardableResult
func read(
  _ marked: String, schema: TableSchema = observations, expecting text: String = "",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> RawTable? {
  let input = MarkedText(marked)
  var findings = Findings()
  let file = InputFile(path: "t.csv", bytes: Array(input.text.utf8))
  let table = readTable(file, schema: schema, into: &findings)
  #expect(findings.sorted.map(line) == messages(text), sourceLocation: sourceLocation)
  #expect(findings.sorted.map(\.location) == input.places, sourceLocation: sourceLocation)
  return table
}

extension RawTable {
  /// Every value, row by row.
  var texts: [[String]] {
    map { row in header.indices.map { row[RowColumn(position: $0)].text } }
  }
}
