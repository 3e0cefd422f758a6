internal import Diagnostics
internal import Domain

extension YAMLShape<[Inline]> {
  /// A paragraph of Markdown written as a YAML text.
  ///
  /// `lines` are those of the whole text, where the inlines are found again up to the line `last`.
  static func inlines(_ lines: SourceLines, last: Int) -> YAMLShape {
    YAMLShape { value, notes in
      guard let scalar = YAMLShape<YAMLScalar>.placedText.read(value, &notes) else { return nil }
      let blocks = commonMark(scalar.text).children
      guard blocks.count == 1, case .paragraph = blocks[0].kind else {
        notes.report(
          Rule.mdDirective.at(
            scalar.location, length: scalar.length,
            "Un seul paragraphe est attendu ici, sans titre ni liste."))
        return nil
      }
      let line = scalar.location.line - lines.origin.lines
      let byte = lines.byte(ofColumn: scalar.location.column, line: line)
      var reader = InlineReader(
        SourceCursor(lines, in: line...max(line, last), byte: byte), fallback: scalar.location)
      return reader.inlines(blocks[0].children, into: &notes)
    }
  }
}
