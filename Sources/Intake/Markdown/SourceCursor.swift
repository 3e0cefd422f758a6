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

  /// Moves behind `text` where nothing but marks and spaces stands before it; else does not move.
  mutating func follow(_ text: String) {
    let target = Array(text.utf8)
    guard !target.isEmpty else { return }
    var start = byte
    for candidate in line...lastLine {
      let rest = lines.bytes(candidate).dropFirst(start)
      for offset in rest.indices {
        if rest[offset...].starts(with: target) {
          (line, byte) = (candidate, offset - rest.startIndex + start + target.count)
          return
        }
        guard isMark(rest[offset]) else { return }
      }
      start = 0
    }
  }
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
