package import Diagnostics

/// How a wide table is read as observations: which column is what, and how its words translate.
package struct TableMapping: Sendable {
  /// Where a key of the observations comes from.
  package enum Source: Hashable, Sendable {
    /// A column of the file; `codes` translates its words, the others are taken as they are.
    case column(String, codes: [String: String])
    /// The same code on every line.
    case value(String)
  }

  /// What the columns that hold figures stand for.
  package enum Columns: Sendable {
    case indicators([Column])
    case subPublics([Column], indicator: Field)
    /// Named columns, or every column whose name is a month when none is named.
    case months([String], MonthFormat, indicator: Field)
  }

  /// A source and where it was declared.
  package struct Field: Sendable {
    package let source: Source
    package let location: SourceLocation
  }

  /// A column of figures and the code that it stands for.
  package struct Column: Sendable {
    package let name: String
    package let code: String
    package let location: SourceLocation
  }

  /// The column that holds the month, and how it is written.
  package struct MonthColumn: Sendable {
    package let name: String
    package let format: MonthFormat
    package let location: SourceLocation
  }

  /// The file, relative to the content folder.
  package let file: String
  /// The table whose lines the file gives: `observations`.
  package let replaces: MappedTable
  /// Nil when months are columns.
  package let month: MonthColumn?
  package let territory: Field
  /// Nil when sub-publics are columns.
  package let subPublic: Field?
  package let status: Field?
  package let columns: Columns
  package let ignored: [String]
  package let location: SourceLocation
}

/// The tables that a wide file may stand for.
package enum MappedTable: String, Sendable, CaseIterable { case observations }
