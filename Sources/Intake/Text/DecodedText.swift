package import Diagnostics

/// The text of a file: UTF-8 bytes in composed form (NFC for French), and where its lines begin.
///
/// Every position is an offset into `bytes`; line and column are computed when a finding needs
/// them. A class, though it never changes: a million cells refer to it, and one reference is
/// cheaper to hand over than a path and two arrays.
package final class DecodedText: Sendable {
  /// The path of the file, for findings.
  package let file: String
  package let bytes: [UInt8]
  private let lineStarts: [UInt32]

  /// Keeps valid UTF-8, less than 4 GiB of it.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = startsOfLines(bytes.span)
  }

  /// The place of a byte: physical line from 1, column from 1 in characters.
  package func location(at offset: Int) -> SourceLocation {
    let line = lineIndex(at: offset)
    let column = characterCount(in: Int(lineStarts[line])..<offset) + 1
    return SourceLocation(file: file, line: line + 1, column: column)
  }

  /// How many characters (Unicode scalars) stand in a range of bytes.
  package func characterCount(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  package func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The last line that starts at or before an offset.
  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// The offsets where lines start; a line ends with CRLF, LF or CR.
private func startsOfLines(_ bytes: Span<UInt8>) -> [UInt32] {
  var starts: [UInt32] = [0]
  for index in bytes.indices where bytes[index] <= 0x0D {
    let next = index + 1
    switch bytes[index] {
    case 0x0A: starts.append(UInt32(next))
    case 0x0D where next == bytes.count || bytes[next] != 0x0A: starts.append(UInt32(next))
    default: break
    }
  }
  return starts
}
