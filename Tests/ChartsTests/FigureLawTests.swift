internal import Charts
internal import Disclosure
internal import Domain
internal import Foundation
internal import Markup
internal import TestSupport
internal import Testing

/// What holds for every figure, whatever it shows.
@Suite struct `Every figure` {
  @Test(arguments: Example.allCases)
  func `has two images, each with one name and one hidden group`(_ example: Example) throws {
    let html = try example.figure().html.string
    let names = matches(#"<svg [^>]*role="img"[^>]* aria-label="([^"]*)""#, html)
    #expect(names.count == 2)
    #expect(Set(names).count == 1)
    #expect(occurrences(of: "aria-hidden=\"true\"", in: html) == 2)
    #expect(occurrences(of: "<svg", in: html) == 2)
  }

  @Test(arguments: Example.allCases)
  func `is named in at most 250 characters that end on the pointer`(_ example: Example) throws {
    let html = try example.figure().html.string
    let name = try #require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html).first)
    #expect((40...250).contains(name.count))
    #expect(name.hasSuffix(" Description et tableau sous le graphique."))
  }

  @Test(arguments: Example.allCases)
  func `carries its caption as its name`(_ example: Example) throws {
    let html = try example.figure().html.string
    let label = try #require(matches(#"<figure [^>]*aria-label="([^"]*)""#, html).first)
    #expect(html.contains("<figcaption>\(label)</figcaption>"))
  }

  @Test(arguments: Example.allCases)
  func `says no number that its table lacks`(_ example: Example) throws {
    let html = try example.figure().html.string
    let table = try #require(matches(#"(?s)(<table>.*</table>)"#, html).first)
    let known = Set(numbers(table))
    let description = try #require(matches(#"<p class="g-desc">(.*)</p>"#, html).first)
    let reading = try #require(matches(#"<p class="g-lecture">(.*)</p>"#, html).first)
    let name = try #require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html).first)
    for text in [description, reading, name] {
      #expect(Set(numbers(text)).subtracting(known).isEmpty, "\(text)")
    }
  }

  @Test(arguments: Example.allCases)
  func `writes finite coordinates with one decimal at most`(_ example: Example) throws {
    let html = try example.figure().html.string
    #expect(!html.contains("nan") && !html.contains("inf") && !html.contains("-0\""))
    let path =
      matches(#" d="([^"]*)""#, html) + matches(#" (?:x|y|cx|cy|r|width|height)="([^"]*)""#, html)
    #expect(!path.isEmpty)
    for text in path {
      #expect(text.wholeMatch(of: /[MLHVCZhvl0-9., -]*/) != nil, "\(text)")
      #expect(text.firstMatch(of: /\.[0-9]{2}|-0(?![.0-9])/) == nil, "\(text)")
    }
  }

  @Test(arguments: Example.allCases)
  func `has no title, link, style or script in its images`(_ example: Example) throws {
    for image in matches(#"(?s)(<svg.*?</svg>)"#, try example.figure().html.string) {
      for word in ["<title", "<a ", "style=", "<script", " id=", "<foreignObject"] {
        #expect(!image.contains(word))
      }
      // A tile a month and a group takes more than a stroke.
      #expect(image.utf8.count < (image.contains(#"class="n n"#) ? 25_600 : 8192))
    }
  }

  @Test(arguments: Example.allCases)
  func `keeps texts apart, off the curves and inside the drawing`(_ example: Example) throws {
    for scene in try example.scenes() {
      #expect(!scene.layers.flatMap(\.textBoxes).isEmpty)
      #expect(faults(in: scene).map(\.message) == [])
    }
  }

  @Test(arguments: Example.allCases)
  func `is a function of what it shows`(_ example: Example) throws {
    #expect(try example.figure().html == example.figure().html)
  }
}

@Suite struct `Any released cells` {
  /// Cells of every kind, values up to the ends of the range.
  private func randomCells(_ count: Int, _ random: inout SeededGenerator) -> [ReleasedCell] {
    (0..<count).map { _ in
      let quality = Quality(rawValue: UInt8(random.next() % 32))
      return switch random.next() % 8 {
      case 0: .withheld
      case 1: .missing
      case 2: .notApplicable
      case 3: .value(Quantity(scaled: Int64(random.next() % 18) * 500_000_000_000_000_000), quality)
      case 4: value(0, quality)
      default: value(Int(random.next() % 2000), quality)
      }
    }
  }

  @Test func `are drawn in finite coordinates, the same twice`() throws {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<20 {
      let count = Int(random.next() % 70) + 1
      let rows = (0..<4).map { _ in randomCells(count, &random) }
      let start = try month("2019-05")
      let months = start..<start.advanced(by: count)
      let series = rows.map { ChartSeries(label: "Série", cells: $0) }
      let lines = try #require(LineChart(frame: frame(), months: months, series: series))
      let flows = try #require(
        EntriesExitsChart(frame: frame(), months: months, entries: series[0], exits: series[1]))
      let stack = try #require(
        StackedBars(
          frame: frame(), months: months, partition: try partition(3), labels: ["A", "B", "C"],
          parts: Array(rows.prefix(3)), totals: rows[3]))
      for html in [
        figure(lines, csvURL: "f.csv").html.string, figure(flows, csvURL: "f.csv").html.string,
        figure(stack, csvURL: "f.csv").html.string, sparkline(rows[0]).string,
      ] + (try otherFigures(months, series, rows)) {
        for text in matches(#" (?:d|x|y|cx|cy|width|height)="([^"]*)""#, html) {
          #expect(text.wholeMatch(of: /[MLHVCZhvl0-9., -]*/) != nil, "\(text)")
        }
      }
      #expect(figure(lines, csvURL: "f.csv").html == figure(lines, csvURL: "f.csv").html)
    }
  }
}

