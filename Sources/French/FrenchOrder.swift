/// The key that sorts French words as a dictionary does: letters first, accents only between equals.
package func frenchSortKey(_ text: String) -> String {
  foldedFrench(text) + "\u{0}" + text
}

/// The text without accents, in lower case, for comparing headers and making file names.
///
/// An accent written apart from its letter, as some systems do, goes like the others.
package func foldedFrench(_ text: String) -> String {
  text.unicodeScalars
    .filter { !isAccent($0) }
    .map { accents[$0] ?? String($0) }
    .joined()
    .lowercased()
}

/// Whether a character is an accent written apart from its letter.
package func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

/// The accented letters of French, without accents; ligatures in two letters.
private let accents: [Unicode.Scalar: String] = [
  "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
  "ï": "i",
  "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
  "À": "A", "Â": "A", "Ä": "A", "Ç": "C", "É": "E", "È": "E", "Ê": "E", "Ë": "E", "Î": "I",
  "Ï": "I",
  "Ô": "O", "Ö": "O", "Ù": "U", "Û": "U", "Ü": "U", "Œ": "OE", "Æ": "AE", "’": "'",
]
