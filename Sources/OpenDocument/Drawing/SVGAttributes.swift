internal import Charts

/// The attributes that a drawing in a file gives to what has an ink.
///
/// One place says how charts look where no style sheet applies: the SVG that word processors read.
struct SVGAttributes {
  private let values: [Substring: Substring]

  init(_ ink: Ink) {
    var pen = MarkupPen()
    pen.attributes(ink)
    let pieces = pen.string.split(separator: "\"", omittingEmptySubsequences: false)
    let pairs = stride(from: 0, to: pieces.count - 1, by: 2).map { index in
      (pieces[index].drop { $0 == " " }.dropLast(), pieces[index + 1])
    }
    values = Dictionary(pairs) { first, _ in first }
  }

  subscript(name: Substring) -> Substring? { values[name] }

  func number(_ name: Substring) -> Double? { values[name].flatMap { Double($0) } }

  /// A colour with six digits, or nil where there is none: `#fff` is `#ffffff`.
  func colour(_ name: Substring) -> String? {
    // A pattern is followed by the colour to fall back on.
    guard let colour = values[name]?.split(separator: " ").last, colour != "none" else {
      return nil
    }
    let digits = colour.dropFirst()
    return digits.count == 3 ? "#" + digits.map { "\($0)\($0)" }.joined() : String(colour)
  }

  /// The name of the pattern that a fill names: `h1` for `url(#g-h1)`.
  var pattern: Substring? {
    guard let fill = values["fill"], fill.hasPrefix("url(#g-") else { return nil }
    return fill.dropFirst("url(#g-".count).prefix { $0 != ")" }
  }
}
