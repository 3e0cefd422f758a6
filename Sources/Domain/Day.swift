/// A calendar day, for meetings and deadlines.
package struct Day: Hashable, Comparable, Sendable {
  package let month: Month
  /// 1…31, and never beyond the end of the month.
  package let number: Int

  /// Reads exactly `AAAA-MM-JJ`, and refuses a day that its month does not have.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[7] == UInt8(ascii: "-"),
      let month = Month(String(decoding: bytes[0..<7], as: UTF8.self)),
      bytes[8...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let number = Int(bytes[8] - 0x30) * 10 + Int(bytes[9] - 0x30)
    guard (1...month.dayCount).contains(number) else { return nil }
    self.month = month
    self.number = number
  }

  /// The last day of a month.
  package init(endOf month: Month) {
    self.month = month
    number = month.dayCount
  }

  private init(month: Month, number: Int) {
    self.month = month
    self.number = number
  }

  /// The fifteenth of a month, which every month has.
  package static func middle(of month: Month) -> Day { Day(month: month, number: 15) }

  /// The first day of a month.
  package init(first month: Month) {
    self.month = month
    number = 1
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.month, lhs.number) < (rhs.month, rhs.number)
  }
}

extension Day {
  /// The number of days from this one to another, negative when the other comes first.
  package func distance(to other: Day) -> Int { other.index - index }

  /// Days since a fixed day of the Gregorian calendar.
  private var index: Int {
    // Years that begin in March end with the leap day, so that months have one pattern of lengths.
    let shifted = month.index - 2
    let year = shifted / 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * (shifted % 12) + 2) / 5
      + number
  }
}

extension Day: CustomStringConvertible {
  package var description: String { number < 10 ? "\(month)-0\(number)" : "\(month)-\(number)" }
}

extension Month {
  /// The number of days of this month in the Gregorian calendar.
  package var dayCount: Int {
    switch number {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
