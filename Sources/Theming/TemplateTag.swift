/// A `{{…}}` of a template.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    case variable
    case raw
    case section
    case inverted
    case close
    case partial
    case comment
    /// A tag of Mustache that themes may not use.
    case refused
    /// No `}}` before the next tag or the end of the file.
    case unclosed
  }

  let kind: Kind
  let name: String
  /// `empty` in `{{#empty(menu)}}`.
  let transform: String?
  let offset: Int
  /// In bytes, braces included.
  let length: Int

  /// What stands between the braces after the sigil, as a closing tag must repeat it.
  var subject: String { transform.map { "\($0)(\(name))" } ?? name }
}

/// Reads the tags of a template, in order.
///
/// Follows the template engine's own grammar; anything that the engine would refuse comes out as
/// `unclosed`, `refused` or as a name that no contract knows.
func templateTags(in bytes: [UInt8]) -> [TemplateTag] {
  var tags: [TemplateTag] = []
  var position = 0
  while let start = bytes.offset(of: "{{", from: position) {
    let tag = readTag(bytes, at: start)
    tags.append(tag)
    position = start + tag.length
  }
  return tags
}

private func readTag(_ bytes: [UInt8], at start: Int) -> TemplateTag {
  let sigil = start + 2 < bytes.count ? bytes[start + 2] : 0
  let kind = tagKind(sigil)
  let hasSigil = sigil != 0 && kind != .variable
  let bodyStart = start + (hasSigil ? 3 : 2)
  let closing = sigil == UInt8(ascii: "{") ? bytes.offset(of: "}}}", from: bodyStart) : nil
  guard let end = closing ?? bytes.offset(of: "}}", from: bodyStart),
    closing != nil || sigil != UInt8(ascii: "{"),
    kind == .comment || bytes.offset(of: "{{", from: bodyStart).map({ $0 > end }) ?? true
  else {
    return TemplateTag(kind: .unclosed, name: "", transform: nil, offset: start, length: 2)
  }
  let (name, transform) = splitTransform(trimmed(bytes[bodyStart..<end]))
  let length = end - start + (closing == nil ? 2 : 3)
  return TemplateTag(
    kind: kind, name: name, transform: transform, offset: start, length: length)
}

private func tagKind(_ sigil: UInt8) -> TemplateTag.Kind {
  switch sigil {
  case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
  case UInt8(ascii: "#"): .section
  case UInt8(ascii: "^"): .inverted
  case UInt8(ascii: "/"): .close
  case UInt8(ascii: ">"): .partial
  case UInt8(ascii: "!"): .comment
  case UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "%"): .refused
  default: .variable
  }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
  let isBlank = { (byte: UInt8) in byte <= 0x20 }
  let head = bytes.drop(while: isBlank)
  let tail = head.reversed().prefix(while: isBlank).count
  return String(decoding: head.dropLast(tail), as: UTF8.self)
}

/// Takes `empty(menu)` apart.
private func splitTransform(_ text: String) -> (name: String, transform: String?) {
  guard let open = text.firstIndex(of: "("), text.last == ")" else { return (text, nil) }
  return (String(text[text.index(after: open)...].dropLast()), String(text[..<open]))
}
