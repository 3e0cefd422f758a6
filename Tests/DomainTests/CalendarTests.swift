internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `Reading a month` {
  @Test(arguments: [("2024-06", 2024, 6), ("1900-01", 1900, 1), ("2199-12", 2199, 12)])
  func `takes a year and a month`(text: String, year: Int, number: Int) {
    let month = Month(text)
    #expect(month?.year == year && month?.number == number)
    #expect(month?.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-", "2024-6", "2024-00", "2024-13", "1899-12", "2200-01", "2024-06-01",
    "2024/06",
    "-024-06", "+024-06", "2024-0a", " 2024-06", "2024-06 ", "２０２４-06", "20240-6",
  ])
  func `refuses a month that does not exist`(text: String) {
    #expect(Month(text) == nil)
  }
}

@Suite struct `Counting months` {
  @Test func `is arithmetic on one integer`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1000 {
      let month = try #require(
        Month(
          year: .random(in: 1950...2100, using: &random), month: .random(in: 1...12, using: &random)
        ))
      let steps = Int.random(in: -300...300, using: &random)
      let other = month.advanced(by: steps)
      #expect(month.distance(to: other) == steps)
      #expect(other.advanced(by: -steps) == month)
      #expect((month < other) == (steps > 0))
      #expect(Month(month.description) == month)
      #expect(month.next.previous == month)
      #expect(month.yearBefore.number == month.number)
      #expect(month.yearBefore.year == month.year - 1)
      #expect((month.description < other.description) == (month < other))
    }
  }

  @Test func `goes over the end of a year`() throws {
    let december = try #require(Month("2023-12"))
    #expect(december.next.description == "2024-01")
    let june = try #require(Month("2024-06"))
    #expect((december...june).map(\.description).last == "2024-06")
    #expect((december...june).count == 7)
  }

  @Test func `gives each month its days`() throws {
    let days = try (1...12).map { try #require(Month(year: 2023, month: $0)).dayCount }
    #expect(days == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(Month("2024-02")?.dayCount == 29)
    #expect(Month("2000-02")?.dayCount == 29)
    #expect(Month("2100-02")?.dayCount == 28)
  }
}

@Suite struct `Reading a day` {
  @Test(arguments: ["2024-06-01", "2024-02-29", "2024-12-31"])
  func `takes a day of its month`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2024-06-31", "2023-02-29", "2024-06-00", "2024-6-01", "2024-06-1", "2024-06-1a", "2024-06",
    "2024-06/01", "2024-06-010", "",
  ])
  func `refuses a day that does not exist`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `orders days as time does`() {
    let days = ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"].compactMap { Day($0) }
    #expect(days.count == 4)
    #expect(days.reversed().sorted() == days)
  }
}
