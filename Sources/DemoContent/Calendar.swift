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

extension Month {
  /// The number of days of this month in the Gregorian calendar.
  var dayCount: Int {
    switch number {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  var lastTuesday: Int { dayCount - (weekday(dayCount) + 5) % 7 }

  var thirdThursday: Int { 15 + (11 - weekday(15)) % 7 }

  /// 0 for a Sunday (Sakamoto's method).
  private func weekday(_ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = number < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + shifts[number - 1] + day) % 7
  }
}
