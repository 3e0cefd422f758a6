package import Domain

private let names = [
  "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
  "novembre", "décembre",
]

/// Their names after « de », elided before a vowel.
private let namesAfterDe = names.map {
  $0.hasPrefix("a") || $0.hasPrefix("o") ? "d’\($0)" : "de \($0)"
}

/// The abbreviations of CLDR.
private let shortNames = [
  "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
]

extension Month {
  /// `juin 2024`.
  package var frenchName: String { "\(names[number - 1])\u{A0}\(year)" }
  /// `juin`.
  package var frenchMonthName: String { names[number - 1] }
  /// `juin 2024`, `janv. 2023`.
  package var frenchShortName: String { "\(shortNames[number - 1])\u{A0}\(year)" }
  /// The short name alone: `janv.`, `mai`.
  package var frenchAbbreviation: String { shortNames[number - 1] }
  /// `en juin 2024`; also elided after « de »: see `frenchOf`.
  package var frenchIn: String { "en\u{A0}\(frenchName)" }
  /// `de juin 2024`, `d’août 2024`.
  package var frenchOf: String { "\(namesAfterDe[number - 1])\u{A0}\(year)" }
}

extension Day {
  /// `20 juin 2024`, `1er juillet 2024`.
  package var frenchName: String {
    "\(number == 1 ? "1er" : String(number))\u{A0}\(month.frenchName)"
  }
}
