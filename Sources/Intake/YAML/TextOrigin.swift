package import Diagnostics

/// Where a text begins in its file: what to add to its own lines and columns.
package struct TextOrigin: Hashable, Sendable {
  package let file: String
  /// How many lines stand before the text.
  package let lines: Int
  /// How many columns stand before each of its lines.
  package let columns: Int

  package init(file: String, lines: Int = 0, columns: Int = 0) {
    self.file = file
    self.lines = lines
    self.columns = columns
  }

  /// The place in the file of a line and a column of the text, both from 1.
  package func location(line: Int, column: Int) -> SourceLocation {
    SourceLocation(file: file, line: lines + line, column: columns + column)
  }
}
