/// The objects of a PDF file by number, found as readers find them: from the end, through the table of
/// offsets (ISO 32000-1, 7.5).
struct PDFObjects {
  private let bytes: [UInt8]
  private let offsets: [Int]
  /// The dictionary that names the catalogue and the information about the file.
  let trailer: ArraySlice<UInt8>

  /// Reads the table; nil when the file does not begin and end as a PDF does, or has no plain table.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "%PDF-".utf8) else { return nil }
    let ending = bytes.suffix(1024)
    guard ending.position(after: "%%EOF") != nil, let start = ending.position(after: "startxref"),
      let table = number(in: bytes[start...])?.value, bytes.indices.contains(table)
    else { return nil }
    var rest = bytes[table...]
    guard rest.starts(with: "xref".utf8) else { return nil }
    rest = rest.dropFirst(4)
    guard let first = number(in: rest), first.value == 0, let count = number(in: first.rest) else {
      return nil
    }
    // Each line has twenty bytes: ten digits of an offset, five of a generation, a letter.
    let lines = count.rest.drop(while: isWhite)
    guard count.value <= lines.count / 20 else { return nil }
    offsets = (0..<count.value).map { line in
      number(in: lines[(lines.startIndex + 20 * line)...])?.value ?? 0
    }
    let tail = lines.dropFirst(20 * count.value)
    guard let trailer = tail.position(after: "trailer") else { return nil }
    self.bytes = bytes
    self.trailer = bytes[trailer...]
  }

  /// What an object holds, up to its end.
  func object(_ number: Int?) -> ArraySlice<UInt8>? {
    guard let number, offsets.indices.contains(number), bytes.indices.contains(offsets[number])
    else { return nil }
    let start = bytes[offsets[number]...]
    guard let heading = Printing.number(in: start), heading.value == number,
      let end = start.position(after: "endobj")
    else { return nil }
    return bytes[heading.rest.startIndex..<end]
  }
}

extension ArraySlice<UInt8> {
  /// What stands behind a key of a dictionary, up to the end of the slice.
  func value(_ key: String) -> ArraySlice<UInt8>? {
    var rest = self
    while let position = rest.position(after: "/" + key) {
      rest = self[position...]
      // `/Count` is not the beginning of `/CountOfAll`.
      guard let next = rest.first, !isName(next) else { continue }
      return rest.drop(while: isWhite)
    }
    return nil
  }

  /// The number of the object that a key refers to: `/Root 12 0 R`.
  func reference(_ key: String) -> Int? { integer(key) }

  func integer(_ key: String) -> Int? { value(key).flatMap { number(in: $0)?.value } }

  /// The index behind the first place where a text stands.
  fileprivate func position(after text: String) -> Int? {
    let text = Array(text.utf8)
    guard let first = text.first else { return startIndex }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      rest = self[start...]
      if rest.starts(with: text) { return start + text.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// Reads a whole number after white space, and what follows it; nil beyond fifteen digits.
private func number(in bytes: ArraySlice<UInt8>) -> (value: Int, rest: ArraySlice<UInt8>)? {
  let bytes = bytes.drop(while: isWhite)
  let digits = bytes.prefix { (0x30...0x39).contains($0) }
  guard (1...15).contains(digits.count) else { return nil }
  return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, bytes[digits.endIndex...])
}

private func isWhite(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
}

/// Whether a byte may stand in a name: neither white space nor a delimiter.
private func isName(_ byte: UInt8) -> Bool { !isWhite(byte) && !"()<>[]{}/%".utf8.contains(byte) }
