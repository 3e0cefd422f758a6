// SPDX-License-Identifier: EUPL-1.2

private let noBreak = "\u{A0}"
private let thinNoBreak = "\u{202F}"

/// Gives a French sentence its typographic apostrophes and its no-break spaces.
///
/// The sentences of these files are typed with plain spaces and straight apostrophes, which can be
/// read and searched; the tables receive what a reader should see.
func typeset(_ sentence: String) -> String {
  var text = ""
  var previous: Character = "\n"
  for character in sentence {
    if previous == " ", let space = spaceBefore(character) {
      text.removeLast()
      text += space
    }
    if previous == "«", character == " " {
      text += noBreak
    } else {
      text.append(character == "'" ? "’" : character)
    }
    previous = character
  }
  return text
}

/// The space that French wants before a mark, if it wants one.
private func spaceBefore(_ character: Character) -> String? {
  switch character {
  case ":", "»", "%", "€": noBreak
  case ";", "!", "?": thinNoBreak
  default: nil
  }
}
