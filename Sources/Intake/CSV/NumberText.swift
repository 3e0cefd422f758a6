internal import Domain

/// A number as its characters show it: the exact value, and how it was written.
///
/// The grammar is Synchrø's own, because those of the standard library accept `0x10` and `nan`: a
/// sign, digits or groups of three separated by one class of spaces, a comma or a point with one to
/// four decimals, `%`.
struct NumberText: Equatable {
  let quantity: Quantity
  /// `,` or `.`, when there are decimals.
  let mark: UInt8?
  let hasPercent: Bool
  /// Three decimals after one to three digits that do not start with 0: `1,214` may be 1214
  /// elsewhere.
  let looksLikeThousands: Bool

  /// Reads a whole text, or gives nil when it does not follow the grammar or the range.
  init?(_ bytes: ArraySlice<UInt8>) {
    var scanner = NumberScanner(bytes)
    let isNegative = scanner.skipSign()
    guard let whole = scanner.groupedDigits(), whole.value <= largestWhole else { return nil }
    let mark = scanner.skipMark()
    var decimals = 0
    var scaled = whole.value
    if mark != nil {
      guard let fraction = scanner.digits(upTo: 4) else { return nil }
      decimals = fraction.count
      scaled = scaled * powersOfTen[decimals] + fraction.value
    }
    hasPercent = scanner.skipPercent()
    scaled *= powersOfTen[4 - decimals]
    guard scanner.isAtEnd else { return nil }
    quantity = Quantity(scaled: isNegative ? -scaled : scaled)
    self.mark = mark
    looksLikeThousands =
      decimals == 3 && whole.count <= 3 && whole.value > 0 && !whole.startsWithZero
  }
}

/// 900 000 milliards, the range of `Quantity`: ten thousand times as much fits in 64 bits.
private let largestWhole: Int64 = 900_000_000_000_000
private let powersOfTen: [Int64] = [1, 10, 100, 1_000, 10_000]
