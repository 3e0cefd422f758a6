internal import Charts
internal import Testing

@Suite struct `Measuring text` {
  @Test(
    arguments: [
      ("", 0), ("a", 556), ("ij", 444), ("2023", 2224), ("sept.", 2168), ("Œuvre", 2945),
      ("1\u{202F}234", 2424), ("e\u{301}", 556), ("é", 556), ("字", 556),
    ] as [(String, Int)])
  func `adds the advances of the characters`(_ text: String, _ thousandths: Int) {
    let expected = Double(thousandths) / 1000 * 10 * 1.10
    #expect(abs(textWidth(text, size: 10) - expected) < 1e-9)
  }

  @Test func `keeps more room for bold`() {
    #expect(abs(textWidth("a", size: 100, bold: true) - 65.608) < 1e-9)
  }
}

@Suite struct `Wrapping lines` {
  @Test func `breaks at spaces and after hyphens`() {
    #expect(
      wrapped("Hébergement d’urgence", width: 100, size: 14, bold: true)
        == ["Hébergement", "d’urgence"])
    #expect(wrapped("Saint-Apollinaire", width: 70, size: 14) == ["Saint-", "Apollinaire"])
  }

  @Test func `keeps what unbreakable spaces join`() {
    #expect(
      wrapped("un total de 1\u{202F}234\u{A0}ménages", width: 90, size: 14)
        == ["un total de", "1\u{202F}234\u{A0}ménages"])
  }

  @Test func `gives a word wider than the line a line of its own`() {
    #expect(wrapped("anticonstitutionnellement", width: 20, size: 14).count == 1)
  }
}
