internal import Markup
internal import TestSupport
internal import Testing

@Suite struct `HTML by interpolation` {
  @Test func `escapes text and keeps markup`() {
    let label = "<b> & \"é\" 'x'"
    let cell: HTML = "<td title=\"\(label)\">\(3)\("<i>")</td>"
    #expect(
      cell.string
        == "<td title=\"&lt;b&gt; &amp; &quot;é&quot; 'x'\">3&lt;i&gt;</td>")
    let row: HTML = "<tr>\(cell)\([cell, cell])\(nil as HTML?)\(cell as HTML?)</tr>"
    #expect(row.string == "<tr>" + String(repeating: cell.string, count: 4) + "</tr>")
  }

  @Test func `drops control characters but white space`() {
    #expect(HTML(text: "a\u{0}b\u{8}\tc\nd\u{B}\u{C}\re\u{1F}").string == "ab\tc\nd\re")
  }

  @Test func `joins with a separator between pieces`() {
    #expect((["a", "b", "c"] as [HTML]).joined(separator: ", ").string == "a, b, c")
    #expect(([] as [HTML]).joined(separator: ", ").isEmpty)
    #expect(("a" + ("b" as HTML)).string == "ab")
  }

  /// No text can open a tag, close an attribute or start a reference, and none is lost.
  @Test func `gives back any text once its references are read`() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("<>&\"';a é\u{202F}&amp;")
    for _ in 0..<500 {
      let text = String((0..<12).map { _ in letters.randomElement(using: &random) ?? "a" })
      let escaped = HTML(text: text).string
      #expect(!escaped.contains { "<>\"".contains($0) })
      var read = escaped
      for (name, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        read = read.split(separator: name, omittingEmptySubsequences: false)
          .joined(separator: letter)
      }
      #expect(read == text)
    }
  }
}

@Suite struct `A drawing coordinate` {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (-0.05, "-0.1"), (12, "12"), (12.5, "12.5"),
    (-0.5, "-0.5"), (1.99, "2"), (-12.34, "-12.3"), (1_000_000, "1000000"), (0.1 + 0.2, "0.3"),
  ])
  func `has one decimal at most`(value: Double, text: String) {
    #expect(coordinate(value) == text)
  }
}
