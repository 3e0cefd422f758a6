/// An exact decimal number with up to four places: what a cell of a table holds.
///
/// Sums and comparisons are exact, which floating point is not. The range is ±900 000 milliards.
package struct Quantity: Hashable, Comparable, Sendable {
  /// The value in ten-thousandths.
  package let scaled: Int64

  package static let scale: Int64 = 10_000
  package static let zero = Quantity(scaled: 0)

  package init(scaled: Int64) { self.scaled = scaled }

  package init(_ value: Int) { scaled = Int64(value) * Self.scale }

  package var double: Double { Double(scaled) / Double(Self.scale) }
  package var isNegative: Bool { scaled < 0 }
  package var magnitude: Quantity { Quantity(scaled: abs(scaled)) }

  /// The whole number, or nil when there are decimals.
  package var integer: Int? {
    scaled % Self.scale == 0 ? Int(scaled / Self.scale) : nil
  }

  /// The value rounded to a number of places, halves away from zero.
  package func rounded(places: Int) -> Quantity {
    guard places < 4 else { return self }
    let unit = Self.power(4 - max(0, places))
    let half = unit / 2
    let shifted = scaled < 0 ? scaled - half : scaled + half
    return Quantity(scaled: shifted / unit * unit)
  }

  /// Digits with a point and a fixed number of places, the form of machines: `48.4`, `-3`.
  package func machineText(places: Int) -> String {
    let value = rounded(places: places).scaled
    let digits = String(abs(value) / Self.scale)
    let sign = value < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let fraction = String(abs(value) % Self.scale + Self.scale).dropFirst().prefix(min(places, 4))
    return "\(sign)\(digits).\(fraction)"
  }

  /// The quotient rounded to four places, halves away from zero; nil when there is none in range.
  package func divided(by divisor: Quantity) -> Quantity? {
    guard divisor.scaled != 0 else { return nil }
    let doubled = Int128(scaled) * Int128(Self.scale) * 2 / Int128(divisor.scaled)
    return Int64(exactly: (doubled + doubled.signum()) / 2).map(Quantity.init(scaled:))
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.scaled < rhs.scaled }
  package static func + (lhs: Self, rhs: Self) -> Self { Self(scaled: lhs.scaled &+ rhs.scaled) }
  package static func - (lhs: Self, rhs: Self) -> Self { Self(scaled: lhs.scaled &- rhs.scaled) }
  package static prefix func - (value: Self) -> Self { Self(scaled: -value.scaled) }
  package static func * (lhs: Self, rhs: Int) -> Self { Self(scaled: lhs.scaled &* Int64(rhs)) }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
