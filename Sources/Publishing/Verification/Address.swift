internal import Markup

/// Where an address of a page leads.
enum Address: Hashable {
  /// A file of the site, given by its path, and perhaps an element of it; the path need not exist.
  case inside(path: String, fragment: String?)
  /// `data:`, which carries its own bytes.
  case embedded
  /// Another site, a mail address, a telephone number.
  case outside
  /// From the root of the server: `/style.css`.
  case fromRoot
  /// A scheme that no page may use: `javascript:`, `file:`, `C:`.
  case forbidden(scheme: String)

  /// Reads an address as a browser does from the page at `path`.
  init(_ url: String, from path: OutputPath) {
    let url = Substring(url).trimmingSpaces
    if url.hasPrefix("//") {
      self = .outside
    } else if url.hasPrefix("/") || url.hasPrefix("\\") {
      self = .fromRoot
    } else if let scheme = scheme(of: url) {
      self.init(scheme: scheme)
    } else {
      self.init(relative: url, from: path)
    }
  }

  private init(scheme: String) {
    switch scheme {
    case "http", "https", "mailto", "tel": self = .outside
    case "data": self = .embedded
    default: self = .forbidden(scheme: scheme)
    }
  }

  private init(relative url: Substring, from path: OutputPath) {
    let halves = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = halves[0].prefix { $0 != "?" }
    let fragment = halves.count > 1 ? withoutPercents(halves[1]) : nil
    guard !file.isEmpty else {
      self = .inside(path: path.string, fragment: fragment)
      return
    }
    var parts = path.string.split(separator: "/").dropLast().map(String.init)
    for part in withoutPercents(file).split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case ".." where parts.last.map { $0 != ".." } ?? false: parts.removeLast()
      default: parts.append(String(part))
      }
    }
    self = .inside(path: parts.joined(separator: "/"), fragment: fragment)
  }
}

/// The scheme of an address in lower case: letters, digits, `+`, `-`, `.` before the first colon.
private func scheme(of url: Substring) -> String? {
  guard let first = url.utf8.first, isLetter(first) else { return nil }
  let rest = url.utf8.drop { byte in
    isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
  }
  guard rest.first == UInt8(ascii: ":") else { return nil }
  return url[..<rest.startIndex].lowercased()
}

extension Substring {
  /// Without the white space and control characters that browsers drop around an address.
  fileprivate var trimmingSpaces: Substring {
    let head = drop { $0.isASCII && $0 <= " " }
    let count = head.reversed().prefix { $0.isASCII && $0 <= " " }.count
    return head.dropLast(count)
  }
}
