/// A tag of a page: its name, where it stands, its attributes.
struct MarkupTag {
  struct Attribute {
    /// In lower case.
    let name: String
    /// As written, character references included.
    let value: String
    /// From the space before the name to the end of the value.
    let range: Range<Int>
  }

  /// In lower case; the name of an end tag begins with `/`.
  let name: String
  /// From `<` to behind `>`.
  let range: Range<Int>
  let attributes: [Attribute]

  subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// The tags of a verified page, in order; what scripts, styles and comments hold is not read.
///
/// Verification has refused unclosed tags, quotes and comments, so nothing here needs to be reported.
func markupTags(in bytes: [UInt8]) -> [MarkupTag] {
  var reader = TagReader(bytes: bytes)
  var tags: [MarkupTag] = []
  while let tag = reader.next() {
    tags.append(tag)
    if ["script", "style", "title", "textarea"].contains(tag.name) {
      reader.skip(to: "</" + tag.name)
    }
  }
  return tags
}

private struct TagReader {
  let bytes: [UInt8]
  var index = 0

  mutating func next() -> MarkupTag? {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
      index = start
      switch bytes[start + 1] {
      case UInt8(ascii: "!"):
        skip(to: bytes[start...].starts(with: "<!--".utf8) ? "-->" : ">")
      case UInt8(ascii: "/"),
        _ where isLetter(bytes[start + 1]):
        return tag(from: start)
      default: index += 1
      }
    }
    return nil
  }

  /// Moves to the next place of a text, given in lower case, or to the end.
  mutating func skip(to text: String) {
    let text = Array(text.utf8)
    while index < bytes.count {
      if bytes[index...].prefix(text.count).elementsEqual(text, by: { lower($0) == $1 }) { return }
      index += 1
    }
  }

  private mutating func tag(from start: Int) -> MarkupTag {
    index += 1
    let slash = bytes[index] == UInt8(ascii: "/") ? 1 : 0
    index += slash
    let name =
      (slash == 1 ? "/" : "")
      + word { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var attributes: [MarkupTag.Attribute] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let before = index
      while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      if index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        attributes.append(attribute(from: before))
      }
    }
    index = min(index + 1, bytes.count)
    return MarkupTag(name: name, range: start..<index, attributes: attributes)
  }

  private mutating func attribute(from start: Int) -> MarkupTag.Attribute {
    let name = word { !isSpace($0) && !"=>/".utf8.contains($0) }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      // A lone `=` is no name; it must not stop the reading.
      if name.isEmpty { index += 1 }
      return .init(name: name, value: "", range: start..<index)
    }
    index += 1
    let value: String
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    {
      let quote = bytes[index]
      index += 1
      value = text { $0 != quote }
      index = min(index + 1, bytes.count)
    } else {
      value = text { !isSpace($0) && $0 != UInt8(ascii: ">") }
    }
    return .init(name: name, value: value, range: start..<index)
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String { text(belongs).lowercased() }

  private mutating func text(_ belongs: (UInt8) -> Bool) -> String {
    let text = bytes[index...].prefix(while: belongs)
    index = text.endIndex
    return String(decoding: text, as: UTF8.self)
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
