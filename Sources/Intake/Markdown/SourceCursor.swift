internal import Diagnostics

/// A position that moves forward through the source of a block, to say where its inlines stand.
///
/// libcmark gives inline columns in bytes, and wrong ones on indented lines; so each inline is found
/// again in the source, in reading order.
struct SourceCursor {
  private let lines: SourceLines
  private let lastLine: Int
  private var line: Int
  private var byte: Int

  init(_ lines: SourceLines, in range: ClosedRange<Int>, byte: Int = 0) {
    self.lines = lines
    line = range.lowerBound
    lastLine = min(range.upperBound, max(range.lowerBound, lines.count))
    self.byte = byte
  }

  var location: SourceLocation { lines.location(line: line, byte: byte) }

  /// Finds the next unescaped `needle`, and moves behind it; nil, without moving, when there is none.
  mutating func find(_ needle: String) -> SourceLocation? {
    let target = Array(needle.utf8)
    guard !target.isEmpty else { return nil }
    var start = byte
    for candidate in line...lastLine {
      let bytes = lines.bytes(candidate)
      if let offset = firstUnescaped(target, in: bytes, from: start) {
        (line, byte) = (candidate, offset + target.count)
        return lines.location(line: candidate, byte: offset)
      }
      start = 0
    }
    return nil
  }

  /// Moves behind `text` as far as the source agrees, once past the marks that may stand before it.
  mutating func follow(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    guard let first = rest.first, skipMarks(to: first) else { return }
    while !rest.isEmpty, let read = step(along: rest) { rest = rest.dropFirst(read) }
  }

  /// Finds `text` where it must come next; nil when the author escaped it.
  ///
  /// Where the source was lost on the way, the next unescaped one will do.
  mutating func meet(_ text: String) -> SourceLocation? {
    guard let first = text.utf8.first, skipMarks(to: first) else { return find(text) }
    guard bytes.starts(with: text.utf8) else {
      follow(text)
      return nil
    }
    defer { byte += text.utf8.count }
    return location
  }

  /// What is left of the current line.
  private var bytes: ArraySlice<UInt8> { lines.bytes(line).dropFirst(byte) }

  /// Moves to the next byte that reads as `target`, over marks and line ends alone; else not at all.
  private mutating func skipMarks(to target: UInt8) -> Bool {
    var probe = self
    while true {
      let rest = probe.bytes
      if rest.first == target || entityLength(rest) != nil
        || isEscape(rest) && rest.dropFirst().first == target
      {
        self = probe
        return true
      }
      switch rest.first {
      case nil where probe.line < lastLine: (probe.line, probe.byte) = (probe.line + 1, 0)
      case let byte? where isMark(byte): probe.byte += 1
      default: return false
      }
    }
  }

  /// Moves over the source of the first character of `text`; nil when the source says something else.
  ///
  /// - Returns: how many bytes of `text` were read.
  private mutating func step(along text: ArraySlice<UInt8>) -> Int? {
    let rest = bytes
    guard let target = text.first else { return nil }
    guard let next = rest.first else {
      // A text of YAML may be folded: its line end reads as a space.
      guard target == UInt8(ascii: " "), line < lastLine else { return nil }
      line += 1
      byte = lines.bytes(line).prefix { $0 == UInt8(ascii: " ") }.count
      return 1
    }
    if isEscape(rest), rest.dropFirst().first == target {
      byte += 2
      return 1
    }
    if let length = entityLength(rest), !text.starts(with: rest.prefix(length)) {
      byte += length
      return 1 + text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    }
    guard next == target else { return nil }
    byte += 1
    return 1
  }
}

/// Whether a backslash comes first that takes the meaning from the sign behind it.
private func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.first == UInt8(ascii: "\\"), let next = bytes.dropFirst().first else { return false }
  return next > 0x20 && isMark(next)
}

/// The length of a character reference that comes first, such as `&eacute;` or `&#39;`.
private func entityLength(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard bytes.first == UInt8(ascii: "&") else { return nil }
  let name = bytes.dropFirst().prefix { !isMark($0) || $0 == UInt8(ascii: "#") }
  guard !name.isEmpty, bytes.dropFirst(1 + name.count).first == UInt8(ascii: ";") else {
    return nil
  }
  return name.count + 2
}

/// The offset of `target` from `start` on, not behind an odd number of backslashes.
private func firstUnescaped(
  _ target: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int
) -> Int? {
  guard bytes.count >= start + target.count else { return nil }
  for index in (bytes.startIndex + start)...(bytes.endIndex - target.count)
  where bytes[index] == target[0] && bytes[index...].starts(with: target) {
    let slashes = bytes[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    if slashes % 2 == 0 { return index - bytes.startIndex }
  }
  return nil
}

/// A byte that Markdown may put between two texts: ASCII, neither letter nor digit.
private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
    false
  default: true
  }
}
