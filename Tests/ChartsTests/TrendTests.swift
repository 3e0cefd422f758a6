internal import Disclosure
internal import Domain
internal import Testing

@testable internal import Charts

@Suite struct `Telling the trend of a year` {
  private let start = Month(index: 2023 * 12)

  private func cells(_ values: [Int?], provisional: Int = 0) -> [ReleasedCell] {
    values.enumerated().map { index, value in
      guard let value else { return .withheld }
      return .value(Quantity(value), index >= values.count - provisional ? .provisional : [])
    }
  }

  private func trend(_ cells: [ReleasedCell], cuts: [Month] = []) -> String? {
    yearTrend(cells, from: start, cuts: cuts, isPercentage: false)?.trend
  }

  @Test
  func `compares three months with the same three a year before, so that the season is left out`() {
    let year = [100, 110, 120, 200, 210, 220, 150, 140, 130, 120, 110, 100]
    #expect(trend(cells(year + [100, 110, 120])) == "stable")
    #expect(trend(cells(year + [110, 120, 130])) == "en légère hausse")
    #expect(trend(cells(year + [80, 90, 100])) == "en baisse")
  }

  @Test func `ends on the last month that is firm`() {
    let values = Array(repeating: 100, count: 15) + [500, 500, 500]
    #expect(trend(cells(values, provisional: 3)) == "stable")
    let end = { yearTrend($0, from: start, cuts: [], isPercentage: false)?.end }
    #expect(end(cells(values, provisional: 3)) == start.advanced(by: 14))
    #expect(end(cells(values)) == nil)
  }

  @Test func `says nothing of values below zero`() {
    #expect(trend(cells(Array(repeating: 100, count: 12) + [100, -100, 900])) == nil)
  }

  @Test func `says nothing across a break, over a withheld month, on small counts or short series`()
  {
    let flat = Array(repeating: 100, count: 15)
    #expect(trend(cells(flat), cuts: [start.advanced(by: 3)]) == nil)
    #expect(trend(cells(flat.dropLast(2) + [nil, 100])) == nil)
    #expect(trend(cells(Array(repeating: 12, count: 15))) == nil)
    #expect(trend(cells(Array(repeating: 100, count: 14))) == nil)
  }

  @Test(
    arguments: [
      (100.0, "stable"), (101, "stable"), (103, "en légère hausse"), (115, "en hausse"),
      (97, "en légère baisse"), (80, "en baisse"),
    ])
  func `names a change in neutral words`(_ end: Double, _ words: String) {
    #expect(trendWords(from: 100, to: end, isPercentage: false) == words)
  }
}
