internal import Diagnostics
internal import Testing

private let month = Rule("csv.month", .error, "mois illisible", "Un mois s'écrit AAAA-MM.")
private let total = Rule("csv.total", .warning, "total faux", "Les parties ne font pas le total.")
private let guess = Rule("csv.decoding", .note, "lecture", "Comment le fichier a été lu.")

private func tree(_ text: String) -> InputTree {
  InputTree([InputFile(path: "t.csv", bytes: Array(text.utf8))])
}

private func at(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
  Diagnostics.SourceLocation(file: "t.csv", line: line, column: column)
}

@Suite struct `Drawing a finding` {
  @Test func `shows the place, the message, the id, the line and a caret`() {
    let finding = month.at(
      at(2, 1), length: 7,
      "« 2024-13 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12.",
      notes: ["écrire un mois de 01 à 12", "et 3 autres lignes"])
    #expect(
      diagnosticText(finding, in: tree("mois;valeur\n2024-13;12\n")) == """
        t.csv:2:1: error: « 2024-13 » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12. [csv.month]
            2 | 2024-13;·
              | ^~~~~~~
          note: écrire un mois de 01 à 12
          note: et 3 autres lignes

        """)
  }

  @Test func `shows no count of a table beside the place, whatever its length`() {
    let finding = month.at(at(2, 1), length: 1, "Faux.")
    for count in ["7", "12", "4821"] {
      #expect(
        diagnosticText(finding, in: tree("a;b\nx;\(count);d115_x\n"))
          == "t.csv:2:1: error: Faux. [csv.month]\n    2 | x;·;d115_x\n      | ^\n")
    }
  }

  @Test func `shows no line at all where the place is a figure that could be read`() {
    let rule = Rule("csv.total", .error, "Total", "Total faux.", hidesSource: true)
    #expect(
      diagnosticText(rule.at(at(2, 3), "Faux."), in: tree("a;b\nx;12\n"))
        == "t.csv:2:3: error: Faux. [csv.total]\n")
  }

  @Test func `puts the root before the path and colours the severity only`() {
    let tree = tree("a\n")
    #expect(
      diagnosticText(total.at(at(1, 0), "Faux."), in: tree, root: "Content", color: true)
        == "Content/t.csv:1: \u{1B}[1;35mwarning\u{1B}[0m: Faux. [csv.total]\n    1 | a\n")
    #expect(
      diagnosticText(month.at(at(0, 0), "Faux."), in: tree, color: true)
        == "t.csv: \u{1B}[1;31merror\u{1B}[0m: Faux. [csv.month]\n")
    #expect(
      diagnosticText(guess.at(at(0, 0), "Lu."), in: tree, color: true)
        == "t.csv: \u{1B}[1;36mnote\u{1B}[0m: Lu. [csv.decoding]\n")
  }

  @Test(arguments: ["a;b\r\néà;d\r\n", "a;b\néà;d", "a;b\réà;d\r", "\u{FEFF}a;b\néà;d\n"])
  func `counts lines and characters as editors do`(text: String) {
    #expect(
      diagnosticText(month.at(at(2, 4), "Faux."), in: tree(text))
        == "t.csv:2:4: error: Faux. [csv.month]\n    2 | éà;d\n      |    ^\n")
  }

  @Test func `draws the first line without its byte order mark`() {
    #expect(
      diagnosticText(month.at(at(1, 3), "Faux."), in: tree("\u{FEFF}a;b\n"))
        == "t.csv:1:3: error: Faux. [csv.month]\n    1 | a;b\n      |   ^\n")
  }

  @Test func `keeps the caret inside the line`() {
    #expect(
      diagnosticText(month.at(at(1, 2), length: 99, "Faux."), in: tree("abc\n"))
        == "t.csv:1:2: error: Faux. [csv.month]\n    1 | abc\n      |  ^~\n")
    #expect(
      diagnosticText(month.at(at(1, 4), length: 99, "Faux."), in: tree("abc\n"))
        == "t.csv:1:4: error: Faux. [csv.month]\n    1 | abc\n      |    ^\n")
    #expect(
      diagnosticText(month.at(at(1, 9), "Faux."), in: tree("abc\n"))
        == "t.csv:1:9: error: Faux. [csv.month]\n    1 | abc\n")
  }

  @Test func `cuts a long line around the place`() {
    let line = String(repeating: "x", count: 200) + "ICI" + String(repeating: "y", count: 200)
    #expect(
      diagnosticText(month.at(at(1, 201), length: 3, "Faux."), in: tree(line)) == """
        t.csv:1:201: error: Faux. [csv.month]
            1 | \(String(repeating: "x", count: 50))ICI\(String(repeating: "y", count: 47))
              | \(String(repeating: " ", count: 50))^~~

        """)
    #expect(
      diagnosticText(month.at(at(1, 0), "Faux."), in: tree(line)) == """
        t.csv:1: error: Faux. [csv.month]
            1 | \(String(repeating: "x", count: 100))

        """)
  }

  @Test func `draws no line that is not there`() {
    for place in [at(4, 1), at(0, 0), Diagnostics.SourceLocation(file: "absent.csv", line: 1)] {
      let text = diagnosticText(month.at(place, "Faux."), in: tree("a\nb\n"))
      #expect(text.split(separator: "\n").count == 1)
    }
  }

  @Test func `lets no content drive the terminal or break a line`() {
    #expect(
      diagnosticText(month.at(at(1, 2), "« a\nb\u{1B}[2J »."), in: tree("\u{1B}\tb\n"))
        == "t.csv:1:2: error: « a b\u{FFFD}[2J ». [csv.month]\n    1 | \u{FFFD} b\n      |  ^\n")
  }
}

@Suite struct `A finding as JSON` {
  @Test func `stands on one line with every field`() {
    let finding = month.at(at(2, 3), length: 4, "« a »", notes: ["b", "c"])
    #expect(
      diagnosticJSON(finding)
        == #"{"severity":"error","id":"csv.month","file":"t.csv","line":2,"column":3,"#
        + #""length":4,"message":"« a »","notes":["b","c"]}"#)
  }

  @Test func `escapes what JSON wants escaped`() {
    #expect(jsonString("a\"b\\c\n\r\t\u{0}\u{1F}é/") == #""a\"b\\c\n\r\t\u0000\u001fé/""#)
  }
}
