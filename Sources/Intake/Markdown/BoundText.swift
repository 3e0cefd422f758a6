internal import Diagnostics
internal import Domain
internal import French

extension YAMLShape<[Inline]> {
  /// A plain text with bound figures: the title, the reading of a chart.
  ///
  /// Unlike a paragraph it has no emphasis and no links: it stands in an image's name and in a file too.
  static var boundText: YAMLShape {
    YAMLShape { value, notes in
      guard let scalar = YAMLShape<YAMLScalar>.placedText.read(value, &notes) else { return nil }
      return BoundText(scalar).inlines(into: &notes)
    }
  }
}

/// A text of YAML cut into words and bindings.
private struct BoundText {
  let scalar: YAMLScalar

  init(_ scalar: YAMLScalar) { self.scalar = scalar }

  /// The pieces in their order; what is no binding and what was reported are left out.
  func inlines(into notes: inout ReadingNotes) -> [Inline] {
    var inlines: [Inline] = []
    var rest = scalar.text[...]
    while let open = rest.firstRange(of: "{{") {
      append(rest[..<open.lowerBound], to: &inlines)
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        notes.report(
          Rule.mdBinding.at(
            location(open.lowerBound), length: 2,
            "« {{ » n'est pas fermé. Écrire {{ … }} d'un seul tenant."))
        return inlines
      }
      let binding = readBinding(
        words(rest[open.upperBound..<close.lowerBound]), at: location(open.lowerBound),
        length: length(open.lowerBound..<close.upperBound), into: &notes)
      if let binding { inlines.append(binding) }
      rest = rest[close.upperBound...]
    }
    append(rest, to: &inlines)
    return inlines
  }

  private func append(_ text: Substring, to inlines: inout [Inline]) {
    if !text.isEmpty { inlines.append(.text(frenchTypography(String(text)))) }
  }

  private func words(_ inside: Substring) -> [PlacedWord] {
    inside.split(whereSeparator: \.isWhitespace).map {
      PlacedWord(text: String($0), location: location($0.startIndex))
    }
  }

  /// Where a character of the text stands: exact on the line where the text begins, which is nearly always
  /// its only one.
  private func location(_ index: String.Index) -> SourceLocation {
    let quote = scalar.isPlain ? 0 : 1
    let place = scalar.location
    return SourceLocation(
      file: place.file, line: place.line,
      column: place.column + quote + length(scalar.text.startIndex..<index))
  }

  private func length(_ range: Range<String.Index>) -> Int {
    scalar.text[range].unicodeScalars.count
  }
}
