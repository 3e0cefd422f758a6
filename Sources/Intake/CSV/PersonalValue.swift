/// A value that designates a person by its form alone.
struct PersonalValue: Equatable {
  enum Kind: String {
    case email = "Une adresse électronique"
    case phone = "Une ligne téléphonique"
    /// The French social security number: sex, year, month, place, rank, and perhaps a key.
    case nir = "Une immatriculation à la sécurité sociale"
  }

  let kind: Kind
  let offset: Int

  /// Every such value of a text, in one pass.
  static func all(in bytes: Span<UInt8>) -> [PersonalValue] {
    var found: [PersonalValue] = []
    for index in bytes.indices {
      let kind: Kind? =
        switch bytes[index] {
        case UInt8(ascii: "@"): isEmail(bytes, at: index) ? .email : nil
        case UInt8(ascii: "0"): isPhone(bytes, at: index) ? .phone : nil
        case UInt8(ascii: "1"), UInt8(ascii: "2"): isNIR(bytes, at: index) ? .nir : nil
        default: nil
        }
      if let kind { found.append(PersonalValue(kind: kind, offset: index)) }
    }
    return found
  }
}

/// Letters or digits on both sides of `@`.
private func isEmail(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  index > 0 && index + 1 < bytes.count && isWordByte(bytes[index - 1])
    && isWordByte(bytes[index + 1])
}

/// Ten digits from 01 to 09, with or without spaces, points or hyphens between them.
private func isPhone(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  guard startsWord(bytes, index), index + 1 < bytes.count, (0x31...0x39).contains(bytes[index + 1])
  else { return false }
  return digitRun(bytes, from: index, separators: phoneSeparators).count == 10
}

private let phoneSeparators = Array(" .-".utf8)

/// Thirteen or fifteen digits, with or without spaces, of which the fourth and fifth are a month.
private func isNIR(_ bytes: Span<UInt8>, at index: Int) -> Bool {
  guard startsWord(bytes, index) else { return false }
  let run = digitRun(bytes, from: index, separators: [0x20])
  return (run.count == 13 || run.count == 15) && (1...12).contains(run.month)
}

/// How many digits follow each other from an offset, single separators aside, and the number that
/// the fourth and fifth make.
private func digitRun(
  _ bytes: Span<UInt8>, from start: Int, separators: [UInt8]
) -> (count: Int, month: Int) {
  var run = (count: 0, month: 0)
  var index = start
  while index < bytes.count {
    if isDigit(bytes[index]) {
      run.count += 1
      if run.count == 4 || run.count == 5 { run.month = run.month * 10 + Int(bytes[index] - 0x30) }
    } else {
      let isBetween = index + 1 < bytes.count && isDigit(bytes[index + 1])
      guard isBetween, separators.contains(bytes[index]) else { break }
    }
    index += 1
  }
  return run
}

private func startsWord(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
  index == 0 || !isWordByte(bytes[index - 1])
}

private func isWordByte(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) }
