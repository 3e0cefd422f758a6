internal import Charts
internal import Foundation
internal import Markup
internal import Testing

/// A drawing as a file, which no page and no style sheet helps.
@Suite struct `A drawing in a file of its own` {
  @Test(arguments: Example.allCases)
  func `is well-formed and names itself`(_ example: Example) throws {
    let svg = standaloneSVG(try example.figure()).string
    let parser = XMLTags(svg)
    #expect(parser.isBalanced)
    #expect(matches("<title>(.*)</title>", svg) == ["Le nombre de ménages progresse"])
    #expect(svg.contains("Description et tableau sous le graphique.</desc>"))
  }

  @Test(arguments: Example.allCases)
  func `needs nothing from a page`(_ example: Example) throws {
    let svg = standaloneSVG(try example.figure()).string
    let known = Set(matches(#"<pattern id="([^"]*)""#, svg))
    #expect(Set(matches(#"url\(#([^)]*)\)"#, svg)).isSubset(of: known))
    for word in ["var(", "currentColor", "style=", "<style", "href", "<script", "nan", "inf"] {
      #expect(!svg.contains(word), "\(word)")
    }
  }

  @Test func `says what no page says for it`() throws {
    let svg = standaloneSVG(
      try Example.lineWithEverything.figure(), mention: "Données synthétiques"
    ).string
    let texts = matches(#"<text[^>]*>([^<]*)</text>"#, svg)
    #expect(texts.contains("Le nombre de ménages progresse"))
    #expect(texts.contains { $0.hasPrefix("Source\u{A0}: ") })
    #expect(texts.contains("Données synthétiques."))
    #expect(texts.contains { $0.contains("2024") && $0.contains("Dijon Métropole") })
  }

  @Test func `carries the patterns that it needs and no other`() throws {
    let line = standaloneSVG(try Example.lineOfPercentages.figure()).string
    #expect(!line.contains("<pattern"))
    let stack = standaloneSVG(try Example.stack.figure()).string
    #expect(matches(#"<pattern id="([^"]*)""#, stack) == ["g-h1", "g-h3"])
  }

  /// A text in a group without `fill` is black on any ground; one without `font-size` has a page's size.
  @Test(arguments: Example.allCases)
  func `writes outlined texts a second time without their outline`(_ example: Example) throws {
    let svg = standaloneSVG(try example.figure()).string
    let outlined = matches(#"(<g [^>]*paint-order[^>]*>)<text"#, svg).count
    let filled = matches(#"(<g [^>]*paint-order[^>]*>)<g stroke="none"><text"#, svg).count
    #expect(outlined == filled)
  }
}

/// The tags of a file, to see that each is closed in its turn.
private struct XMLTags {
  private(set) var isBalanced = true

  init(_ text: String) {
    var open: [String] = []
    for match in text.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
      let name = String(match.output.2)
      if !match.output.3.isEmpty { continue }
      if match.output.1.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        isBalanced = false
      }
    }
    if !open.isEmpty { isBalanced = false }
  }
}
