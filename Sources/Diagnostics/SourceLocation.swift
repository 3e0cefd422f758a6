/// A place in a source file, as editors count: line and column from 1, columns in characters.
///
/// Line 0 means the file as a whole; column 0 means the line as a whole.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package let file: String
  package let line: Int
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}
