internal import Markup

/// Rewrites a page of the site into a document of a pack, which opens alone.
///
/// What a browser would load stands in the document itself: the style sheet as it is, anything else as
/// `data:`. A link to another file of the pack follows it; a link to a page that is not there becomes
/// plain text, and a navigation without any link left goes.
struct StandaloneDocument {
  let page: OutputFile
  /// Where the document will stand.
  let path: OutputPath
  /// Where each file that the document may link to will stand.
  let placement: [OutputPath: OutputPath]
  /// Every file of the site that the page comes from.
  let site: [OutputPath: [UInt8]]

  /// The document's bytes.
  func bytes() -> [UInt8] {
    var edits: [Edit] = []
    var navigation: (start: Int, edits: Int, leads: Bool)?
    for tag in markupTags(in: page.bytes) {
      switch tag.name {
      case "nav": navigation = (tag.range.lowerBound, edits.count, false)
      case "/nav":
        guard let open = navigation, !open.leads else { continue }
        edits.removeSubrange(open.edits...)
        edits.append(Edit(open.start..<tag.range.upperBound, ""))
        navigation = nil
      case "a", "area":
        let destination = destination(of: tag)
        if destination.leadsOn { navigation?.leads = true }
        edits += destination.edits
      default: edits += resources(of: tag)
      }
    }
    return page.bytes.applying(edits)
  }
}

/// Bytes to stand in the place of others.
private struct Edit {
  let range: Range<Int>
  let bytes: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }
}

extension [UInt8] {
  /// - Parameter edits: in the order of their ranges, which do not overlap.
  fileprivate func applying(_ edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in edits {
      result += self[position..<edit.range.lowerBound]
      result += edit.bytes
      position = edit.range.upperBound
    }
    return result + self[position...]
  }
}

// MARK: - Links

extension StandaloneDocument {
  /// What becomes of a link, and whether it leads out of the place where it stands.
  private func destination(of tag: MarkupTag) -> (edits: [Edit], leadsOn: Bool) {
    guard let link = tag["href"], !link.value.hasPrefix("#") else {
      return ([], tag["href"] != nil)
    }
    guard let (target, ending) = page.path.resolve(link.value) else { return ([], true) }
    guard let place = placement[target] else { return (plainText(tag), false) }
    let url = path.relativeURL(to: place) + ending
    return ([Edit(link.range, " href=\"\(url)\"")], target != page.path)
  }

  /// An anchor without an address is text: it takes no focus and nothing announces it.
  private func plainText(_ tag: MarkupTag) -> [Edit] {
    let needless: Set = ["href", "download", "target", "rel", "type", "hreflang", "ping"]
    return tag.attributes.filter { needless.contains($0.name) }.map { Edit($0.range, "") }
  }
}

// MARK: - What a browser loads

extension StandaloneDocument {
  private func resources(of tag: MarkupTag) -> [Edit] {
    if tag.name == "link" { return head(tag) }
    return tag.attributes.filter { ["src", "poster", "data"].contains($0.name) }.compactMap {
      source in
      guard let (target, _) = page.path.resolve(source.value), let bytes = site[target] else {
        return nil
      }
      return Edit(source.range, " \(source.name)=\"\(dataAddress(target, bytes))\"")
    }
  }

  /// The style sheet comes in, an icon as `data:`; what leads to another page of the site goes.
  private func head(_ tag: MarkupTag) -> [Edit] {
    guard let link = tag["href"], let (target, _) = page.path.resolve(link.value) else { return [] }
    guard let bytes = site[target] else { return [Edit(tag.range, "")] }
    switch tag["rel"]?.value {
    case "stylesheet":
      return [Edit(tag.range, "<style>\n\(styleSheet(bytes, at: target))</style>")]
    case "icon": return [Edit(link.range, " href=\"\(dataAddress(target, bytes))\"")]
    default: return [Edit(tag.range, "")]
    }
  }

  /// A style sheet whose pictures and fonts stand in it.
  private func styleSheet(_ bytes: [UInt8], at path: OutputPath) -> String {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    var result = ""
    while let start = rest.firstRange(of: "url("),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      let address = rest[start.upperBound..<end].trimming { $0 == "\"" || $0 == "'" || $0 == " " }
      result += rest[..<start.upperBound]
      if let (target, _) = path.resolve(String(address)), let bytes = site[target] {
        result += "\"\(dataAddress(target, bytes))\""
      } else {
        result += rest[start.upperBound..<end]
      }
      rest = rest[end...]
    }
    // No text of a style sheet may close its element.
    return (result + rest).replacing("</", with: "<\\/")
  }
}

extension Substring {
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> Substring {
    let head = drop(while: isEdge)
    return head.dropLast(head.reversed().prefix(while: isEdge).count)
  }
}

extension OutputPath {
  /// The file of the site that a relative address leads to, and its `#fragment` if any; nil for an
  /// address with a scheme, from the root, or within the page.
  func resolve(_ url: String) -> (target: OutputPath, ending: String)? {
    let file = url.prefix { $0 != "#" && $0 != "?" }
    guard !file.isEmpty, !file.contains(":"), !file.hasPrefix("/") else { return nil }
    var parts = string.split(separator: "/").dropLast()
    for part in file.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return OutputPath(parts.joined(separator: "/")).map { ($0, String(url[file.endIndex...])) }
  }
}
