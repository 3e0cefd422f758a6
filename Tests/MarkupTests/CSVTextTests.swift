internal import Markup
internal import TestSupport
internal import Testing

@Suite struct `Writing a CSV` {
  private let rows: [[CSVField]] = [
    ["mois", "note"], [.number("-1234.5"), "a,b"], ["c;d", "il a dit \"oui\"\r\nhier"], [],
  ]

  @Test func `for machines uses commas, points and LF`() {
    #expect(
      String(decoding: csvText(rows, dialect: .machine), as: UTF8.self)
        == "mois,note\n-1234.5,\"a,b\"\n\"c;d\",\"il a dit \"\"oui\"\"\r\nhier\"\n\n")
  }

  @Test func `for spreadsheets uses a byte order mark, semicolons, commas and CRLF`() {
    let bytes = csvText(rows, dialect: .spreadsheet)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "mois;note\r\n-1234,5;\"a,b\"\r\n\"c;d\";\"il a dit \"\"oui\"\"\r\nhier\"\r\n\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\r\n=1", "\n=1", "=\u{301}1"])
  func `lets no text run as a formula`(text: String) throws {
    for dialect in [CSVDialect.machine, .spreadsheet] {
      let written = String(decoding: csvText([[.text(text)]], dialect: dialect), as: UTF8.self)
      let first = written.unicodeScalars.first { $0 != "\u{FEFF}" && $0 != "\"" }
      #expect(first == "'")
    }
  }

  /// Reading back by the rules of RFC 4180 gives the same fields.
  @Test func `is read back as it was written`() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("ab\",;\n'é ")
    for _ in 0..<500 {
      let fields = (0..<3).map { _ in
        "x" + String((0..<6).map { _ in letters.randomElement(using: &random) ?? "a" })
      }
      let bytes = csvText([fields.map(CSVField.text)], dialect: .machine)
      #expect(read(String(decoding: bytes, as: UTF8.self)) == fields)
    }
  }

  private func read(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    var letters = line.dropLast()[...]
    while let letter = letters.popFirst() {
      switch letter {
      case "\"" where isQuoted && letters.first == "\"":
        letters.removeFirst()
        fields[fields.count - 1] += "\""
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(letter)
      }
    }
    return fields
  }
}
