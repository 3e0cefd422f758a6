internal import TestSupport
internal import Testing

/// A word that the product does without, why, and the files where it may stand.
struct BannedWord: Sendable, CustomTestStringConvertible {
  let word: String
  let cure: String
  var files: Set<String> = []

  var testDescription: String { word }

  static let all = [
    BannedWord(word: "try!", cure: "Handle the error, or make it impossible by a type."),
    BannedWord(word: "as!", cure: "Use « as? » with a guard, or a type that needs no cast."),
    BannedWord(word: "fatalError(", cure: "Report a diagnostic: any bytes are valid input."),
    BannedWord(word: "assertionFailure(", cure: "Report a diagnostic."),
    BannedWord(
      word: "preconditionFailure(", cure: "Report a diagnostic, or make it impossible by a type.",
      files: ["Sources/Theming/Theme.swift"]),
    BannedWord(word: "@unchecked", cure: "Make the type a value."),
    BannedWord(word: "nonisolated(unsafe)", cure: "Hand the value over."),
    BannedWord(word: " print(", cure: "Report a finding, or let « Terminal » write."),
    BannedWord(word: "public ", cure: "Write « package »: there is one package."),
    BannedWord(word: " Date(", cure: "Take the month from BuildOptions: no stage reads a clock."),
    BannedWord(word: "FileManager", cure: "The disk is behind Publishing."),
    BannedWord(word: "ProcessInfo", cure: "The environment is read in synchro."),
    BannedWord(word: "@testable", cure: "Tests import; the product does not open itself."),
    BannedWord(
      word: "HTML(raw:", cure: "Write a literal, or interpolate: text is escaped.",
      files: ["Sources/Charts/Scene/MarkupPen.swift"]),
    BannedWord(word: "HTML(stringLiteral:", cure: "Write the literal itself."),
    BannedWord(word: "\u{5B}String: Any\u{5D}", cure: "Give the values a type."),
  ]
}

@Suite struct `Banned words` {
  @Test(arguments: BannedWord.all)
  func `do not stand in the sources`(_ banned: BannedWord) throws {
    for file in try SourceFile.all where !banned.files.contains(file.path) {
      for (number, text) in file.lines where (" " + text).contains(banned.word) {
        // `func print(` declares another function.
        guard !text.contains("func" + banned.word) else { continue }
        Issue.record("\(file.path):\(number): « \(banned.word) ». \(banned.cure)")
      }
    }
  }

  @Test(arguments: BannedWord.all)
  func `are allowed only where they stand`(_ banned: BannedWord) throws {
    for path in banned.files {
      let text = try Repository.text(path)
      #expect(text.contains(banned.word), "\(path) no longer needs « \(banned.word) »: unlist it.")
    }
  }

  @Test func `nothing is unwrapped by force`() throws {
    for file in try SourceFile.all {
      for (number, text) in file.lines {
        let forced = zip(text, text.dropFirst() + " ").enumerated().contains { offset, pair in
          guard pair.0 == "!", pair.1 != "=", offset > 0 else { return false }
          let before = text[text.index(text.startIndex, offsetBy: offset - 1)]
          return before.isLetter || before.isNumber || ")]\"".contains(before)
        }
        #expect(
          !forced, "\(file.path):\(number): unwrap with « guard let », or make the value sure.")
      }
    }
  }
}
