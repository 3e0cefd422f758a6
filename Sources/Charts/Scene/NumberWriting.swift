internal import Domain

/// The most bytes that one number and the letter before it take: twenty digits, six spaces of three bytes, a
/// minus of three, a comma and four decimals.
let longestNumber = 48

/// Numbers written where room was made for them, `longestNumber` each.
extension OutputSpan<UInt8> {
  mutating func integer(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  mutating func coordinate(_ value: Double) {
    // Adding a half and truncating rounds halves away from zero, without a call to the math library.
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    if tenths < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    digits(whole)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    digit(rest)
  }

  mutating func number(_ quantity: Quantity, places: Int) {
    let value = quantity.rounded(places: places).scaled
    if value < 0 { minus() }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt64(Quantity.scale))
    grouped(UInt(whole))
    guard places > 0 else { return }
    append(UInt8(ascii: ","))
    decimals(UInt(rest), places: min(places, 4))
  }

  /// U+2212.
  private mutating func minus() {
    append(0xE2)
    append(0x88)
    append(0x92)
  }

  /// U+202F.
  private mutating func narrowSpace() {
    append(0xE2)
    append(0x80)
    append(0xAF)
  }

  private mutating func decimals(_ tenThousandths: UInt, places: Int) {
    var unit: UInt = 1000
    for _ in 0..<places {
      digit(tenThousandths / unit % 10)
      unit /= 10
    }
  }

  /// Writes digits in groups of three.
  private mutating func grouped(_ value: UInt) {
    guard value >= 1000 else { return digits(value) }
    grouped(value / 1000)
    narrowSpace()
    digit(value / 100 % 10)
    digit(value / 10 % 10)
    digit(value % 10)
  }

  /// Writes a number in decimal; coordinates have three digits at most, which go without a call.
  private mutating func digits(_ value: UInt) {
    guard value < 1000 else { return longDigits(value) }
    if value >= 100 { digit(value / 100) }
    if value >= 10 { digit(value / 10 % 10) }
    digit(value % 10)
  }

  private mutating func longDigits(_ value: UInt) {
    digits(value / 1000)
    digit(value / 100 % 10)
    digit(value / 10 % 10)
    digit(value % 10)
  }

  private mutating func digit(_ value: UInt) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
  }
}
