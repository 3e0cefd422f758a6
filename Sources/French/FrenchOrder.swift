/// The key that sorts French words as a dictionary does: letters first, accents and case only between equals.
package func frenchSortKey(_ text: String) -> String {
  var key = ""
  for scalar in text.decomposedScalars {
    guard !(0x0300...0x036F).contains(scalar.value) else { continue }
    key += scalar.properties.lowercaseMapping
  }
  return key + "\u{0}" + text
}

extension String {
  /// The scalars with the accents of French letters split off.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard let base = accents[scalar] else { return [scalar] }
      return Array(base.unicodeScalars)
    }
  }
}

/// The accented letters of French, without accents; ligatures in two letters.
private let accents: [Unicode.Scalar: String] = [
  "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
  "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  "À": "A", "Â": "A", "Ä": "A", "Ç": "C", "É": "E", "È": "E", "Ê": "E", "Ë": "E", "Î": "I", "Ï": "I",
  "Ô": "O", "Ö": "O", "Ù": "U", "Û": "U", "Ü": "U", "Œ": "OE", "Æ": "AE", "’": "'",
]

/// The text without accents, in lower case, for comparing headers and making file names.
package func foldedFrench(_ text: String) -> String {
  text.unicodeScalars.map { accents[$0] ?? String($0) }.joined().lowercased()
}
