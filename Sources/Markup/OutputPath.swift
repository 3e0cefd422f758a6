/// A path inside the published site: relative, ASCII, with a real file name at its end.
///
/// `/`-separated parts of letters, digits, `.`, `_` and `-`; never empty, never `.` or `..`.
package struct OutputPath: Hashable, Comparable, Sendable {
  package let string: String

  /// Makes a path, or nil when a part is not allowed.
  package init?(_ string: String) {
    let parts = string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ Self.isPart(Array($0)) }) else { return nil }
    self.string = string
  }

  private static func isPart(_ part: [UInt8]) -> Bool {
    guard !part.isEmpty, part != [UInt8(ascii: ".")], part != Array("..".utf8) else { return false }
    return part.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// The relative URL that leads from the page at this path to another file of the site.
  ///
  /// Always ends in a real file name, so that it works from `file://` and from a shared folder.
  package func relativeURL(to target: OutputPath) -> String {
    let from = string.split(separator: "/").dropLast()
    let to = target.string.split(separator: "/")
    var common = 0
    while common < from.count, common < to.count - 1, from[common] == to[common] { common += 1 }
    let up = Array(repeating: "..", count: from.count - common)
    return (up + to[common...].map(String.init)).joined(separator: "/")
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.string < rhs.string }
}
