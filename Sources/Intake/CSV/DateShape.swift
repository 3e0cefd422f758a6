/// The outline of a date as it is written: `01/06/2024` is `00/00/0000`, `janv. 2024` is `A 0000`.
///
/// Forms are told apart by their outline first, by their numbers next.
struct DateShape {
  /// `0` for each digit, `A` for each run of letters with its final point, a plain space for any
  /// space, other characters as they are.
  private(set) var outline = ""
  /// The runs of digits, in order; one too long for an integer counts as 0.
  private(set) var numbers: [Int] = []
  /// The runs of letters, in order.
  private(set) var words: [String] = []

  init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { kind($0) == kind(first) }
      switch kind(first) {
      case .digit:
        outline += String(repeating: "0", count: run.count)
        numbers.append(Int(run) ?? 0)
      case .letter:
        outline += "A"
        words.append(String(run))
      case .space: outline += " "
      case .other: outline += outline.last == "A" && run.first == "." ? run.dropFirst() : run
      }
      rest = rest[run.endIndex...]
    }
  }
}

private enum Kind { case digit, letter, space, other }

private func kind(_ character: Character) -> Kind {
  if character.isASCII, character.isNumber { return .digit }
  if character.isLetter { return .letter }
  return character.isWhitespace ? .space : .other
}
