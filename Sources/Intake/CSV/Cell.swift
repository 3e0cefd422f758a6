package import Diagnostics

/// A cell of a table: where it stands in the text of its file.
///
/// Nothing is copied until it is asked for. Outer spaces and quotes are not part of the value;
/// doubled quotes are undone when the value is read.
package struct Cell: Sendable {
  private let source: DecodedText
  /// The field as written, quotes included.
  private let start: UInt32
  private let end: UInt32

  init(source: DecodedText, start: UInt32, end: UInt32) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// The value in UTF-8, without outer spaces.
  package var bytes: ArraySlice<UInt8> {
    let raw = source.bytes[content]
    guard isQuoted, raw.contains(quote) else { return raw }
    return undoubled(raw)[...]
  }

  /// The value as a string, without outer spaces.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var isEmpty: Bool { content.isEmpty }

  /// Where the value begins.
  package var location: SourceLocation { source.location(at: content.lowerBound) }

  /// How many characters the value takes in the file.
  package var characterCount: Int { source.characterCount(in: content) }

  /// Whether spaces stand around the value.
  package var isPadded: Bool {
    let content = content
    return !content.isEmpty && content != inside
  }

  private var isQuoted: Bool { start < end && source.bytes[Int(start)] == quote }

  private var content: Range<Int> { trimmed(inside, in: source.bytes) }

  /// The field without its quotes.
  private var inside: Range<Int> {
    let field = Int(start)..<Int(end)
    guard isQuoted, let close = source.bytes[field].lastIndex(of: quote), close > field.lowerBound
    else { return field }
    return (field.lowerBound + 1)..<close
  }
}

private let quote = UInt8(ascii: "\"")

/// One quote for each pair.
private func undoubled(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var isSecond = false
  for byte in bytes {
    isSecond = byte == quote && !isSecond
    if !isSecond { result.append(byte) }
  }
  return result
}
