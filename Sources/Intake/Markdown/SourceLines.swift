internal import Diagnostics

/// The lines of a text as bytes, cut as CommonMark cuts them, with their places in the file.
struct SourceLines {
  let origin: TextOrigin
  private let lines: [ArraySlice<UInt8>]

  init(_ text: String, at origin: TextOrigin) {
    self.origin = origin
    lines = linesOfBytes(Array(text.utf8))
  }

  var count: Int { lines.count }

  /// A line of the text, from 1; empty beyond the end.
  func bytes(_ line: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(line - 1) ? lines[line - 1] : []
  }

  func string(_ line: Int) -> String { String(decoding: bytes(line), as: UTF8.self) }

  /// The place of a byte of a line; columns count characters, not bytes.
  func location(line: Int, byte: Int) -> SourceLocation {
    let before = bytes(line).prefix(max(0, byte)).count { !isContinuation($0) }
    return origin.location(line: line, column: before + 1)
  }

  /// The byte of a line where a column of the file stands.
  func byte(ofColumn column: Int, line: Int) -> Int {
    var left = column - origin.columns
    let bytes = bytes(line)
    for (offset, byte) in bytes.enumerated() where !isContinuation(byte) {
      left -= 1
      if left <= 0 { return offset }
    }
    return bytes.count
  }
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Cuts at LF, CR LF and CR, whose bytes are left out.
func linesOfBytes(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines = [ArraySlice<UInt8>]()
  var (start, index) = (0, 0)
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x0A || byte == 0x0D {
      lines.append(bytes[start..<index])
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      start = index + 1
    }
    index += 1
  }
  lines.append(bytes[start...])
  return lines
}
