/// Walks over the characters of a number.
struct NumberScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// A run of digits: its value, its length.
  struct Digits {
    var value: Int64 = 0
    var count = 0
    var startsWithZero = false
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  /// Passes `+`, `-` or `−`.
  ///
  /// - Returns: whether the number is negative.
  mutating func skipSign() -> Bool {
    if skip("+") { return false }
    if skip("-") { return true }
    guard !isAtEnd, bytes[index] == minus[0], bytes[index...].starts(with: minus) else {
      return false
    }
    index += minus.count
    return true
  }

  /// Passes a decimal comma or point.
  mutating func skipMark() -> UInt8? {
    for mark in [UInt8(ascii: ","), UInt8(ascii: ".")] where !isAtEnd && bytes[index] == mark {
      index += 1
      return mark
    }
    return nil
  }

  /// Passes `%`, with or without a space before it.
  mutating func skipPercent() -> Bool {
    let start = index
    index += space?.count ?? 0
    if skip("%") { return true }
    index = start
    return false
  }

  /// Reads digits, at least one; nil beyond the limit.
  mutating func digits(upTo limit: Int) -> Digits? {
    var run = Digits()
    while !isAtEnd, let digit = digit(bytes[index]) {
      guard run.count < limit else { return nil }
      if run.count == 0 { run.startsWithZero = digit == 0 }
      run.value = run.value * 10 + digit
      run.count += 1
      index += 1
    }
    return run.count > 0 ? run : nil
  }

  /// Reads digits, at most fifteen, in one run or in groups of three under one class of spaces.
  mutating func groupedDigits() -> Digits? {
    guard var whole = digits(upTo: 15) else { return nil }
    guard let space, !isSpaceBeforePercent(space) else { return whole }
    guard whole.count <= 3 else { return nil }
    while !isAtEnd, bytes[index...].starts(with: space), !isSpaceBeforePercent(space) {
      index += space.count
      guard let group = digits(upTo: 3), group.count == 3, whole.count <= 12 else { return nil }
      whole.value = whole.value * 1_000 + group.value
      whole.count += 3
    }
    return whole
  }

  private func isSpaceBeforePercent(_ space: [UInt8]) -> Bool {
    bytes[(index + space.count)...].first == UInt8(ascii: "%")
  }

  /// The space that comes next, if any: U+0020, U+00A0, U+202F or U+2009.
  private var space: [UInt8]? {
    guard !isAtEnd, bytes[index] == 0x20 || bytes[index] >= 0xC2 else { return nil }
    return groupSpaces.first { bytes[index...].starts(with: $0) }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}

private let minus = Array("\u{2212}".utf8)
private let groupSpaces = [" ", "\u{A0}", "\u{202F}", "\u{2009}"].map { Array($0.utf8) }

private func digit(_ byte: UInt8) -> Int64? {
  (0x30...0x39).contains(byte) ? Int64(byte) - 0x30 : nil
}
