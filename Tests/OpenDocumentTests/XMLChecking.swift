internal import Foundation
internal import TestSupport
internal import Testing

#if canImport(FoundationXML)
internal import FoundationXML
#endif

/// Whether an XML parser reads a text to its end.
func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }

/// Compares a text with the golden of this name, or records it.
func compare(_ text: String, with name: String) throws {
  let path = "Tests/OpenDocumentTests/Golden/\(name)"
  switch Golden.mode {
  case .isRefused: Issue.record("Golden files are not recorded where CI is set.")
  case .records:
    try Repository.write(Array(text.utf8), to: path)
    Issue.record(
      "Golden \(name) recorded: read the difference, then run again without UPDATE_GOLDEN.")
  case .compares:
    let expected = try Repository.text(path)
    if let difference = firstDifferences(expected: expected, actual: text, name: name) {
      Issue.record("\(difference)")
    }
  }
}
