/// The sentences of a paragraph, one after the other.
///
/// A sentence ends with a full stop, an exclamation or a question mark before a capital. What is shorter than
/// three letters before a full stop is an abbreviation: « M. Dupont », « p. ex. Dijon ».
func sentences(of paragraph: String) -> [String] {
  let words = paragraph.split(whereSeparator: { $0 == " " || $0.isNewline })
  var sentences: [[Substring]] = [[]]
  for (word, next) in zip(words, words.dropFirst() + [""]) {
    sentences[sentences.count - 1].append(word)
    let isEnd = word.last.map { "!?…".contains($0) } ?? false || word.last == "." && word.count > 3
    if isEnd, next.first(where: \.isLetter)?.isUppercase ?? false { sentences.append([]) }
  }
  return sentences.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
}
