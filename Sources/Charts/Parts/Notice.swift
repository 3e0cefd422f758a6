internal import Domain

/// What a reader must know of a drawing before reading it, in lines at its top.
struct Notice: Sendable {
  private let lines: [String]

  private static let lineHeight = 16.0

  /// Sentences set one after the other; those that are nil go.
  init(_ sentences: [String?], width: Double) {
    let text = sentences.compactMap(\.self).joined(separator: " ")
    lines = text.isEmpty ? [] : wrapped(text, width: width, size: Ink.note.textSize)
  }

  /// The room that the lines take, with some air.
  var height: Double { lines.isEmpty ? 0 : Double(lines.count) * Self.lineHeight + 6 }

  var layer: Layer {
    Layer(.note, lines.enumerated().map { .text($1, Point(0, 13 + Self.lineHeight * Double($0))) })
  }
}

/// Says that a narrow drawing holds the last months only; nil when it holds them all.
func lastMonthsNotice(_ shown: Range<Month>, of months: Range<Month>) -> String? {
  guard shown.count < months.count else { return nil }
  return "Les \(shown.count) derniers mois\u{A0}; tous sont dans le tableau."
}
