/// Joins letters and combining accents into the accented letters of French, as NFC does.
///
/// macOS and LibreOffice may write é as e + U+0301; codes and labels are compared in composed form.
/// Only the accents of French (and ñ) are joined: other pairs stay as they are.
/// The bytes must be well-formed UTF-8.
func composedFrench(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0xCC, index + 1 < bytes.count, let base = result.last,
      let composed = composedLetter(base, accent: bytes[index + 1])
    {
      result.removeLast()
      result.append(scalar: composed)
      index += 2
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}

/// The letter that a base makes with a combining accent, U+0300…U+033F, given by its second byte.
private func composedLetter(_ base: UInt8, accent: UInt8) -> Unicode.Scalar? {
  guard isASCIILetter(base), let row = composedLetters[accent] else { return nil }
  return row[base]
}

private let composedLetters: [UInt8: [UInt8: Unicode.Scalar]] = [
  0x80: letters("aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
  0x81: letters("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
  0x82: letters("aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
  0x83: letters("anoANO", "ãñõÃÑÕ"),
  0x88: letters("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
  0xA7: letters("cC", "çÇ"),
]

private func letters(_ bases: String, _ composed: String) -> [UInt8: Unicode.Scalar] {
  Dictionary(uniqueKeysWithValues: zip(bases.utf8, composed.unicodeScalars))
}
