internal import Charts
internal import Disclosure
internal import Domain
internal import Foundation
internal import Markup
internal import TestSupport
internal import Testing

/// What holds for every figure of these tests; what holds for every kind is a law of the gallery.
@Suite struct `Every example` {
  @Test(arguments: Example.allCases)
  func `keeps texts apart, off the curves and inside the drawing`(_ example: Example) throws {
    for scene in try example.scenes() {
      #expect(!scene.layers.flatMap(\.textBoxes).isEmpty)
      #expect(faults(in: scene).map(\.message) == [])
    }
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
      let lines = try LineChart(frame: frame(), months: months, series: series)
      let flows = try EntriesExitsChart(
        frame: frame(), months: months, entries: series[0], exits: series[1])
      let stack = try StackedBars(
        frame: frame(), months: months, partition: try partition(3), labels: ["A", "B", "C"],
        parts: Array(rows.prefix(3)), totals: rows[3])
      for html in [
        figure(lines).html.string, figure(flows).html.string,
        figure(stack).html.string, sparkline(rows[0]).string,
      ] + (try otherFigures(months, series, rows)) {
        for text in matches(#" (?:d|x|y|cx|cy|width|height)="([^"]*)""#, html) {
          #expect(text.wholeMatch(of: /[MLHVCZhvl0-9., -]*/) != nil, "\(text)")
        }
      }
      #expect(figure(lines).html == figure(lines).html)
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
  let charts: [(any Chart)?] = [
    try? HeatMap(frame: frame(), months: months, rows: series),
    try? CommuneTiles(
      frame: frame(), month: months.lowerBound,
      cells: Dictionary(zip(codes, rows.joined())) { cell, _ in cell }),
    try? SmallMultiples(frame: frame(), months: months, panels: series),
    try? SmallMultiples(frame: frame(), months: months, panels: series, base: months.lowerBound),
    try? StockFlowBridge(
      frame: frame(), month: months.lowerBound, start: rows[0][0], entries: first, exits: first,
      end: rows[1][0]),
    try? FlowDiagram(
      frame: frame(), months: months, sources: ["A", "B", "C", "D"],
      outcomes: ["E", "F", "G", "H"], flows: square, sourceTotals: rows.map { $0[0] },
      outcomeTotals: Array(repeating: .missing, count: 4)),
  ]
  return charts.compactMap { $0.map { figure($0).html.string } }
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
