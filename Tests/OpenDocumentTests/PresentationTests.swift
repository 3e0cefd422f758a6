internal import Charts
internal import Markup
internal import OpenDocument
internal import TestSupport
internal import Testing

@Suite struct `A presentation` {
  private func content(_ slides: [Slide]) throws -> String {
    try ReadArchive(presentation(try deck(slides))).text("content.xml")
  }

  @Test func `says what it is first, and lists its parts`() throws {
    let read = try ReadArchive(presentation(try sampleDeck()))
    #expect(
      read.entries.map(\.path) == [
        "mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml",
      ])
    #expect(
      try read.text("mimetype") == "application/vnd.oasis.opendocument.presentation")
    #expect(try read.text("meta.xml").contains("<dc:date>2025-11-12T00:00:00</dc:date>"))
    #expect(try read.text("meta.xml").contains("<dc:language>fr-FR</dc:language>"))
  }

  @Test func `is the same bytes for the same deck`() throws {
    #expect(presentation(try sampleDeck()) == presentation(try sampleDeck()))
  }

  @Test(arguments: ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"])
  func `is well-formed`(_ part: String) throws {
    let read = try ReadArchive(presentation(try sampleDeck()))
    #expect(isWellFormed(try read.text(part)))
  }

  @Test(arguments: ["content.xml", "styles.xml"])
  func `is written as before`(_ part: String) throws {
    let text = try ReadArchive(presentation(try sampleDeck())).text(part)
    try compare(text, with: "presentation-\(part)")
  }

  @Test func `escapes texts, and drops what XML has no place for`() throws {
    let text = "a < b & \"c\"\u{1}\u{B}\u{FFFE}\u{FFFF}é\u{1F600}"
    let slide = Slide(
      title: text, kicker: text, body: .bullets([text]), notes: [HTML(text: text)])
    let content = try content([slide])
    #expect(isWellFormed(content))
    #expect(count("a &lt; b &amp; &quot;c&quot;é\u{1F600}", in: content) == 5)
  }

  @Test func `defines every style it names`() throws {
    let figures = [try sampleLine(), try sampleBars(), try sampleStack()]
    let slides = figures.map { Slide(title: "", body: .chart(SlideChart($0))) }
    let deck = try deck(try sampleDeck().slides + slides)
    let read = try ReadArchive(presentation(deck))
    let text = try read.text("content.xml") + read.text("styles.xml")
    let defined = Set(
      text.matches(of: /(?:style:name|draw:name)="([^"]*)"/).map { String($0.output.1) })
    let named = text.matches(
      of: /(?:draw|text|table|presentation):(?:style-name|stroke-dash)="([^"]*)"/
    ).map { String($0.output.1) }
    #expect(Set(named).subtracting(defined) == [])
    #expect(named.count > 100)
  }

  @Test func `carries the banner on every slide, through its masters`() throws {
    let styles = try ReadArchive(presentation(try sampleDeck())).text("styles.xml")
    #expect(count("Données synthétiques", in: styles) == 2)
    let plain = try ReadArchive(presentation(try deck([], banner: nil))).text("styles.xml")
    #expect(!plain.contains("avis\">"))
  }

  @Test func `gives notes to the slide that has them`() throws {
    let pages = try ReadArchive(presentation(try sampleDeck())).text("content.xml")
      .split(separator: "<draw:page ").dropFirst()
    #expect(
      pages.map { $0.contains("<text:p>Lire l’axe.</text:p>") } == [
        false, false, false, false, true,
      ])
    #expect(pages.allSatisfy { $0.contains("presentation:class=\"notes\"") })
  }
}

func count(_ needle: String, in text: String) -> Int {
  text.split(separator: needle, omittingEmptySubsequences: false).count - 1
}
