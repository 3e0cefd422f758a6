// How the bytes of markup, style sheets and addresses are read.

func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

/// Replaces the character references that HTML writers use: `&amp;`, `&quot;`, `&#39;`, `&#xE9;`.
func withoutReferences(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var result = ""
  var rest = Substring(String(decoding: bytes, as: UTF8.self))
  while let start = rest.firstIndex(of: "&") {
    result += rest[..<start]
    rest = rest[start...]
    guard let end = rest.firstIndex(of: ";"), let scalar = scalar(named: rest[..<end].dropFirst())
    else {
      result.append("&")
      rest = rest.dropFirst()
      continue
    }
    result.unicodeScalars.append(scalar)
    rest = rest[rest.index(after: end)...]
  }
  return result + rest
}

private func scalar(named name: Substring) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }
}

/// Replaces `%C3%A9` and the like by the bytes they stand for.
func withoutPercents(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
    {
      result.append(byte)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The addresses of a `srcset`: `petite.png 1x, grande.png 2x`.
func candidates(_ text: String) -> [String] {
  text.split(separator: ",").compactMap { candidate in
    candidate.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
