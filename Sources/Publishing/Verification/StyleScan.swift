/// The addresses in a style sheet: what stands in `url(…)` and after `@import`.
func styleReferences(in style: ArraySlice<UInt8>) -> [PageScan.Mark] {
  var scanner = StyleScanner(bytes: style, index: style.startIndex)
  return scanner.run()
}

private struct StyleScanner {
  let bytes: ArraySlice<UInt8>
  var index: Int
  var found: [PageScan.Mark] = []

  init(bytes: ArraySlice<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
  }

  mutating func run() -> [PageScan.Mark] {
    while index < bytes.endIndex {
      switch lower(bytes[index]) {
      case UInt8(ascii: "/") where starts(with: "/*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = readString()
      case UInt8(ascii: "u") where starts(with: "url("): readAddress()
      case UInt8(ascii: "@") where starts(with: "@import"): readImport()
      default: index += 1
      }
    }
    return found
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.endIndex, !starts(with: "*/") { index += 1 }
    index = min(index + 2, bytes.endIndex)
  }

  private mutating func readAddress() {
    index += 4
    skipSpaces()
    let start = index
    if atQuote {
      found.append(.init(text: readString(), offset: start))
      return
    }
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: ")") { index += 1 }
    let address = String(decoding: bytes[start..<index], as: UTF8.self)
    found.append(.init(text: address, offset: start))
  }

  /// `@import "x.css"`; `@import url(x.css)` is read as any address.
  private mutating func readImport() {
    index += 7
    skipSpaces()
    guard atQuote else { return }
    found.append(.init(text: readString(), offset: index))
  }

  /// Reads a string from its opening quote, and moves behind its closing one.
  private mutating func readString() -> String {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.endIndex, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.endIndex)
    index = min(end + 1, bytes.endIndex)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private var atQuote: Bool {
    index < bytes.endIndex
      && (bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"))
  }

  private mutating func skipSpaces() {
    while index < bytes.endIndex, isSpace(bytes[index]) { index += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      bytes[index...].starts(with: text) { lower($0) == $1 }
    }
  }
}
