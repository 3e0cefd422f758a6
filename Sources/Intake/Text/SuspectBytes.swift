/// What a well-formed UTF-8 text may still hide, found in one pass.
struct SuspectBytes {
  /// A NUL: the file is not text.
  private(set) var firstNUL: Int?
  /// U+FFFD: some program has already lost a character.
  private(set) var firstReplacement: Int?
  /// The start of `Ã©`, `Â°`, `â€`, `â‚`: UTF-8 that was once read as Windows-1252.
  private(set) var firstDoubleEncoding: Int?
  /// A letter and its accent written apart, as macOS does.
  private(set) var hasCombiningAccents = false

  init(in bytes: Span<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        noteSuspect(bytes, index)
      } else if byte == 0 {
        firstNUL = firstNUL ?? index
      }
    }
  }

  private mutating func noteSuspect(_ bytes: Span<UInt8>, _ index: Int) {
    guard index + 2 < bytes.count || bytes[index] == 0xCC else { return }
    switch bytes[index] {
    case 0xCC: hasCombiningAccents = true
    case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD:
      firstReplacement = firstReplacement ?? index
    case 0xC3 where isDoubleEncoding(bytes[index + 1], bytes[index + 2]):
      firstDoubleEncoding = firstDoubleEncoding ?? index
    default: break
    }
  }
}

/// Whether C3 and these bytes begin `Ã` + non-ASCII, `Â` + U+0080…BF, or `â` + U+2000…2FFF.
///
/// No French word has them: Ã is not French, and Â and â stand before ASCII letters.
private func isDoubleEncoding(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x83: third >= 0x80
  case 0x82: third == 0xC2
  case 0xA2: third == 0xE2
  default: false
  }
}
