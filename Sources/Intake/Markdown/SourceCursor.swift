internal import Diagnostics

/// A position that moves forward through the source of a block, to say where its inlines stand.
///
/// libcmark gives inline columns in bytes, and wrong ones on indented lines; so each inline is
/// found again in the source, in reading order.
struct SourceCursor {
  private let lines: SourceLines
  private let lastLine: Int
  private var line: Int
  private var byte = 0
  private var column = 1

  init(_ lines: SourceLines, in range: ClosedRange<Int>, byte: Int = 0) {
    self.lines = lines
    line = range.lowerBound
    lastLine = min(range.upperBound, max(range.lowerBound, lines.count))
    advance(min(byte, lines.bytes(line).count))
  }

  var location: SourceLocation { lines.origin.location(line: line, column: column) }

  /// Finds the next unescaped `needle` and moves behind it; stays and yields nil without one.
  mutating func find(_ needle: String) -> SourceLocation? {
    let target = Array(needle.utf8)
    guard !target.isEmpty else { return nil }
    var probe = self
    while true {
      if let distance = firstUnescaped(target, in: probe.bytes) {
        probe.advance(distance)
        self = probe
        advance(target.count)
        return probe.location
      }
      guard probe.line < lastLine else { return nil }
      probe.startNextLine()
    }
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
    defer { advance(text.utf8.count) }
    return location
  }

  /// Whether `mark` comes before any letter or digit.
  func reaches(_ mark: Unicode.Scalar) -> Bool {
    var probe = self
    return probe.skipMarks(to: UInt8(ascii: mark))
  }

  private mutating func advance(_ count: Int) {
    column += bytes.prefix(count).count { $0 & 0xC0 != 0x80 }
    byte += count
  }

  private mutating func startNextLine() {
    (line, byte, column) = (line + 1, 0, 1)
  }

  /// What is left of the current line.
  private var bytes: ArraySlice<UInt8> { lines.bytes(line).dropFirst(byte) }

  /// Moves to the next byte that reads as `target`, over marks and line ends alone.
  ///
  /// Stays, and yields false, where something else stands before it.
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
      case nil where probe.line < lastLine: probe.startNextLine()
      case let byte? where isMark(byte): probe.advance(1)
      default: return false
      }
    }
  }

  /// Moves over the source of the first character of `text`; nil when they disagree.
  ///
  /// - Returns: how many bytes of `text` were read.
  private mutating func step(along text: ArraySlice<UInt8>) -> Int? {
    let rest = bytes
    guard let target = text.first else { return nil }
    guard let next = rest.first else {
      // A text of YAML may be folded: its line end reads as a space.
      guard target == UInt8(ascii: " "), line < lastLine else { return nil }
      startNextLine()
      advance(bytes.prefix { $0 == UInt8(ascii: " ") }.count)
      return 1
    }
    if isEscape(rest), rest.dropFirst().first == target {
      advance(2)
      return 1
    }
    if let length = entityLength(rest), !text.starts(with: rest.prefix(length)) {
      advance(length)
      return 1 + text.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    }
    guard next == target else { return nil }
    advance(1)
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

/// How far the first `target` stands that no odd number of backslashes precedes.
private func firstUnescaped(_ target: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  var isEscaped = false
  for index in bytes.indices {
    if !isEscaped, bytes[index] == target[0], bytes[index...].starts(with: target) {
      return index - bytes.startIndex
    }
    isEscaped = !isEscaped && bytes[index] == UInt8(ascii: "\\")
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