/// Tiles, panels, a bridge and flows of the same cells, those that are not refused.
private func otherFigures(
  _ months: Range<Month>, _ series: [ChartSeries], _ rows: [[ReleasedCell]]
) throws -> [String] {
  let codes = communeGrid.compactMap { TerritoryID($0.code) }
  let first = series.map { StockFlowBridge.Flow(label: $0.label, cell: $0.cells[0]) }
  let square = (0..<4).map { row in (0..<4).map { rows[row][$0 % months.count] } }
  return [
    HeatMap(frame: frame(), months: months, rows: series).map { figure($0, csvURL: "f.csv") },
    CommuneTiles(
      frame: frame(), month: months.lowerBound,
      cells: Dictionary(zip(codes, rows.joined())) { cell, _ in cell }
    ).map { figure($0, csvURL: "f.csv") },
    SmallMultiples(frame: frame(), months: months, panels: series)
      .map { figure($0, csvURL: "f.csv") },
    SmallMultiples(frame: frame(), months: months, panels: series, base: months.lowerBound)
      .map { figure($0, csvURL: "f.csv") },
    (try? StockFlowBridge(
      frame: frame(), month: months.lowerBound, start: rows[0][0], entries: first, exits: first,
      end: rows[1][0])).map { figure($0, csvURL: "f.csv") },
    (try? FlowDiagram(
      frame: frame(), months: months, sources: ["A", "B", "C", "D"],
      outcomes: ["E", "F", "G", "H"], flows: square, sourceTotals: rows.map { $0[0] },
      outcomeTotals: Array(repeating: .missing, count: 4))).map { figure($0, csvURL: "f.csv") },
  ].compactMap { $0?.html.string }
}

/// The first group of each match.
func matches(_ pattern: String, _ text: String) -> [String] {
  guard let regex = try? Regex<(Substring, Substring)>(pattern) else { return [] }
  return text.matches(of: regex).map { String($0.output.1) }
}

/// The numbers of a text, thousands joined.
func numbers(_ text: String) -> [String] {
  let joined = text.replacing("\u{202F}", with: "")
  return joined.matches(of: /[0-9]+(?:,[0-9]+)?/).map { String($0.output) }
}

func occurrences(of word: String, in text: String) -> Int {
  text.components(separatedBy: word).count - 1
}
