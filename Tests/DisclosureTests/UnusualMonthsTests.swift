internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `The unusual months of a released series` {
  private let start = Month(index: 2023 * 12)

  private func series(_ numbers: [Int?], breaks: [Month] = []) -> Series {
    let cells = numbers.map { number in
      number.map { ReleasedCell.value(Quantity($0), []) } ?? .withheld
    }
    return Series(start: start, cells: cells, breaks: breaks)
  }

  private let calm = (0..<14).map { 100 + $0 % 3 }

  @Test func `are those whose change no past change resembles`() {
    let jump = start.advanced(by: 14)
    #expect(series(calm + [160, 161]).unusualMonths(threshold: 6) == [jump])
    #expect(series(calm + [104, 105]).unusualMonths(threshold: 6) == [])
  }

  @Test func `are not the first of a new way of counting`() {
    let jump = start.advanced(by: 14)
    #expect(series(calm + [160], breaks: [jump]).unusualMonths(threshold: 6) == [])
  }

  @Test func `are told neither of a withheld cell nor of a short history`() {
    #expect(series(calm + [nil, 160]).unusualMonths(threshold: 6) == [])
    #expect(series([100, 101, 160]).unusualMonths(threshold: 6) == [])
  }
}
