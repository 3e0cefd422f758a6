/// Reads HTML or SVG bytes once, from tag to tag, as a browser's tokenizer does.
struct MarkupScanner {
  private struct Attribute {
    let name: AttributeName
    let value: Range<Int>
  }

  private let bytes: [UInt8]
  /// Whether `<title/>` is an element without content, as in an SVG file.
  private let isXML: Bool
  private var index = 0
  private var isSelfClosing = false
  private var attributes: [Attribute] = []
  private var scan = PageScan()

  static func scan(_ bytes: [UInt8], isXML: Bool) -> PageScan {
    var scanner = MarkupScanner(bytes: bytes, isXML: isXML)
    while scanner.moveTo(UInt8(ascii: "<")) { scanner.readMarkup() }
    return scanner.scan
  }

  private init(bytes: [UInt8], isXML: Bool) {
    self.bytes = bytes
    self.isXML = isXML
  }

  /// Reads what starts at `<`: a comment, an end tag, a start tag; anything else is text.
  private mutating func readMarkup() {
    let start = index
    guard index + 1 < bytes.count else {
      index = bytes.count
      return
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"):
      if !moveTo(UInt8(ascii: ">")) { scan.unclosed = start }
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let ending = starts(with: "<!--") ? "-->" : starts(with: "<![CDATA[") ? "]]>" : ">"
      if !moveBehind(ending) { scan.unclosed = start }
    case let byte where isLetter(byte):
      readTag(start)
    default:
      index += 1
    }
  }

  private mutating func readTag(_ start: Int) {
    index += 1
    var name = NameHash()
    while index < bytes.count, !endsName(bytes[index]) {
      name.add(bytes[index])
      index += 1
    }
    attributes.removeAll(keepingCapacity: true)
    guard readAttributes() else {
      scan.unclosed = start
      return
    }
    let tag = TagName(name)
    inspect(tag, start: start)
    if !(isXML && isSelfClosing) { readRawText(of: tag, start: start) }
  }

  /// Reads the attributes up to and with `>`; false when the file ends before.
  private mutating func readAttributes() -> Bool {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
        index += 1
        return true
      case UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0C, 0x0D: index += 1
      default: guard readAttribute() else { return false }
      }
    }
    return false
  }

  private mutating func readAttribute() -> Bool {
    var hash = NameHash()
    repeat {
      hash.add(bytes[index])
      index += 1
    } while index < bytes.count && !endsName(bytes[index]) && bytes[index] != UInt8(ascii: "=")
    skipSpaces()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return true }
    index += 1
    skipSpaces()
    guard let value = readValue() else { return false }
    if let name = AttributeName(hash) { attributes.append(Attribute(name: name, value: value)) }
    return true
  }

  /// Reads a value with or without quotes; nil when its closing quote is missing.
  private mutating func readValue() -> Range<Int>? {
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let start = index
      guard moveTo(quote) else { return nil }
      index += 1
      return start..<index - 1
    }
    let start = index
    while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return start..<index
  }

  /// Reads the text of the tags whose content is no markup, up to their end tag.
  private mutating func readRawText(of tag: TagName?, start tagStart: Int) {
    let start = index
    let ending: String
    switch tag {
    case .script: ending = "</script"
    case .style: ending = "</style"
    case .title: ending = "</title"
    case .textarea: ending = "</textarea"
    default: return
    }
    while moveTo(UInt8(ascii: "<")), !starts(with: ending) { index += 1 }
    if index == bytes.count { scan.unclosed = tagStart }
    if tag == .style { addSheet(bytes[start..<index]) }
    if tag == .script, isProgram { scan.serverNeeds += networkCalls(in: bytes[start..<index]) }
  }
}

// MARK: - What a tag says

extension MarkupScanner {
  private mutating func inspect(_ tag: TagName?, start: Int) {
    if tag == .base { scan.serverNeeds.append(.init(text: "<base>", offset: start)) }
    for attribute in attributes {
      let offset = attribute.value.lowerBound
      switch attribute.name {
      case .id: scan.ids.append(.init(text: text(attribute), offset: offset))
      case .href: add(text(attribute), use(of: tag), offset)
      case .source: add(text(attribute), .resource, offset)
      case .sourceSet: for url in candidates(text(attribute)) { add(url, .resource, offset) }
      case .style, .paint:
        guard bytes[attribute.value].contains(UInt8(ascii: "(")) else { continue }
        addStyle(ArraySlice(text(attribute).utf8), at: offset)
      case .elements:
        for id in text(attribute).split(separator: " ") { add("#" + id, .element, offset) }
      case .content: if tag == .meta { addRefresh(attribute) }
      case .type: if tag == .script { refuseModule(attribute) }
      case .rel, .equivalent: break
      }
    }
  }

  /// A reader follows anchors, and the links of a head that load nothing.
  private func use(of tag: TagName?) -> PageScan.Use {
    switch tag {
    case .anchor: return .link
    case .link:
      let followed: Set = ["canonical", "alternate", "license", "author", "prev", "next"]
      return value(.rel).map(followed.contains) == true ? .link : .resource
    default: return .resource
    }
  }

  private mutating func add(_ url: String, _ use: PageScan.Use, _ offset: Int) {
    scan.references.append(.init(url: url, use: use, offset: offset))
  }

  private mutating func addStyle(_ style: ArraySlice<UInt8>, at offset: Int) {
    for found in styleReferences(in: style) { add(found.text, .resource, offset) }
  }

  /// A sheet may name elements that only some pages have: its rules then apply to nothing.
  private mutating func addSheet(_ sheet: ArraySlice<UInt8>) {
    for found in styleReferences(in: sheet) where !found.text.hasPrefix("#") {
      add(found.text, .resource, found.offset)
    }
  }

  /// `<meta http-equiv="refresh" content="0; url=…">` leads somewhere too.
  private mutating func addRefresh(_ attribute: Attribute) {
    guard value(.equivalent)?.lowercased() == "refresh" else { return }
    let parts = text(attribute).split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return }
    add(String(parts[1]), .link, attribute.value.lowerBound)
  }

  private mutating func refuseModule(_ attribute: Attribute) {
    guard text(attribute).lowercased() == "module" else { return }
    scan.serverNeeds.append(.init(text: "type=module", offset: attribute.value.lowerBound))
  }

  /// Whether the script of the tag just read runs, unlike a block of data.
  private var isProgram: Bool {
    guard let type = value(.type)?.lowercased() else { return true }
    return type.isEmpty || type == "module" || type.hasSuffix("javascript")
  }

  private func value(_ name: AttributeName) -> String? {
    attributes.first { $0.name == name }.map(text)
  }

  private func text(_ attribute: Attribute) -> String {
    withoutReferences(bytes[attribute.value])
  }
}

// MARK: - Moving over bytes

extension MarkupScanner {
  /// Moves to the next byte of this kind, or to the end of the file when there is none.
  private mutating func moveTo(_ byte: UInt8) -> Bool {
    while index < bytes.count {
      if bytes[index] == byte { return true }
      index += 1
    }
    return false
  }

  private mutating func moveBehind(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    while moveTo(first) {
      if starts(with: text) {
        index += text.utf8.count
        return true
      }
      index += 1
    }
    return false
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8) { lower($0) == lower($1) }
  }

  private mutating func skipSpaces() {
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
  }
}

/// Whether a byte ends the name of a tag or an attribute.
private func endsName(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
}
