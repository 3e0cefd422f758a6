/// Breaks a text into lines no wider than `width`, at spaces and after hyphens.
///
/// U+00A0 and U+202F never break. A word wider than the line keeps a line of its own.
package func wrapped(_ text: String, width: Double, size: Double, bold: Bool = false) -> [String] {
  let roomOf = { (advances: Int) in room(advances, size: size, bold: bold) }
  guard roomOf(advanceSum(text)) > width else { return [text] }
  var lines: [String] = []
  var line = text.startIndex..<text.startIndex
  var advances = 0
  for piece in breakablePieces(text) {
    let longer = advances + advanceSum(text[piece])
    if line.isEmpty || roomOf(longer - endingSpace(text[piece])) <= width {
      (line, advances) = (line.lowerBound..<piece.upperBound, longer)
    } else {
      lines.append(trimmed(text[line]))
      (line, advances) = (piece, longer - advances)
    }
  }
  return lines + [trimmed(text[line])]
}

/// Where words stand, each with the space or hyphen that ends it.
private func breakablePieces(_ text: String) -> [Range<String.Index>] {
  let scalars = text.unicodeScalars
  var pieces: [Range<String.Index>] = []
  var start = scalars.startIndex
  for index in scalars.indices where scalars[index] == " " || scalars[index] == "-" {
    let end = scalars.index(after: index)
    pieces.append(start..<end)
    start = end
  }
  return start < scalars.endIndex ? pieces + [start..<scalars.endIndex] : pieces
}

/// The advance of the space that ends a piece, which a line does not show.
private func endingSpace(_ piece: Substring) -> Int {
  piece.unicodeScalars.last == " " ? advance(of: " ") : 0
}

private func trimmed(_ line: Substring) -> String {
  String(line.unicodeScalars.last == " " ? line.dropLast() : line)
}
