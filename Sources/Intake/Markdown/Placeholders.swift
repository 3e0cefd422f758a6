internal import Diagnostics

/// Reports what a first draft asked its author to write, and that is still there.
func reportPlaceholders(
  in body: String, at origin: TextOrigin, into notes: inout ReadingNotes
) {
  let lines = SourceLines(body, at: origin)
  for line in 1...lines.count {
    let bytes = lines.bytes(line)
    for place in bytes.indices
    where bytes[place] == mark[0] && bytes[place...].starts(with: mark) {
      notes.report(
        Rule.textToWrite.at(
          lines.location(line: line, byte: place - bytes.startIndex), length: markLength,
          "ce passage reste à écrire. Le remplacer par le texte, ou le retirer."))
    }
  }
}

private let mark = Array("*À écrire".utf8)
private let markLength = 9

extension Rule {
  static let textToWrite = Rule(
    "text.to-write", .warning, "Passage à écrire",
    "Un texte commencé par « synchro new » marque « À écrire » ce que son auteur doit dire. Le passage est "
      + "publié tel quel tant qu'il reste.")
}
