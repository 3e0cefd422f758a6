internal import Diagnostics

/// A text file cut in two: the YAML between its `---` lines, and the Markdown below.
package struct FrontMatter: Sendable {
  /// Nil when the file has no header.
  package let header: YAMLValue?
  package let body: String
  package let bodyOrigin: TextOrigin
}

/// Cuts a text at its `---` lines; nil once something was reported.
///
/// A text without header is refused where `isRequired`, and is all body elsewhere.
package func splitFrontMatter(
  _ text: String, file: String, isRequired: Bool, into notes: inout ReadingNotes
) -> FrontMatter? {
  let lines = linesOfBytes(Array(text.utf8))
  guard isMark(lines[0]) else {
    guard isRequired else {
      return FrontMatter(header: nil, body: text, bodyOrigin: TextOrigin(file: file))
    }
    notes.report(
      Rule.textHeader.at(
        SourceLocation(file: file, line: 1, column: 1),
        "L'en-tête manque. Commencer le fichier par une ligne « --- », des clés, une ligne « --- »."
      ))
    return nil
  }
  guard let end = lines.dropFirst().firstIndex(where: isMark) else {
    notes.report(
      Rule.textHeader.at(
        SourceLocation(file: file, line: 1, column: 1), length: 3,
        "L'en-tête n'est pas fermé. Ajouter une ligne « --- » après la dernière clé."))
    return nil
  }
  let origin = TextOrigin(file: file, lines: 1)
  guard let header = composeYAML(joined(lines[1..<end]), at: origin, into: &notes) else {
    return nil
  }
  return FrontMatter(
    header: header, body: joined(lines[(end + 1)...]),
    bodyOrigin: TextOrigin(file: file, lines: end + 1))
}

/// `---` alone on its line.
private func isMark(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "---".utf8)
    && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
}

private func joined(_ lines: ArraySlice<ArraySlice<UInt8>>) -> String {
  lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
}

extension Rule {
  static let textHeader = Rule(
    "text.header", .error, "En-tête absent ou ouvert",
    "Un texte commence par ses clés entre deux lignes « --- » : titre, mois, état…")
}
