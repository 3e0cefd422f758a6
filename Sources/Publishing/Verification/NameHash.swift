/// The name of a tag or attribute, in lower case, folded into one integer (FNV-1a).
///
/// Pages hold millions of names; comparing integers costs a fiftieth of making strings.
struct NameHash: Equatable {
  fileprivate var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
  }
}

/// Values by name: a small open-addressed table, since hashing an integer again would cost more than
/// reading the name did.
private struct NameTable<Value: Sendable>: Sendable {
  private var slots = [(name: NameHash, value: Value)?](repeating: nil, count: 256)

  init(_ entries: [(StaticString, Value)]) {
    for (text, value) in entries {
      let name = NameHash(text)
      slots[slot(of: name)] = (name, value)
    }
  }

  subscript(name: NameHash) -> Value? { slots[slot(of: name)]?.value }

  /// Where a name stands, or the free slot where it would.
  private func slot(of name: NameHash) -> Int {
    var index = Int(name.value & 255)
    while let entry = slots[index], entry.name != name { index = (index + 1) & 255 }
    return index
  }
}

/// The attributes that verification looks at.
enum AttributeName {
  case id, href, source, sourceSet, rel, type, style, paint, elements, content, equivalent

  private static let all = NameTable<AttributeName>([
    ("id", .id),
    ("href", .href), ("xlink:href", .href),
    ("src", .source), ("poster", .source), ("data", .source),
    ("action", .source), ("formaction", .source), ("ping", .source),
    ("srcset", .sourceSet), ("imagesrcset", .sourceSet),
    ("rel", .rel), ("type", .type), ("style", .style),
    ("fill", .paint), ("stroke", .paint), ("filter", .paint),
    ("mask", .paint), ("clip-path", .paint), ("marker-start", .paint),
    ("marker-mid", .paint), ("marker-end", .paint),
    ("for", .elements), ("headers", .elements),
    ("aria-labelledby", .elements), ("aria-describedby", .elements),
    ("aria-controls", .elements), ("aria-owns", .elements),
    ("content", .content), ("http-equiv", .equivalent),
  ])

  init?(_ hash: NameHash) {
    guard let name = Self.all[hash] else { return nil }
    self = name
  }
}

/// The tags that verification treats in a way of their own.
enum TagName {
  case anchor, link, script, style, title, textarea, base, meta

  private static let all = NameTable<TagName>([
    ("a", .anchor), ("area", .anchor), ("link", .link),
    ("script", .script), ("style", .style), ("title", .title),
    ("textarea", .textarea), ("base", .base), ("meta", .meta),
  ])

  init?(_ hash: NameHash) {
    guard let name = Self.all[hash] else { return nil }
    self = name
  }
}
