internal import French

/// The columns that a table knows, by what all spellings of their names share.
struct ColumnKeys {
  /// The names as the schema writes them, by their keys.
  private let names: [String: String]
  /// How many letters the longest key has.
  private let longest: Int

  init(_ schema: TableSchema) {
    names = Dictionary(
      schema.columns.map { (columnKey($0.name), $0.name) }, uniquingKeysWith: { first, _ in first })
    longest = names.keys.map(\.unicodeScalars.count).max() ?? 0
  }

  /// The column that a cell names, however it is spelled; nil when it names none.
  ///
  /// A cell longer than every name is not folded: a file whose one line has ten million letters has to be
  /// refused as fast as any other.
  subscript(text: String) -> String? {
    isTooLong(text) ? nil : names[columnKey(text)]
  }

  /// Whether a text has more letters than any name; accents written apart are none.
  func isTooLong(_ text: String) -> Bool {
    text.unicodeScalars.lazy.filter { !isAccent($0) }.prefix(longest + 1).count > longest
  }
}

/// What two spellings of a column's name share: no case, no accents, `_` for spaces and hyphens.
func columnKey(_ name: String) -> String {
  String(foldedFrench(name).map { " -'.\u{A0}\u{202F}".contains($0) ? "_" : $0 })
}
