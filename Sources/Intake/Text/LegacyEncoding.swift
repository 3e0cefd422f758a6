/// An encoding of the last century that Synchrø names but does not read.
enum LegacyEncoding: String {
  case dos = "DOS (CP850)"
  case macintosh = "Macintosh (Mac Roman)"

  /// Recognises bytes, already known not to be UTF-8, whose accents only make sense in such an
  /// encoding.
  ///
  /// Each accented letter beside an ASCII letter votes for the encoding where it is one: é à è ç
  /// are E9 E0 E8 E7 in Windows-1252, 82 85 8A 87 in CP850, 8E 88 8F 8D in Mac Roman. A majority
  /// decides, and Windows-1252 wins ties.
  init?(guessedFrom bytes: [UInt8]) {
    var windows = 0
    var dos = 0
    var macintosh = 0
    for index in bytes.indices where bytes[index] >= 0x80 && touchesLetter(bytes, index) {
      switch bytes[index] {
      case 0xC0, 0xC7...0xCB, 0xE0...0xFC: windows += 1
      case 0x82, 0x87, 0x8A: dos += 1
      case 0x8D, 0x8E, 0x8F, 0x9D: macintosh += 1
      default: break
      }
    }
    guard max(dos, macintosh) > windows else { return nil }
    self = dos >= macintosh ? .dos : .macintosh
  }
}

private func touchesLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
  (index > 0 && isASCIILetter(bytes[index - 1]))
    || (index + 1 < bytes.count && isASCIILetter(bytes[index + 1]))
}
