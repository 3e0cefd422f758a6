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
  if !diagnostic.rule.hidesSource, let source = sourceLine(diagnostic.location, in: tree) {
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

/// How many characters are read on each side of a place: many times what is shown, however long the line.
private let nearby = 5_000

/// The source line and the caret under it; long lines are cut around the place.
///
/// A count must not leave through a log: a rule about a figure that could be read shows no line, and in a
/// table the numbers beside the place stand as one dot each, whatever their length.
private func excerpt(_ diagnostic: Diagnostic, _ source: String) -> [String] {
  let number = String(diagnostic.location.line)
  let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
  let blank = String(repeating: " ", count: gutter.count)
  let column = max(0, diagnostic.location.column - 1)
  let before = max(0, column - nearby)
  var line = source.unicodeScalars.dropFirst(before).prefix(2 * nearby)
    .map { $0.properties.isWhitespace ? " " : $0 }
  var place = column - before..<column - before
  if diagnostic.location.column > 0, place.lowerBound <= line.count {
    let width = max(1, min(diagnostic.length, line.count - place.lowerBound))
    place = place.lowerBound..<place.lowerBound + width
  }
  if diagnostic.location.file.hasSuffix(".csv") { maskNumbers(in: &line, beside: &place) }
  cut(&line, around: &place)
  let shown = "\(gutter) | \(printable(line))"
  guard !place.isEmpty else { return [shown] }
  let caret = "^" + String(repeating: "~", count: place.count - 1)
  return [shown, "\(blank) | \(String(repeating: " ", count: place.lowerBound))\(caret)"]
}

/// Replaces each number outside the place by a dot; digits of a code stay.
private func maskNumbers(in line: inout [Unicode.Scalar], beside place: inout Range<Int>) {
  var masked: [Unicode.Scalar] = []
  var start = place.lowerBound
  for (position, scalar) in line.enumerated() {
    if position == place.lowerBound { start = masked.count }
    let isDigit = (0x30...0x39).contains(scalar.value)
    if !isDigit || place.contains(position) {
      masked.append(scalar)
    } else if let last = masked.last,
      last.properties.isAlphabetic || (0x30...0x39).contains(last.value)
    {
      masked.append(scalar)
    } else if masked.last != "·" {
      masked.append("·")
    }
  }
  if place.lowerBound >= line.count { start = masked.count }
  line = masked
  place = start..<start + place.count
}

/// Keeps about a hundred characters around the place.
private func cut(_ line: inout [Unicode.Scalar], around place: inout Range<Int>) {
  guard line.count > 110 else { return }
  let start = max(0, min(place.lowerBound - 50, line.count - 100))
  line = Array(line[start..<min(line.count, start + 100)])
  place = max(0, place.lowerBound - start)..<max(0, min(place.upperBound - start, line.count + 1))
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
