/// What the numbers of a drawing stand for, one under the other.
struct Footnotes: Sendable {
  /// The room of a number.
  static let disc = 18.0
  private static let lineHeight = 17.0
  private static let indent = 22.0

  private let notes: [[String]]

  init(_ texts: [String], rendition: Rendition) {
    notes = texts.map {
      wrapped($0, width: rendition.width - Self.indent, size: Ink.note.textSize)
    }
  }

  /// The room that they take.
  var height: Double {
    notes.isEmpty ? 0 : 6 + notes.reduce(0) { $0 + Double($1.count) * Self.lineHeight + 3 }
  }

  func layers(top: Double) -> [Layer] {
    var words = Layer(.note)
    var discs: [Layer] = []
    var y = top + 6
    for (index, lines) in notes.enumerated() {
      discs += numberedDisc(index + 1, at: Point(9, y + Self.lineHeight / 2))
      for line in lines {
        words.shapes.append(.text(line, Point(Self.indent, y + 13)))
        y += Self.lineHeight
      }
      y += 3
    }
    return [words] + merged(discs)
  }
}

/// A small number, white on a disc: it reads over anything, in every font.
func numberedDisc(_ number: Int, at centre: Point) -> [Layer] {
  [
    Layer(.glyph, [.circle(centre, radius: 7.5)]),
    Layer(.glyphLetter, anchor: .middle, [.text(String(number), Point(centre.x, centre.y + 4.2))]),
  ]
}
