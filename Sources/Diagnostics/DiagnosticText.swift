/// Draws a finding as compilers do: place, message, id, then the source line and a caret.
///
///     tables/observations.csv:14:9: error: « 2024-13 » n'est pas un mois. … [csv.month]
///        14 | 2024-13;metropole;ensemble
///           | ^~~~~~~
///
/// - Parameters:
///   - root: what stands before each path, so that an editor can open it.
///   - color: whether severity words carry ANSI colours.
package func diagnosticText(
  _ diagnostic: Diagnostic, in tree: InputTree, root: String = "", color: Bool = false
) -> String {
  var lines = [headline(diagnostic, root: root, color: color)]
  if let source = sourceLine(diagnostic.location, in: tree) {
    lines += excerpt(diagnostic, source)
  }
  lines += diagnostic.notes.map { "  note: " + printable($0.unicodeScalars) }
  return lines.joined(separator: "\n") + "\n"
}

private func headline(_ diagnostic: Diagnostic, root: String, color: Bool) -> String {
  let location = diagnostic.location
  var place = root.isEmpty ? location.file : root + "/" + location.file
  if location.line > 0 { place += ":\(location.line)" }
  if location.column > 0 { place += ":\(location.column)" }
  let word = diagnostic.severity.rawValue
  let painted = color ? "\u{1B}[1;\(ansi(diagnostic.severity))m\(word)\u{1B}[0m" : word
  let message = printable(diagnostic.message.unicodeScalars)
  return "\(place): \(painted): \(message) [\(diagnostic.rule.id)]"
}

private func ansi(_ severity: Severity) -> Int {
  switch severity {
  case .error: 31
  case .warning: 35
  case .note: 36
  }
}

/// The source line and the caret under it; long lines are cut around the place.
private func excerpt(_ diagnostic: Diagnostic, _ source: String) -> [String] {
  let number = String(diagnostic.location.line)
  let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
  let blank = String(repeating: " ", count: gutter.count)
  var scalars = Array(source.unicodeScalars)
  var column = diagnostic.location.column
  if scalars.count > 110 {
    let start = max(0, min(max(1, column) - 1 - 50, scalars.count - 100))
    scalars = Array(scalars[start..<min(scalars.count, start + 100)])
    column -= start
  }
  let line = "\(gutter) | \(printable(scalars))"
  guard column > 0, column <= scalars.count + 1 else { return [line] }
  let width = max(1, min(diagnostic.length, scalars.count - column + 1))
  let caret = "^" + String(repeating: "~", count: width - 1)
  return [line, "\(blank) | \(String(repeating: " ", count: column - 1))\(caret)"]
}

/// A text on one line, whatever stands in a file: white space becomes a space, and a control character,
/// which could drive the reader's terminal, the replacement character.
private func printable(_ text: some Sequence<Unicode.Scalar>) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text {
    let isControl = scalar.properties.generalCategory == .control
    result.append(scalar.properties.isWhitespace ? " " : isControl ? "\u{FFFD}" : scalar)
  }
  return String(result)
}

/// The text of one line, or nil when the file or the line is not there or is not text.
private func sourceLine(_ location: SourceLocation, in tree: InputTree) -> String? {
  guard location.line > 0, let file = tree[location.file] else { return nil }
  var line = 1
  var start = 0
  var index = 0
  let bytes = file.bytes
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
      if line == location.line { break }
      line += 1
      start = index + 1
    }
    index += 1
  }
  guard line == location.line else { return nil }
  var slice = bytes[start..<index]
  if slice.last == 0x0D { slice.removeLast() }
  if line == 1, slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice.removeFirst(3) }
  // Windows-1252 content is not valid UTF-8; its accents are drawn as the replacement character.
  return String(decoding: slice, as: UTF8.self)
}
