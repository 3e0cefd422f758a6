internal import Diagnostics
internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `A decision` {
  private func decision(
    due: String?, _ state: DecisionState, closed: String? = nil
  ) throws -> Decision {
    Decision(
      code: "D", day: try day("2024-03-01"), body: "Comité", label: "Vérifier", indicator: nil,
      subPublic: nil, owner: "SIAO", due: try due.map(day), state: state,
      closed: try closed.map(day), basis: nil, location: SourceLocation(file: "t.csv"))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    arguments: [
      ("2024-06-29", DecisionState.ouvert, nil, true), ("2024-06-30", .ouvert, nil, false),
      (nil, .ouvert, nil, false), ("2024-06-29", .fait, nil, false),
      ("2024-06-29", .abandonne, "2024-05-01", false),
      // Closed since, but still open and late on that day.
      ("2024-06-29", .fait, "2024-07-01", true), ("2024-06-29", .fait, "2024-06-30", false),
    ] as [(String?, DecisionState, String?, Bool)])
  func `is overdue when open after its due date`(
    due: String?, state: DecisionState, closed: String?, expected: Bool
  ) throws {
    let decision = try decision(due: due, state, closed: closed)
    #expect(decision.isOverdue(on: try day("2024-06-30")) == expected)
  }
}

@Suite struct `The distance of two days` {
  @Test(arguments: [
    ("2024-06-30", "2024-07-01", 1), ("2024-02-28", "2024-03-01", 2),
    ("2023-02-28", "2023-03-01", 1), ("2024-12-31", "2025-01-01", 1),
    ("2024-01-01", "2025-01-01", 366), ("2000-02-28", "2000-03-01", 2),
    ("2100-02-28", "2100-03-01", 1), ("2025-01-01", "2024-12-31", -1),
  ])
  func `counts real days`(first: String, second: String, expected: Int) throws {
    #expect(try #require(Day(first)).distance(to: try #require(Day(second))) == expected)
  }

  @Test func `is one from the end of a month to the next`() throws {
    for index in (1990 * 12)..<(2110 * 12) {
      let month = Month(index: index)
      let next = try #require(Day("\(month.next)-01"))
      #expect(Day(endOf: month).distance(to: next) == 1)
    }
  }
}
