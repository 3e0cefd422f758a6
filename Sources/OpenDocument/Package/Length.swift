internal import Markup

/// A length on a slide or a sheet, in hundredths of a millimetre: the unit LibreOffice computes in.
struct Length: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  let hundredths: Int

  init(hundredths: Int) { self.hundredths = hundredths }
  init(integerLiteral value: Int) { hundredths = value }
  init(rounding value: Double) { hundredths = Int(value.rounded()) }

  /// A length in points, of which an inch has 72.
  init(points: Double) { self.init(rounding: points * Self.point) }

  /// Hundredths of a millimetre in a point.
  static let point = 2540.0 / 72

  var points: Double { Double(hundredths) / Self.point }

  /// As in a document: `12.345cm`.
  var text: String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)cm" }
    return "\(sign)\(whole).\(String(1000 + rest).dropFirst())cm"
  }

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.hundredths < rhs.hundredths }
  static func + (lhs: Self, rhs: Self) -> Self { Self(hundredths: lhs.hundredths + rhs.hundredths) }
  static func - (lhs: Self, rhs: Self) -> Self { Self(hundredths: lhs.hundredths - rhs.hundredths) }
  static func * (lhs: Self, rhs: Int) -> Self { Self(hundredths: lhs.hundredths * rhs) }
  static func / (lhs: Self, rhs: Int) -> Self { Self(hundredths: lhs.hundredths / rhs) }
}

/// Where a frame stands on its page.
struct Place: Hashable, Sendable {
  var left: Length
  var top: Length
  var width: Length
  var height: Length

  /// The attributes of the frame.
  var attributes: XML {
    """
    svg:x="\(left.text)" svg:y="\(top.text)" svg:width="\(width.text)" svg:height="\(height.text)"
    """
  }
}

/// The space inside a box, said side by side: office programs read no other way.
func padding(_ vertical: Length, _ horizontal: Length) -> XML {
  """
  fo:padding-top="\(vertical.text)" fo:padding-bottom="\(vertical.text)" \
  fo:padding-left="\(horizontal.text)" fo:padding-right="\(horizontal.text)"
  """
}

/// A piece of XML: what `HTML` escapes, XML escapes alike.
typealias XML = HTML
