/// How a table is written as CSV.
package enum CSVDialect: Sendable {
  /// UTF-8, comma, decimal point, LF: for machines.
  case machine
  /// UTF-8 with a byte order mark, semicolon, decimal comma, CRLF: opens in French Excel by a double click.
  case spreadsheet
}

/// Writes rows as CSV bytes.
///
/// A text field that a spreadsheet would run as a formula (`= + - @` first) is neutralised by an apostrophe.
/// Numbers must be passed as `.number`, written with a point; the dialect chooses the mark.
package func csvText(_ rows: [[CSVField]], dialect: CSVDialect) -> [UInt8] {
  let separator = dialect == .machine ? UInt8(ascii: ",") : UInt8(ascii: ";")
  var bytes: [UInt8] = dialect == .machine ? [] : [0xEF, 0xBB, 0xBF]
  for row in rows {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(separator) }
      field.write(to: &bytes, dialect: dialect)
    }
    bytes.append(contentsOf: dialect == .machine ? [0x0A] : [0x0D, 0x0A])
  }
  return bytes
}

/// A field of a CSV row.
package enum CSVField: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  /// A number written with a decimal point and no grouping.
  case number(String)

  package init(stringLiteral value: String) { self = .text(value) }

  fileprivate func write(to bytes: inout [UInt8], dialect: CSVDialect) {
    switch self {
    case .number(let number):
      let mark = dialect == .machine ? UInt8(ascii: ".") : UInt8(ascii: ",")
      bytes.append(contentsOf: number.utf8.map { $0 == UInt8(ascii: ".") ? mark : $0 })
    case .text(let text):
      // The first scalar, not the first character: an accent combined with `=` is still a formula.
      let isFormula = text.unicodeScalars.first.map("=+-@\t\r\n".unicodeScalars.contains) ?? false
      let safe = isFormula ? "'" + text : text
      guard safe.utf8.contains(where: { "\",;\n\r".utf8.contains($0) }) else {
        bytes.append(contentsOf: safe.utf8)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in safe.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
