package import Diagnostics

/// The text of a YAML or Markdown file, without byte order mark; nil once reported as not UTF-8.
package func contentText(_ file: InputFile, into notes: inout ReadingNotes) -> String? {
  let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
  let bytes = file.bytes.starts(with: bom) ? file.bytes.dropFirst(3) : file.bytes[...]
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  notes.report(
    Rule.textUtf8.at(
      firstInvalidPlace(in: bytes, file: file.path),
      "Ce caractère n'est pas en UTF-8. Enregistrer le fichier avec l'encodage UTF-8."))
  return nil
}

private func firstInvalidPlace(in bytes: ArraySlice<UInt8>, file: String) -> SourceLocation {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var (line, column) = (1, 1)
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  return SourceLocation(file: file, line: line, column: column)
}

extension Rule {
  static let textUtf8 = Rule(
    "text.utf8", .error, "Texte qui n'est pas en UTF-8",
    """
    Les textes et synchro.yaml se lisent en UTF-8. Un fichier enregistré en « ANSI » ou \
    « Windows-1252 » perdrait ses accents. Dans l'éditeur : Enregistrer sous, encodage UTF-8.
    """)
}
