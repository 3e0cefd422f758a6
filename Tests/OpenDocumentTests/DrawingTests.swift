internal import Charts
internal import Markup
internal import OpenDocument
internal import Testing

@Suite struct `A drawing on a slide` {
  private func content(_ chart: any Chart) throws -> String { try content(SlideChart(chart)) }

  private func content(_ chart: SlideChart) throws -> String {
    let slide = Slide(title: "", body: .chart(chart))
    return try ReadArchive(presentation(try deck([slide]))).text("content.xml")
  }

  private static let figures = [sampleLine, sampleBars, sampleStack]

  @Test(arguments: 0..<3) func `has every text of the scene, as text`(_ index: Int) throws {
    let figure = try Self.figures[index]()
    let texts = figure.scene(.projected).layers.flatMap(\.shapes).compactMap {
      if case .text(let text, _) = $0 { text } else { nil }
    }
    let content = try content(figure)
    #expect(!texts.isEmpty)
    for text in texts {
      let escaped = text.replacing("&", with: "&amp;")
      #expect(content.contains(">\(escaped)</text:p>"), "\(text)")
    }
  }

  /// The SVG says how charts look; a slide must use its colours and no others.
  @Test(arguments: 0..<3) func `has the colours of the SVG`(_ index: Int) throws {
    let figure = try Self.figures[index]()
    let svg = standaloneSVG(Figure(figure, FigureLabel(number: 1, id: "fig"), csvURL: "f.csv"))
      .string
    let wanted = Set(svg.matches(of: /#[0-9A-Fa-f]{3,6}\b/).map { longColour(String($0.output)) })
    let group = try #require(content(figure).split(separator: "<office:body>").first)
    let used = Set(
      group.matches(of: /style:name="p?[ft]-[^>]*><style[^>]*?color="(#[^"]*)"/)
        .map { String($0.output.1).lowercased() })
    #expect(used.count > 2)
    #expect(used.subtracting(wanted) == [])
  }

  @Test func `is one group, with its name and what it shows`() throws {
    let figure = try sampleLine()
    let content = try content(figure)
    #expect(count("<draw:g ", in: content) == 1)
    #expect(
      content.contains(
        """
        <svg:title>\(figure.alternative.string)</svg:title><svg:desc>\
        \(figure.description.string)</svg:desc>
        """))
  }

  @Test func `tells a provisional line from an estimated one by its dashes`() throws {
    let deck = try deck([Slide(title: "", body: .chart(SlideChart(try sampleLine())))])
    let styles = try ReadArchive(presentation(deck)).text("styles.xml")
    #expect(styles.matches(of: /<draw:stroke-dash draw:name="([^"]*)"/).count == 2)
  }

  @Test func `draws stripes and dots inside their bars`() throws {
    let figure = try sampleStack()
    let content = try content(figure)
    let paths = content.matches(of: /<draw:path [^>]*svg:viewBox="0 0 (\d+) (\d+)" svg:d="([^"]*)"/)
    let patterned: [Ink] = [.bars(1), .bars(3), .secretBars]
    let bars = figure.scene(.wide).layers.filter { patterned.contains($0.ink) }.flatMap(\.shapes)
    #expect(paths.count == bars.count)
    for path in paths {
      let (width, height) = (Int(path.output.1) ?? 0, Int(path.output.2) ?? 0)
      let numbers = path.output.3.matches(of: /(-?\d+) (-?\d+)/)
      #expect(!numbers.isEmpty)
      for pair in numbers {
        #expect((0...width).contains(Int(pair.output.1) ?? -1))
        #expect((0...height).contains(Int(pair.output.2) ?? -1))
      }
    }
  }

  /// Law: whatever the size of the scene, its shapes stay on the slide, above its foot.
  @Test(arguments: 0..<3) func `stays between the title and the foot`(_ index: Int) throws {
    let figure = try Self.figures[index]()
    for rendition in Rendition.allCases {
      let content = try content(
        SlideChart(
          scene: figure.scene(rendition), alternative: figure.alternative,
          description: figure.description))
      let group = try #require(
        content.split(separator: "<draw:g ").last?.split(separator: "</draw:g>").first)
      let tops = group.matches(of: /svg:y[12]?="([\d.]+)cm"/).compactMap { Double($0.output.1) }
      #expect(tops.count > 10)
      #expect(tops.allSatisfy { $0 > 3.4 && $0 < 14.5 })
    }
  }
}

/// A colour with six digits in small letters.
private func longColour(_ colour: String) -> String {
  guard colour.count == 4 else { return colour.lowercased() }
  return "#" + colour.dropFirst().lowercased().map { "\($0)\($0)" }.joined()
}
