/// Breaks a text into lines no wider than `width`, at spaces and after hyphens.
///
/// U+00A0 and U+202F never break. A word wider than the line keeps a line of its own.
package func wrapped(_ text: String, width: Double, size: Double, bold: Bool = false) -> [String] {
  guard textWidth(text, size: size, bold: bold) > width else { return [text] }
  var lines: [String] = []
  var line = ""
  for piece in breakablePieces(text) {
    let longer = line + piece
    if line.isEmpty || textWidth(trimmed(longer), size: size, bold: bold) <= width {
      line = longer
    } else {
      lines.append(trimmed(line))
      line = piece
    }
  }
  return lines + [trimmed(line)]
}

/// Words with the space or hyphen that ends them.
private func breakablePieces(_ text: String) -> [String] {
  var pieces = [""]
  for character in text {
    pieces[pieces.count - 1].append(character)
    if character == " " || character == "-" { pieces.append("") }
  }
  return pieces.filter { !$0.isEmpty }
}

private func trimmed(_ line: String) -> String {
  line.hasSuffix(" ") ? String(line.dropLast()) : line
}
