package import Diagnostics

/// A YAML value as its author wrote it: texts, lists and maps, each with its place.
///
/// Nothing is guessed from the look of a text: `no`, `01` and `1:30` stay texts until a schema
/// reads them.
package enum YAMLValue: Sendable {
  case scalar(YAMLScalar)
  case list([YAMLValue], SourceLocation)
  /// In the author's order, keys unique.
  case map([YAMLEntry], SourceLocation)

  package var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .list(_, let location), .map(_, let location): location
    }
  }

  /// Whether nothing stands after the key.
  var isBlank: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.isPlain && scalar.text.isEmpty
  }
}

/// A text of a YAML file.
package struct YAMLScalar: Sendable {
  package let text: String
  /// Written without quotes or block mark, hence character for character.
  package let isPlain: Bool
  package let location: SourceLocation

  /// How many characters of its first line a caret underlines.
  var length: Int {
    max(1, text.prefix { !$0.isNewline }.unicodeScalars.count)
  }
}

/// A key of a map and its value.
package struct YAMLEntry: Sendable {
  package let key: YAMLScalar
  package let value: YAMLValue
}
