/// The name of a tag or attribute, in lower case, folded into one integer (FNV-1a).
///
/// Pages hold millions of names; comparing integers costs a fiftieth of making strings.
struct NameHash: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
  }
}

/// The attributes that verification looks at.
enum AttributeName {
  case id, href, source, sourceSet, rel, type, style, paint, elements, content, equivalent

  private static let all: [NameHash: AttributeName] = [
    NameHash("id"): .id,
    NameHash("href"): .href, NameHash("xlink:href"): .href,
    NameHash("src"): .source, NameHash("poster"): .source, NameHash("data"): .source,
    NameHash("action"): .source, NameHash("formaction"): .source, NameHash("ping"): .source,
    NameHash("srcset"): .sourceSet, NameHash("imagesrcset"): .sourceSet,
    NameHash("rel"): .rel, NameHash("type"): .type, NameHash("style"): .style,
    NameHash("fill"): .paint, NameHash("stroke"): .paint, NameHash("filter"): .paint,
    NameHash("mask"): .paint, NameHash("clip-path"): .paint, NameHash("marker-start"): .paint,
    NameHash("marker-mid"): .paint, NameHash("marker-end"): .paint,
    NameHash("for"): .elements, NameHash("headers"): .elements,
    NameHash("aria-labelledby"): .elements, NameHash("aria-describedby"): .elements,
    NameHash("aria-controls"): .elements, NameHash("aria-owns"): .elements,
    NameHash("content"): .content, NameHash("http-equiv"): .equivalent,
  ]

  init?(_ hash: NameHash) {
    guard let name = Self.all[hash] else { return nil }
    self = name
  }
}

/// The tags that verification treats in a way of their own.
enum TagName {
  case anchor, link, script, style, title, textarea, base, meta

  private static let all: [NameHash: TagName] = [
    NameHash("a"): .anchor, NameHash("area"): .anchor, NameHash("link"): .link,
    NameHash("script"): .script, NameHash("style"): .style, NameHash("title"): .title,
    NameHash("textarea"): .textarea, NameHash("base"): .base, NameHash("meta"): .meta,
  ]

  init?(_ hash: NameHash) {
    guard let name = Self.all[hash] else { return nil }
    self = name
  }
}
