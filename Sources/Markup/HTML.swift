/// A piece of HTML, escaped by construction.
///
/// Literals are markup; what is interpolated is text and is escaped, unless it is `HTML` itself:
///
///     let cell: HTML = "<td>\(label)</td>"
///
/// Markup made of anything but literals must be typed by the word `raw`, which the architecture tests
/// allow in named files only.
package struct HTML: Hashable, Sendable {
  package private(set) var bytes: [UInt8]

  /// An empty piece.
  package init() { bytes = [] }

  /// Takes bytes that are markup already.
  package init(raw bytes: [UInt8]) { self.bytes = bytes }

  /// Escapes a text.
  package init(text: String) {
    bytes = []
    bytes.appendEscaped(text)
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for templates and tests.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  package static func += (lhs: inout HTML, rhs: HTML) { lhs.append(rhs) }

  package static func + (lhs: HTML, rhs: HTML) -> HTML {
    var sum = lhs
    sum.append(rhs)
    return sum
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.html
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = HTML()

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { html.bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ text: String) {
      html.bytes.appendEscaped(text)
    }

    package mutating func appendInterpolation(_ number: Int) {
      html.bytes.append(contentsOf: String(number).utf8)
    }

    package mutating func appendInterpolation(_ piece: HTML) {
      html.append(piece)
    }

    /// Joins a list of pieces without anything between.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { html.append(piece) }
    }

    /// Appends a piece when there is one.
    package mutating func appendInterpolation(_ piece: HTML?) {
      if let piece { html.append(piece) }
    }
  }
}

extension Sequence<HTML> {
  /// The pieces one after the other, with a separator between.
  package func joined(separator: HTML = HTML()) -> HTML {
    var result = HTML()
    for piece in self {
      if !result.isEmpty { result.append(separator) }
      result.append(piece)
    }
    return result
  }
}
