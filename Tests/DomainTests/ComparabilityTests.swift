internal import Diagnostics
internal import Domain
internal import Testing

@Suite struct `Grading what a peer counts` {
  private func entry(
    _ date: ReferenceDate = .monthEnd, unit: String = "ménages", days: Int? = 90,
    _ asylum: AsylumScheme = .excluded
  ) throws -> Comparability {
    Comparability(
      indicator: try #require(IndicatorID("stock")), definition: "", date: date, unit: unit,
      sources: [], inactivity: days, asylum: asylum, grade: nil, reason: "",
      location: SourceLocation(file: "pairs/lille.md"))
  }

  @Test func `gives the best grade to the same way of counting`() throws {
    #expect(try entry().differences(from: entry()).bestGrade == .same)
    #expect(try entry(days: nil).differences(from: entry(days: nil)).bestGrade == .same)
  }

  @Test func `gives less, the more differs`() throws {
    let ours = try entry()
    #expect(try entry(.oneNight).differences(from: ours).bestGrade == .close)
    #expect(try entry(days: 60).differences(from: ours).bestGrade == .close)
    #expect(try entry(days: nil).differences(from: ours).bestGrade == .close)
    #expect(try entry(.oneNight, days: 60).differences(from: ours).bestGrade == .apart)
    #expect(try entry(.monthEnd, .included).differences(from: ours).bestGrade == .apart)
    #expect(try entry(.wholeMonth).differences(from: ours) == [.period])
    #expect(try entry(.wholeMonth).differences(from: ours).bestGrade == .apart)
    #expect(try entry(unit: "personnes").differences(from: ours).bestGrade == .none)
  }

  @Test func `takes what neither side knows for a difference`() throws {
    #expect(
      try entry(.monthEnd, .unknown).differences(from: entry(.monthEnd, .unknown)) == [.asylum])
  }

  @Test func `never rises with one difference more`() {
    for mask in 0..<(1 << CountingDifference.allCases.count) {
      let some = CountingDifference.allCases.enumerated().filter { mask >> $0.offset & 1 == 1 }
        .map(\.element)
      for more in CountingDifference.allCases where !some.contains(more) {
        #expect((some + [more]).bestGrade <= some.bestGrade)
      }
    }
  }
}
