// SPDX-License-Identifier: EUPL-1.2

/// A month of the demonstration.
struct Month: Hashable, Comparable, CustomStringConvertible {
  let year: Int
  let number: Int

  init(_ year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }

  /// January 2023 to June 2025: two full years to compare with, breaks, a season of workshops from
  /// June to December and the opening of the next one.
  static let all: [Month] = (0..<30).map { Month(2023 + $0 / 12, $0 % 12 + 1) }

  /// Position in `all`.
  var index: Int { (year - 2023) * 12 + number - 1 }

  var next: Month { number == 12 ? Month(year + 1, 1) : Month(year, number + 1) }

  var isSummerBreak: Bool { number == 8 }

  var isWinter: Bool { number >= 11 || number <= 3 }

  var closesQuarter: Bool { number.isMultiple(of: 3) }

  var description: String { "\(year)-\(twoDigits(number))" }

  /// The date of a day of this month, `AAAA-MM-JJ`.
  func date(_ day: Int) -> String { "\(self)-\(twoDigits(day))" }

  static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
