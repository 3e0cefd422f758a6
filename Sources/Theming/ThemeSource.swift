internal import Diagnostics

/// A text file of a theme, and the way from its byte offsets to places that editors know.
struct ThemeSource: Sendable {
  let path: String
  let bytes: [UInt8]

  /// Line and column from 1, the column in characters.
  func location(at offset: Int) -> SourceLocation {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return SourceLocation(file: path, line: line, column: column)
  }
}

extension [UInt8] {
  /// The offset of the first occurrence of an ASCII pattern at or after an offset.
  func offset(of pattern: StaticString, from start: Int) -> Int? {
    let count = pattern.utf8CodeUnitCount
    guard count > 0, start + count <= self.count else { return nil }
    return pattern.withUTF8Buffer { wanted in
      (start...self.count - count).first { self[$0..<$0 + count].elementsEqual(wanted) }
    }
  }
}
