/// The space before a colon, inside quotes, before % and €.
private let unbreakable: Unicode.Scalar = "\u{A0}"
/// The space before a semicolon, an exclamation or a question mark.
private let narrow: Unicode.Scalar = "\u{202F}"

/// Sets an author's text in French typography: spaces, apostrophes, dashes, ellipses.
///
/// Addresses, times such as 14:30 and the grouping of typed numbers stay as they are. Setting a
/// text twice changes nothing more. Source: Imprimerie nationale, Lexique des règles
/// typographiques.
package func frenchTypography(_ text: String) -> String {
  let runs = typographicRuns(text)
  var result = String.UnicodeScalarView()
  for (index, run) in runs.enumerated() {
    let before = index > 0 ? runs[index - 1] : nil
    let after = index + 1 < runs.count ? runs[index + 1] : nil
    switch run {
    case .spaces(let spaces):
      if let space = space(between: before?.word, and: after?.word) {
        result.append(space)
      } else {
        result.append(contentsOf: spaces)
      }
    case .word(["-"]) where before?.isPlainSpace == true && after?.isPlainSpace == true:
      result.append("–")
    case .word(let word):
      appendWord(word, to: &result)
    }
  }
  return String(result)
}

/// A text cut where its spaces are.
private enum TypographicRun {
  case spaces([Unicode.Scalar])
  case word([Unicode.Scalar])

  var word: [Unicode.Scalar]? {
    if case .word(let word) = self { word } else { nil }
  }

  var isPlainSpace: Bool {
    if case .spaces([" "]) = self { true } else { false }
  }
}

private func typographicRuns(_ text: String) -> [TypographicRun] {
  var runs = [TypographicRun]()
  var rest = Array(text.unicodeScalars)[...]
  while let first = rest.first {
    let isSpaces = isSpace(first)
    let end = rest.firstIndex { isSpace($0) != isSpaces } ?? rest.endIndex
    runs.append(isSpaces ? .spaces(Array(rest[..<end])) : .word(Array(rest[..<end])))
    rest = rest[end...]
  }
  return runs
}

/// The one space that typography wants between two words, or nil where it wants none in particular.
private func space(
  between left: [Unicode.Scalar]?, and right: [Unicode.Scalar]?
) -> Unicode.Scalar? {
  if let left, left.last == "«" || endsWithNumero(left) { return unbreakable }
  guard let right, let mark = right.first else { return nil }
  if mark == "»" { return unbreakable }
  guard !isLetterOrDigit(right.dropFirst().first) else { return nil }
  switch mark {
  case ":": return unbreakable
  case ";", "!", "?": return narrow
  case "%", "€": return isDigit(left?.last) ? unbreakable : nil
  default: return nil
  }
}

/// Sets what stands inside a word; an address is copied.
private func appendWord(_ word: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
  guard !isAddress(word) else {
    result.append(contentsOf: word)
    return
  }
  var index = 0
  while index < word.count {
    let scalar = word[index]
    if let space = missingSpace(before: index, in: word) { result.append(space) }
    if scalar == "'" {
      result.append("’")
    } else if word[index...].starts(with: "...".unicodeScalars) {
      result.append("…")
      index += 2
    } else {
      result.append(scalar)
    }
    index += 1
  }
}

/// The space that an author left out between two characters of a word.
private func missingSpace(before index: Int, in word: [Unicode.Scalar]) -> Unicode.Scalar? {
  guard index > 0 else { return nil }
  let previous = word[index - 1]
  let next = index + 1 < word.count ? word[index + 1] : nil
  if previous == "«" { return unbreakable }
  switch word[index] {
  case "»": return unbreakable
  case ":": return closes(previous) && endsClause(next) ? unbreakable : nil
  case ";", "!", "?": return closes(previous) && endsClause(next) ? narrow : nil
  case "%", "€": return isDigit(previous) && !isLetterOrDigit(next) ? unbreakable : nil
  case let scalar where isDigit(scalar):
    return endsWithNumero(Array(word[..<index])) ? unbreakable : nil
  default: return nil
  }
}

// MARK: - Classes of characters

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == unbreakable || scalar == narrow
}

/// « n° », not a temperature or a latitude.
private func endsWithNumero(_ word: [Unicode.Scalar]) -> Bool {
  guard word.last == "°", let letter = word.dropLast().last else { return false }
  return (letter == "n" || letter == "N") && !isLetterOrDigit(word.dropLast(2).last)
}

/// Whether a mark may follow this character without its space by mistake.
private func closes(_ scalar: Unicode.Scalar) -> Bool {
  isLetterOrDigit(scalar) || ")]%€".unicodeScalars.contains(scalar)
}

/// Whether a mark followed by this ends a clause, rather than stand inside a time or a code.
private func endsClause(_ next: Unicode.Scalar?) -> Bool {
  guard let next else { return true }
  return next.properties.isWhitespace || "»)!?".unicodeScalars.contains(next)
}

private func isAddress(_ word: [Unicode.Scalar]) -> Bool {
  word.contains("@") || word.starts(with: "www.".unicodeScalars)
    || word.indices.contains { word[$0...].starts(with: "://".unicodeScalars) }
}

private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
  scalar.map { ("0"..."9").contains($0) } ?? false
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar?) -> Bool {
  scalar.map { $0.properties.isAlphabetic || isDigit($0) } ?? false
}
