/// How many bytes the scalar at an offset takes, or 0 when they are not well-formed UTF-8.
///
/// Overlong forms, surrogates and values beyond U+10FFFF are refused (Unicode 15, table 3-7).
func utf8Length(in bytes: Span<UInt8>, at offset: Int) -> Int {
  let first = bytes[offset]
  guard first >= 0x80 else { return 1 }
  guard let (length, second) = utf8Lead(first), offset + length <= bytes.count,
    second.contains(bytes[offset + 1])
  else { return 0 }
  for index in (offset + 2)..<(offset + max(2, length)) where bytes[index] & 0xC0 != 0x80 {
    return 0
  }
  return length
}

/// The length that a first byte announces and the second bytes that may follow it.
private func utf8Lead(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
  switch first {
  case 0xC2...0xDF: (2, 0x80...0xBF)
  case 0xE0: (3, 0xA0...0xBF)
  case 0xED: (3, 0x80...0x9F)
  case 0xE1...0xEF: (3, 0x80...0xBF)
  case 0xF0: (4, 0x90...0xBF)
  case 0xF1...0xF3: (4, 0x80...0xBF)
  case 0xF4: (4, 0x80...0x8F)
  default: nil
  }
}

/// The offset of the first byte that is not well-formed UTF-8, or nil when all are.
func firstInvalidUTF8(in bytes: Span<UInt8>) -> Int? {
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] < 0x80 {
      offset += 1
      continue
    }
    let length = utf8Length(in: bytes, at: offset)
    guard length > 0 else { return offset }
    offset += length
  }
  return nil
}

extension [UInt8] {
  /// Appends a scalar in UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
