internal import Markup
internal import TestSupport
internal import Testing

@Suite struct `A path of the site` {
  @Test(arguments: [
    "index.html", "rapports/2024-06/a_b.html", ".well-known/x", "..a", "a..b", "A/1",
  ])
  func `is letters, digits, points and dashes`(text: String) {
    #expect(OutputPath(text)?.string == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/.", "été", "a b", "a\\b", "a:b", "a?b",
    "a%20",
    "a\n", "a\u{0}",
  ])
  func `is nothing else`(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("index.html", "a/b.html", "a/b.html"),
    ("a/b.html", "index.html", "../index.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"),
    ("a/b.html", "a/b/c.html", "b/c.html"),
    ("a/a/x.html", "a/x.html", "../x.html"),
    ("a/x.html", "a/a/x.html", "a/x.html"),
    ("a/b/c.html", "a", "../../a"),
  ])
  func `leads to another by a relative address`(from: String, to: String, url: String) throws {
    let from = try #require(OutputPath(from))
    #expect(from.relativeURL(to: try #require(OutputPath(to))) == url)
  }

  /// Following the address from the page's folder arrives at the target, whatever the two.
  @Test func `is reached by following its relative address`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let from = try path(&random)
      let target = try path(&random)
      var place = from.string.split(separator: "/").dropLast().map(String.init)
      for step in from.relativeURL(to: target).split(separator: "/") {
        if step == ".." { try #require(place.popLast() != nil) } else { place.append(String(step)) }
      }
      #expect(place.joined(separator: "/") == target.string, "from \(from.string)")
    }
  }

  private func path(_ random: inout SeededGenerator) throws -> OutputPath {
    let depth = Int.random(in: 1...4, using: &random)
    let parts = (0..<depth).map { _ in ["a", "b", "c"].randomElement(using: &random) ?? "a" }
    return try #require(OutputPath(parts.joined(separator: "/")))
  }
}
