extension [UInt8] {
  /// Appends text, replacing the four characters that mean something in markup; control characters go.
  ///
  /// The apostrophe stays: our attributes stand in double quotes.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      guard utf8.contains(where: needsEscape) else { return append(contentsOf: utf8) }
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
        case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
        default: append(byte)
        }
      }
    }
  }
}

/// Nearly all text is letters, which the first comparison lets through.
private func needsEscape(_ byte: UInt8) -> Bool {
  byte <= UInt8(ascii: ">")
    && (byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\""))
}
