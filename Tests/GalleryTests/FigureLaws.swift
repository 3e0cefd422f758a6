internal import Charts
internal import Domain
internal import Foundation
internal import Markup
internal import Testing

@testable internal import gallery

/// Each chart that the gallery draws: every kind, in every circumstance that it does not refuse.
struct DrawnExample: Sendable, CustomTestStringConvertible {
  let example: Example
  let circumstance: Circumstance
  let chart: any Chart
  let html: String

  var testDescription: String { "\(example.id), \(circumstance)" }

  static let all = Example.all.flatMap { example in
    Circumstance.allCases.compactMap { circumstance -> DrawnExample? in
      guard case .drawn(let exhibit) = example.outcome(circumstance, number: 3),
        let chart = exhibit.chart
      else { return nil }
      return DrawnExample(
        example: example, circumstance: circumstance, chart: chart, html: exhibit.html.string)
    }
  }
}

/// What holds for every figure, whatever it shows.
@Suite struct `Every figure` {
  @Test(arguments: DrawnExample.all)
  func `has two images, each with one name and one hidden group`(_ drawn: DrawnExample) {
    let names = matches(#"<svg [^>]*role="img"[^>]* aria-label="([^"]*)""#, drawn.html)
    #expect(names.count == 2)
    #expect(Set(names).count == 1)
    #expect(occurrences(of: "aria-hidden=\"true\"", in: drawn.html) == 2)
    #expect(occurrences(of: "<svg", in: drawn.html) == 2)
  }

  @Test(arguments: DrawnExample.all)
  func `is named in at most 250 characters that end on the pointer`(_ drawn: DrawnExample) throws {
    let name = drawn.chart.alternative.string
    #expect((40...250).contains(name.count))
    #expect(name.hasSuffix(" Description et tableau sous le graphique."))
  }

  @Test(arguments: DrawnExample.all)
  func `carries its caption as its name`(_ drawn: DrawnExample) throws {
    let label = try #require(matches(#"<figure [^>]*aria-label="([^"]*)""#, drawn.html).first)
    #expect(drawn.html.contains("<figcaption>\(label)</figcaption>"))
  }

  @Test(arguments: DrawnExample.all)
  func `says no number that its table lacks`(_ drawn: DrawnExample) throws {
    let table = try #require(matches(#"(?s)(<table>.*</table>)"#, drawn.html).first)
    let known = Set(numbers(table))
    for text in drawn.statements {
      #expect(Set(numbers(text)).subtracting(known).isEmpty, "\(text)")
    }
  }

  /// A kind whose sentences are glued together was written in a hurry, and is heard so.
  @Test(arguments: DrawnExample.all)
  func `speaks in whole sentences`(_ drawn: DrawnExample) {
    for text in drawn.words {
      #expect(text.count > 12)
      #expect(text.hasSuffix("."), "\(text)")
      #expect(text.firstMatch(of: /[.;!?][\p{L}«]|  | [.,]|\.\.|,,/) == nil, "\(text)")
    }
  }

  @Test(arguments: DrawnExample.all)
  func `writes finite coordinates with one decimal at most`(_ drawn: DrawnExample) throws {
    let html = drawn.html
    #expect(!html.contains("nan") && !html.contains("inf") && !html.contains("-0\""))
    let path =
      matches(#" d="([^"]*)""#, html) + matches(#" (?:x|y|cx|cy|r|width|height)="([^"]*)""#, html)
    #expect(!path.isEmpty)
    for text in path {
      #expect(text.wholeMatch(of: /[MLHVCZhvl0-9., -]*/) != nil, "\(text)")
      #expect(text.firstMatch(of: /\.[0-9]{2}|-0(?![.0-9])/) == nil, "\(text)")
    }
  }

  @Test(arguments: DrawnExample.all)
  func `has no title, link, style or script in its images`(_ drawn: DrawnExample) throws {
    for image in matches(#"(?s)(<svg.*?</svg>)"#, drawn.html) {
      for word in ["<title", "<a ", "style=", "<script", " id=", "<foreignObject"] {
        #expect(!image.contains(word))
      }
      // A tile a month and a group takes more than a stroke.
      #expect(image.utf8.count < (drawn.hasTiles ? 25_600 : 12_288))
    }
  }

  /// A slide has less height: its author is told when long names do not fit it.
  @Test(arguments: DrawnExample.all)
  func `keeps texts apart, off the curves and inside the drawing, on a slide too`(
    _ drawn: DrawnExample
  ) {
    let renditions: [Rendition] =
      drawn.circumstance == .longLabels ? [.wide, .narrow] : Rendition.allCases
    for rendition in renditions {
      let scene = drawn.chart.scene(rendition)
      #expect(faults(in: scene).map(\.message) == [], "\(rendition)")
    }
  }

  @Test(arguments: DrawnExample.all)
  func `is a function of what it shows`(_ drawn: DrawnExample) {
    let label = drawn.example.label(drawn.circumstance, 3)
    #expect(Exhibit(drawn.chart, label).html.string == drawn.html)
  }
}

/// What holds for the table of kinds.
@Suite struct `Every kind of chart` {
  @Test(arguments: ChartRequest.Kind.allCases)
  func `has an example first with the block that asks for it`(_ kind: ChartRequest.Kind) throws {
    let block = try #require(kind.examples.first?.block)
    #expect(block.hasPrefix("type: \(kind.rawValue)\n"))
  }

  @Test(arguments: ChartRequest.Kind.allCases)
  func `draws the usual case, and says why it refuses another`(_ kind: ChartRequest.Kind) throws {
    for example in kind.examples {
      for circumstance in Circumstance.allCases {
        switch example.outcome(circumstance, number: 1) {
        case .drawn: continue
        case .unknown: #expect(circumstance != .normal)
        case .refused(let reason):
          #expect(circumstance != .normal)
          #expect(reason.count > 20 && reason.hasSuffix("."), "\(reason)")
        }
      }
    }
  }

  @Test func `is named once`() {
    #expect(Set(Example.all.map(\.id)).count == Example.all.count)
  }
}

extension DrawnExample {
  /// What is said of the cells: the name of the image, its description, one decoded example.
  fileprivate var statements: [String] {
    [chart.alternative.string, chart.description.string, chart.reading.string]
  }

  /// All that is read out, notes included.
  fileprivate var words: [String] { statements + chart.notes }

  fileprivate var hasTiles: Bool { chart is HeatMap || chart is CommuneTiles }
}

/// The first group of each match.
private func matches(_ pattern: String, _ text: String) -> [String] {
  guard let regex = try? Regex<(Substring, Substring)>(pattern) else { return [] }
  return text.matches(of: regex).map { String($0.output.1) }
}

/// The numbers of a text, thousands joined.
private func numbers(_ text: String) -> [String] {
  let joined = text.replacing("\u{202F}", with: "")
  return joined.matches(of: /[0-9]+(?:,[0-9]+)?/).map { String($0.output) }
}

private func occurrences(of word: String, in text: String) -> Int {
  text.components(separatedBy: word).count - 1
}
