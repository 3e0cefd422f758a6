package import Domain
package import Markup

/// Markup under construction, as bytes.
///
/// Literals are markup; everything else is text and is escaped. It writes what `HTML` would, without a
/// string for each number: a chart holds hundreds.
package struct MarkupPen: Sendable {
  private var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package var html: HTML { HTML(raw: bytes) }
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func piece(_ piece: HTML) { bytes.append(contentsOf: piece.bytes) }

  /// Appends text, escaped; control characters go.
  package mutating func text(_ text: String) {
    guard text.utf8.contains(where: needsEscape) else {
      return bytes.append(contentsOf: text.utf8)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
      default: bytes.append(byte)
      }
    }
  }

  package mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes a coordinate with at most one decimal, as `Markup.coordinate` does.
  package mutating func coordinate(_ value: Double) {
    // Adding a half and truncating rounds halves away from zero, without a call to the math library.
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    digits(whole)
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    digit(rest)
  }

  /// Writes a number for French readers, as `French.frenchNumber` does: `1 234,5`.
  package mutating func number(_ quantity: Quantity, places: Int) {
    let value = quantity.rounded(places: places).scaled
    if value < 0 { markup("\u{2212}") }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt64(Quantity.scale))
    grouped(UInt(whole))
    guard places > 0 else { return }
    bytes.append(UInt8(ascii: ","))
    decimals(UInt(rest), places: min(places, 4))
  }

  private mutating func decimals(_ tenThousandths: UInt, places: Int) {
    var unit: UInt = 1000
    for _ in 0..<places {
      digit(tenThousandths / unit % 10)
      unit /= 10
    }
  }

  /// Writes digits in groups of three, U+202F between.
  private mutating func grouped(_ value: UInt) {
    guard value >= 1000 else { return digits(value) }
    grouped(value / 1000)
    markup("\u{202F}")
    digit(value / 100 % 10)
    digit(value / 10 % 10)
    digit(value % 10)
  }

  /// Writes a number in decimal; coordinates have three digits at most, which go without recursion.
  private mutating func digits(_ value: UInt) {
    if value >= 1000 { digits(value / 1000) }
    if value >= 100 { digit(value / 100 % 10) }
    if value >= 10 { digit(value / 10 % 10) }
    digit(value % 10)
  }

  private mutating func digit(_ value: UInt) {
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
  }
}

private func needsEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
    || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
}
