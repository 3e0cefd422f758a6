internal import Charts
internal import Domain
internal import Testing

@Suite struct `Labelling months` {
  private func texts(_ first: String, _ count: Int, _ spacing: Double) throws -> [String] {
    let start = try #require(Month(first))
    return monthLabels(start..<start.advanced(by: count), spacing: spacing, size: 14)
      .map { label in label.year.map { "\(label.text) \($0)" } ?? label.text }
  }

  @Test func `labels every third month when there is room for that`() throws {
    #expect(
      try texts("2023-01", 34, 16.5) == [
        "janv. 2023", "avr.", "juil.", "oct.", "janv. 2024", "avr.", "juil.", "oct.",
        "janv. 2025", "avr.", "juil.", "oct.",
      ])
  }

  @Test
  func `labels half-years on a narrow drawing, and the last month in the place of its neighbour`()
    throws
  {
    #expect(
      try texts("2023-01", 34, 8.9) == [
        "janv. 2023", "juil.", "janv. 2024", "juil.", "janv. 2025", "oct.",
      ])
  }

  @Test func `is anchored on the calendar, wherever the months begin`() throws {
    #expect(try texts("2023-11", 6, 22) == ["nov. 2023", "janv. 2024", "avr."])
  }

  @Test func `keeps the year when the last month takes the place of January`() throws {
    #expect(
      try texts("2023-07", 8, 16.5) == ["juil. 2023", "oct.", "févr. 2024"])
  }

  @Test func `labels one month alone`() throws {
    #expect(try texts("2025-10", 1, 500) == ["oct. 2025"])
  }

  @Test func `labels years beyond five`() throws {
    #expect(try texts("2015-03", 61, 9) == ["2016", "2017", "2018", "2019", "2020"])
    #expect(try texts("2015-03", 128, 2.4) == ["2016", "2018", "2020", "2022", "2024"])
  }
}
