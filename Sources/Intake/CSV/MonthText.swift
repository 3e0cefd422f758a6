internal import Diagnostics
package import Domain

extension Rule {
  static let csvMonthForm = Rule(
    "csv.month-form", .warning, "Mois écrit autrement",
    """
    MM/AAAA, 01/MM/AAAA, AAAA-MM-01, 2024M06, juin 2024 et juin-24 sont compris, en français et en \
    anglais. La forme AAAA-MM se trie et ne se discute pas.
    """)
}

/// Reads a month written `AAAA-MM`, or in one of the forms that have a single meaning.
///
/// The text has no outer spaces.
package func readMonth(_ text: String) -> Reading<Month> {
  if let month = Month(text) { return .clean(month) }
  let shape = DateShape(text)
  guard let month = looseMonth(shape) else { return .refused(monthFault(text, shape)) }
  return .unusual(
    month,
    Fault(.csvMonthForm, "\(quoted(text)) est lu \(plainName(month)). Écrire \(month)."))
}

extension Cell {
  /// The cell as a month; what is wrong with it is reported.
  package func month(into report: inout FileFindings) -> Month? {
    if let month = Month(canonical: bytes) { return month }
    return report.take(readMonth(text), at: self)
  }
}

extension Month {
  /// Reads exactly `AAAA-MM` from bytes, without a string: the form of a million cells.
  fileprivate init?(canonical bytes: ArraySlice<UInt8>) {
    guard bytes.count == 7, bytes[bytes.startIndex + 4] == UInt8(ascii: "-") else { return nil }
    var number = 0
    for (offset, byte) in bytes.enumerated() where offset != 4 {
      guard isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    self.init(year: number / 100, month: number % 100)
  }
}

/// A month in one of the other forms, or nil.
private func looseMonth(_ shape: DateShape) -> Month? {
  let numbers = shape.numbers
  switch shape.outline {
  case "00/0000", "0/0000": return Month(year: numbers[1], month: numbers[0])
  case "00/00/0000" where numbers[0] == 1: return Month(year: numbers[2], month: numbers[1])
  case "0000-00-00" where numbers[2] == 1: return Month(year: numbers[0], month: numbers[1])
  case "0000A00" where shape.words[0].lowercased() == "m":
    return Month(year: numbers[0], month: numbers[1])
  case "A 0000", "A-0000", "A/0000", "A 00", "A-00", "A/00": return namedMonth(shape)
  default: return nil
  }
}

/// A month given by its name and a year of two or four digits.
func namedMonth(_ shape: DateShape) -> Month? {
  guard let number = monthNumber(named: shape.words[0]) else { return nil }
  return Month(year: fullYear(shape.numbers[0]), month: number)
}

/// The year that two digits mean: 1970 to 2069.
private func fullYear(_ year: Int) -> Int {
  year > 99 ? year : year + (year < 70 ? 2000 : 1900)
}
