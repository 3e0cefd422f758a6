internal import Diagnostics
internal import Intake
internal import Testing

@Suite struct `Decoding a text` {
  /// Decodes bytes; gives the text and the findings with their places.
  func decode(_ bytes: [UInt8]) -> (text: String?, findings: [String]) {
    var findings = Findings()
    let text = decodeText(InputFile(path: "t.csv", bytes: bytes), into: &findings)
    let lines = findings.sorted.map { "\($0.location.line):\($0.location.column): \(line($0))" }
    return (text.map { String(decoding: $0.bytes, as: UTF8.self) }, lines)
  }

  @Test(arguments: ["", "mois;été\n", "œuvre à 3 €, l’hiver", "𝄞"])
  func `reads UTF-8, with or without its mark, without a word`(text: String) {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let decoded = decode(mark + Array(text.utf8))
      #expect(decoded.text == text)
      #expect(decoded.findings == [])
    }
  }

  @Test(arguments: [true, false])
  func `reads UTF-16 with its mark and says so`(isBigEndian: Bool) {
    let units = Array("\u{FEFF}été 𝄞\n".utf16)
    let bytes = units.flatMap {
      let (high, low) = (UInt8($0 >> 8), UInt8($0 & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    let decoded = decode(bytes)
    #expect(decoded.text == "été 𝄞\n")
    #expect(
      decoded.findings == ["0:0: note: Lu comme UTF-16 (« Texte Unicode » d'Excel). [text.utf-16]"])
  }

  @Test func `refuses broken UTF-16 at its place`() {
    #expect(
      decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00]).findings
        == messages(
          """
          0:0: note: Lu comme UTF-16 (« Texte Unicode » d'Excel). [text.utf-16]
          1:2: error: Une moitié de caractère UTF-16 est isolée. Enregistrer de nouveau le
            fichier en « CSV UTF-8 ». [text.encoding]
          """))
    #expect(
      decode([0xFF, 0xFE, 0x61, 0x00, 0x62]).findings
        == messages(
          """
          0:0: note: Lu comme UTF-16 (« Texte Unicode » d'Excel). [text.utf-16]
          1:2: error: Le fichier UTF-16 s'arrête au milieu d'un caractère. Enregistrer de
            nouveau le fichier en « CSV UTF-8 ». [text.encoding]
          """))
  }

  @Test func `reads Windows-1252 and says so`() {
    // « été à Chenôve, 3 € l’œuvre »
    let bytes: [UInt8] =
      [0xAB, 0xA0, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20] + Array("Chen".utf8) + [0xF4]
      + Array("ve, 3 ".utf8) + [0x80, 0x20, 0x6C, 0x92, 0x9C] + Array("uvre".utf8)
    let decoded = decode(bytes)
    #expect(decoded.text == "«\u{A0}été à Chenôve, 3 € l’œuvre")
    #expect(
      decoded.findings
        == messages(
          """
          0:0: note: Lu comme Windows-1252 (9 octets hors ASCII, pas de l'UTF-8). Enregistrer en
            « CSV UTF-8 » pour ne plus le voir. [text.windows-1252]
          """))
  }

  @Test func `refuses bytes that Windows-1252 does not define, each at its place`() {
    let decoded = decode(Array("a\n".utf8) + [0xE9, 0x81, 0x0D, 0x0A, 0x90, 0xE9, 0x61])
    #expect(decoded.text == nil)
    #expect(
      decoded.findings
        == messages(
          """
          0:0: note: Lu comme Windows-1252 (4 octets hors ASCII, pas de l'UTF-8). Enregistrer en
            « CSV UTF-8 » pour ne plus le voir. [text.windows-1252]
          2:2: error: L'octet 81 n'existe pas en Windows-1252. Enregistrer de nouveau le fichier
            en « CSV UTF-8 ». [text.encoding]
          3:1: error: L'octet 90 n'existe pas en Windows-1252. Enregistrer de nouveau le fichier
            en « CSV UTF-8 ». [text.encoding]
          """))
  }

  @Test(
    arguments: [
      // « métropole », « où », « accès » …
      ([0x6D, 0x82, 0x74, 0x72, 0x6F] as [UInt8], "DOS (CP850)"),
      ([0x61, 0x63, 0x63, 0x8A, 0x73, 0x20, 0x66, 0x72, 0x61, 0x6E, 0x87, 0x61], "DOS (CP850)"),
      ([0x6D, 0x8E, 0x74, 0x72, 0x6F], "Macintosh (Mac Roman)"),
      ([0x61, 0x63, 0x63, 0x8F, 0x73], "Macintosh (Mac Roman)"),
    ])
  func `names DOS and Macintosh encodings and refuses them`(bytes: [UInt8], name: String) {
    let decoded = decode(bytes)
    #expect(decoded.text == nil)
    #expect(
      decoded.findings
        == messages(
          """
          0:0: error: Encodage \(name) probable, qui n'est pas lu. Enregistrer en « CSV UTF-8 ».
            [text.encoding]
          """))
  }

  @Test(arguments: [
    ("mÃ©tropole", "Ã©"), ("mÃ¨re", "Ã¨"), ("3 â‚¬", "â‚"), ("lâ€™hiver", "â€"), ("nÂ°", "Â°"),
  ])
  func `refuses a double encoding at its place`(text: String, shown: String) throws {
    let column = try #require(text.unicodeScalars.firstIndex { "ÃâÂ".unicodeScalars.contains($0) })
    let place = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: column) + 1
    let decoded = decode(Array("a\n\(text)\n".utf8))
    #expect(decoded.text == nil)
    #expect(
      decoded.findings
        == messages(
          """
          2:\(place): error: « \(shown) » : le texte a été encodé deux fois. Repartir du fichier
            d'origine et l'enregistrer en « CSV UTF-8 ». [text.double-encoding]
          """))
  }

  @Test func `refuses a character that is already lost`() {
    #expect(
      decode(Array("m\u{FFFD}tropole".utf8)).findings
        == messages(
          """
          1:2: error: Un caractère de remplacement (U+FFFD) : un accent a déjà été perdu.
            Repartir du fichier d'origine et l'enregistrer en « CSV UTF-8 ».
            [text.double-encoding]
          """))
  }

  @Test func `refuses a mixture of encodings where the second begins`() {
    #expect(
      decode(Array("métropole\nchen".utf8) + [0xF4] + Array("ve".utf8)).findings
        == messages(
          """
          2:5: error: Le fichier mélange de l'UTF-8 et un autre encodage, à partir d'ici.
            Enregistrer de nouveau le fichier en « CSV UTF-8 ». [text.encoding]
          """))
  }

  @Test func `refuses what is not text`() {
    #expect(
      decode([0x61, 0x00, 0x62]).findings
        == messages(
          """
          1:2: error: Un octet nul : ce n'est pas du texte. Enregistrer le fichier en « CSV
            UTF-8 ». [text.binary]
          """))
  }

  @Test(arguments: [[0x50, 0x4B, 3, 4, 20, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] as [[UInt8]])
  func `names a workbook and says how to save it`(bytes: [UInt8]) {
    #expect(
      decode(bytes).findings
        == messages(
          """
          0:0: error: Ceci est un classeur Excel ou LibreOffice, pas un texte. L'ouvrir et
            l'enregistrer en CSV : Fichier, Enregistrer sous, « CSV UTF-8 ». [text.workbook]
          """))
  }

  @Test func `composes the accents of French`() {
    let apart = "e\u{301} E\u{301} a\u{300} c\u{327} u\u{302} i\u{308} y\u{308} n\u{303} x\u{301}"
    let decoded = decode(Array(apart.utf8))
    #expect(decoded.text?.utf8.elementsEqual("é É à ç û ï ÿ ñ x\u{301}".utf8) == true)
  }
}
