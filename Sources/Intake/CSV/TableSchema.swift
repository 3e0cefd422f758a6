/// What a table must and may contain, by the names of its columns.
package struct TableSchema: Sendable {
  /// A column, by the name that its header must bear.
  package struct Column: Hashable, Sendable {
    package let name: String
    package let isRequired: Bool

    package static func required(_ name: String) -> Column {
      Column(name: name, isRequired: true)
    }

    package static func optional(_ name: String) -> Column {
      Column(name: name, isRequired: false)
    }
  }

  /// The name of the table, for messages: `observations`.
  package let name: String
  package let columns: [Column]
  /// Whether columns that the schema does not name are kept (wide tables) rather than refused.
  package let acceptsOthers: Bool

  package init(_ name: String, _ columns: [Column], acceptsOthers: Bool = false) {
    self.name = name
    self.columns = columns
    self.acceptsOthers = acceptsOthers
  }
}
