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
  package mutating func text(_ text: String) { bytes.appendEscaped(text) }

  /// Writes where room is made at once for all of it.
  ///
  /// - Parameter room: bytes, at least as many as will be written.
  mutating func measured(room: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: room, initializingWith: write)
  }

  package mutating func integer(_ value: Int) {
    measured(room: longestNumber) { $0.integer(value) }
  }

  /// Writes a coordinate with at most one decimal, as `Markup.coordinate` does.
  package mutating func coordinate(_ value: Double) {
    measured(room: longestNumber) { $0.coordinate(value) }
  }

  /// Writes a number for French readers, as `French.frenchNumber` does: `1 234,5`.
  package mutating func number(_ quantity: Quantity, places: Int) {
    measured(room: longestNumber) { $0.number(quantity, places: places) }
  }

  /// Writes a difference, a rise with its sign: `+12`.
  mutating func change(_ quantity: Quantity, places: Int) {
    if quantity.rounded(places: places) > .zero { markup("+") }
    number(quantity, places: places)
  }
}
