/// A calendar month, as one integer, so that order, distance and iteration are arithmetic.
///
/// No date, no time zone: the field counts by month.
package struct Month: Hashable, Comparable, Strideable, Sendable {
  /// Months since January of year 0.
  package let index: Int

  package init(index: Int) { self.index = index }

  /// Makes a month, or nil when the number is not 1…12 or the year is not 1900…2199.
  package init?(year: Int, month: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// Reads exactly `AAAA-MM`.
  package init?(_ text: some StringProtocol) {
    var digits = [Int]()
    for (offset, byte) in text.utf8.enumerated() {
      if offset == 4 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard offset < 7, (0x30...0x39).contains(byte) else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    guard digits.count == 6 else { return nil }
    let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    self.init(year: year, month: digits[4] * 10 + digits[5])
  }

  package var year: Int { index / 12 }
  /// 1…12.
  package var number: Int { index % 12 + 1 }

  package var previous: Month { Month(index: index - 1) }
  package var next: Month { Month(index: index + 1) }
  /// The same month, one year before.
  package var yearBefore: Month { Month(index: index - 12) }

  package func distance(to other: Month) -> Int { other.index - index }
  package func advanced(by months: Int) -> Month { Month(index: index + months) }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.index < rhs.index }
}

extension Month: CustomStringConvertible {
  /// `AAAA-MM`, the form of files, keys and paths.
  package var description: String {
    number < 10 ? "\(year)-0\(number)" : "\(year)-\(number)"
  }
}
