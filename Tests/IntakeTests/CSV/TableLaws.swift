internal import Diagnostics
internal import Domain
internal import Intake
internal import TestSupport
internal import Testing

@Suite struct `Laws of tables` {
  /// One way to write a table.
  struct Dialect {
    let delimiter: String
    let lineEnd: String
    let encoding: Encoding
    let quotesAll: Bool
    let endsWithLineEnd: Bool
  }

  enum Encoding: CaseIterable {
    case utf8, marked, utf16LE, utf16BE, windows1252
  }

  static func dialect(_ random: inout SeededGenerator) -> Dialect {
    Dialect(
      delimiter: [";", ",", "\t", "|"].randomElement(using: &random) ?? ";",
      lineEnd: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n",
      encoding: Encoding.allCases.randomElement(using: &random) ?? .utf8,
      quotesAll: .random(using: &random), endsWithLineEnd: .random(using: &random))
  }

  static func field(_ random: inout SeededGenerator) -> String {
    let alphabet = Array("abZ09 ;,|\t\"\n.-éàçŒ€’«»\u{A0}")
    let count = Int.random(in: 0...8, using: &random)
    let text = String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
    // Outer spaces are not part of a value.
    return "x" + text + "y"
  }

  static func write(_ rows: [[String]], _ dialect: Dialect) -> [UInt8] {
    let lines = rows.map { row in
      row.map { quoted($0, dialect) }.joined(separator: dialect.delimiter)
    }
    let text =
      lines.joined(separator: dialect.lineEnd) + (dialect.endsWithLineEnd ? dialect.lineEnd : "")
    return encode(text, dialect.encoding)
  }

  static func quoted(_ field: String, _ dialect: Dialect) -> String {
    let isSpecial = field.contains { dialect.delimiter.contains($0) || "\"\n\r".contains($0) }
    guard dialect.quotesAll || isSpecial else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  static func encode(_ text: String, _ encoding: Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LE: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: text.unicodeScalars.map { windows1252[$0] ?? UInt8($0.value & 0xFF) }
    }
  }

  static let windows1252: [Unicode.Scalar: UInt8] = ["€": 0x80, "Œ": 0x8C, "’": 0x92]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `reading what was written gives it back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let dialect = Self.dialect(&random)
    let header = ["mois", "territoire", "valeur", "statut", "note"]
    let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      header.map { _ in Self.field(&random) }
    }
    var findings = Findings()
    let file = InputFile(path: "t.csv", bytes: Self.write([header] + rows, dialect))
    let table = readTable(file, schema: observations, into: &findings)
    #expect(table?.texts == rows, "\(dialect)")
    #expect(!findings.hasErrors)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any bytes give a table or a finding`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4], [0xCC, 0x81], [0xC3],
      [0xE2, 0x80],
      [0xEF], [0], [0xCC], Array("\"".utf8), Array(";".utf8), Array(",".utf8), Array("\n".utf8),
      [0x0D],
      Array("sep=;".utf8), Array("mois;territoire;valeur\n".utf8), Array(" ".utf8), Array("é".utf8),
      Array("\u{202F}".utf8), Array("1,5".utf8), Array("%".utf8), Array("2024-06".utf8), [0xE9],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      bytes +=
        Bool.random(using: &random)
        ? pieces.randomElement(using: &random) ?? []
        : [UInt8.random(in: 0...255, using: &random)]
    }
    var findings = Findings()
    let table = readTable(
      InputFile(path: "t.csv", bytes: bytes), schema: observations, into: &findings)
    #expect(table != nil || findings.hasErrors)
    #expect(findings.all.allSatisfy { !$0.message.isEmpty })
    table?.forEach(readCells)
  }

  /// Reads every cell of a row as everything.
  func readCells(_ row: Row) {
    var report = FileFindings()
    var column = NumberColumn()
    for position in 0..<3 {
      let cell = row[RowColumn(position: position)]
      _ = column.read(cell, into: &report)
      _ = cell.month(into: &report)
    }
    #expect(report.findings.all.allSatisfy { $0.location.line > 0 && $0.location.column > 0 })
  }

  @Test(arguments: 0..<2_000 as Range<UInt64>)
  func `any text is a value or a fault with words`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789,.-−+ \u{A0}\u{202F}%eE#<>/MjuinJanT\u{301}é")
    let count = Int.random(in: 0...9, using: &random)
    let text = String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
    var column = NumberColumn()
    let number = column.read(Array(text.utf8)[...])
    let month = readMonth(text)
    #expect(number.value != nil || number.fault?.message.isEmpty == false)
    #expect(month.value != nil || month.fault?.message.isEmpty == false)
    #expect((number.value ?? .zero).magnitude.scaled <= 9_000_000_000_000_000_000)
  }
}
