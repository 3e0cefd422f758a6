internal import Testing

/// Lists of messages, as tests write them: each starts at the margin and may go on in indented lines.
func messages(_ text: String) -> [String] {
  var result: [String] = []
  for line in text.split(separator: "\n") {
    if line.first == " ", let last = result.popLast() {
      result.append(last + " " + line.drop { $0 == " " })
    } else {
      result.append(String(line))
    }
  }
  return result
}

/// A text that must be refused, by which rule and in which words.
struct RefusedText: Sendable, CustomTestStringConvertible {
  let input: String
  let rule: String
  let message: String

  var testDescription: String { "« \(input) »" }
}

/// Reads refusals written as the input and its rule, `1e5 [csv.excel]`, then the indented message.
func refusedTexts(_ text: String) -> [RefusedText] {
  messages(text).compactMap { block in
    guard let bracket = block.firstRange(of: "["), let end = block.firstRange(of: "] ") else {
      return nil
    }
    return RefusedText(
      input: String(block[..<bracket.lowerBound].dropLast()),
      rule: String(block[bracket.upperBound..<end.lowerBound]),
      message: String(block[end.upperBound...]))
  }
}
