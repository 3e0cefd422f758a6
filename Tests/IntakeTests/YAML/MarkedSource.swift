internal import Diagnostics
internal import Intake
internal import Testing

/// A text whose `1️⃣`, `2️⃣`… say where findings are expected; they are taken out.
struct MarkedSource {
  let text: String
  let places: [Diagnostics.SourceLocation]

  init(_ marked: String, file: String) {
    let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
    var text = ""
    var places = [Int: Diagnostics.SourceLocation]()
    var (line, column) = (1, 1)
    for character in marked {
      if let index = marks.firstIndex(of: character) {
        places[index] = Diagnostics.SourceLocation(file: file, line: line, column: column)
        continue
      }
      text.append(character)
      (line, column) =
        character == "\n" ? (line + 1, 1) : (line, column + character.unicodeScalars.count)
    }
    self.text = text
    self.places = places.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// A finding that a test expects at the mark of the same rank.
struct Expected: Hashable, Sendable {
  let id: String
  let message: String

  init(_ id: String, _ message: String) {
    self.id = id
    self.message = message
  }
}

/// Reads a marked text, and asserts its findings, all of them, word for word and at the marks.
@discardableResult
func expectFindings<Value>(
  in marked: String, file: String = "texte.md", _ expected: [Expected],
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
  reading: (InputFile, inout ReadingNotes) -> Value
) -> Value {
  let source = MarkedSource(marked, file: file)
  var notes = ReadingNotes()
  let value = reading(InputFile(path: file, bytes: Array(source.text.utf8)), &notes)
  let found = notes.findings.sorted.map {
    "\($0.location.line):\($0.location.column): \($0.message) [\($0.rule.id)]"
  }
  let places =
    source.places
    + Array(
      repeating: Diagnostics.SourceLocation(file: file),
      count: max(0, expected.count - source.places.count))
  let wanted = zip(places, expected).map {
    "\($0.line):\($0.column): \($1.message) [\($1.id)]"
  }
  #expect(found == wanted, sourceLocation: sourceLocation)
  return value
}

/// A marked text and the findings of one rule that it must raise.
struct Refusal: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [Expected]

  init(_ text: String, _ id: String, _ messages: String...) {
    self.text = text
    expected = messages.map { Expected(id, $0) }
  }

  var testDescription: String { text.debugDescription }
}
