/// The room to keep for a text, in the unit of `size`.
///
/// Arial's advances, widened by 1.10 (regular) or 1.18 (bold): enough for the fonts that stand in for it
/// (Liberation Sans, Roboto, Noto Sans, Inter, Open Sans).
package func textWidth(_ text: String, size: Double, bold: Bool = false) -> Double {
  room(advanceSum(text), size: size, bold: bold)
}

/// The room to keep for advances in thousandths of an em.
func room(_ advances: Int, size: Double, bold: Bool) -> Double {
  Double(advances) / 1000 * size * (bold ? 1.18 : 1.10)
}

/// The advances of a text together, in thousandths of an em.
func advanceSum(_ text: some StringProtocol) -> Int {
  let known = asciiAdvances
  var sum = 0
  for scalar in text.unicodeScalars {
    let code = Int(scalar.value)
    sum += code < 128 ? known[code] : advance(of: scalar)
  }
  return sum
}

/// The advance of a character in thousandths of an em; 0 for a combining mark, 556 when unknown.
package func advance(of scalar: Unicode.Scalar) -> Int {
  if (0x0300...0x036F).contains(scalar.value) { return 0 }
  return advances[scalar] ?? 556
}

private let asciiAdvances = (0..<128).map { advances[Unicode.Scalar(UInt8($0))] ?? 556 }

private let advances: [Unicode.Scalar: Int] = Dictionary(
  advanceGroups.flatMap { width, characters in characters.unicodeScalars.map { ($0, width) } },
  uniquingKeysWith: { first, _ in first })

/// Arial's advance widths, grouped; U+202F, often missing from fonts, counts as a usual stand-in.
private let advanceGroups: [(Int, String)] = [
  (191, "'’‘"), (200, "\u{202F}"), (222, "ijl"), (260, "|¦"),
  (278, " \u{A0}!,./:;I[\\]ftìíîïÌÍÎÏ·"), (333, "()-`r“”"), (334, "{}"), (350, "•"), (355, "\""),
  (389, "*"), (400, "°"), (469, "^"), (500, "Jckvsxyzçýÿ↑↓"), (549, "±÷≥≤≈"),
  (556, "0123456789#$?L_abdeghnopquàâäéèêëôöùûü«»–€"), (584, "+<=>~¬×\u{2212}"), (604, "●■○◐"),
  (611, "FTZß"), (667, "&ABEKPSVXYÀÂÄÉÈÊËŸ"), (722, "CDHNRUwÇÙÛÜ"), (778, "GOQÔÖ"), (833, "Mm"),
  (889, "%æ"), (944, "Wœ"), (990, "▲▼"), (1000, "Œ…—→←"), (1015, "@"),
]
