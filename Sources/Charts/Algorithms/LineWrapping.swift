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

/// A text no wider than `width`: its last words go for an ellipsis when it is.
///
/// A first word wider than that stays whole.
package func shortened(_ text: String, width: Double, size: Double, bold: Bool = false) -> String {
  guard textWidth(text, size: size, bold: bold) > width else { return text }
  var words = text.split(separator: " ")
  while words.count > 1 {
    words.removeLast()
    let short = words.joined(separator: " ") + "…"
    if textWidth(short, size: size, bold: bold) <= width { return short }
  }
  return words.first.map { $0 + "…" } ?? text
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
