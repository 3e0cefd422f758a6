/// A byte that separates the fields of a row.
struct Delimiter: Hashable {
  let byte: UInt8

  /// Those that are tried when the file does not say.
  static let candidates = ";,\t|".utf8.map(Delimiter.init(byte:))

  /// As messages show it.
  var shown: String {
    byte == UInt8(ascii: "\t") ? "tabulation" : "« \(Unicode.Scalar(byte)) »"
  }
}

/// The delimiter of an Excel `sep=;` first line, and where the table begins after it.
func declaredDelimiter(_ text: DecodedText) -> (delimiter: Delimiter, start: Int)? {
  let line = Array(text.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(9))
  let body = line.filter { $0 != UInt8(ascii: "\"") }
  guard body.count == 5, body.starts(with: "sep=".utf8) || body.starts(with: "SEP=".utf8),
    body[4] < 0x80
  else { return nil }
  var start = line.count
  if start < text.bytes.count, text.bytes[start] == 0x0D { start += 1 }
  if start < text.bytes.count, text.bytes[start] == 0x0A { start += 1 }
  return (Delimiter(byte: body[4]), start)
}
