internal import Markup
internal import OpenDocument
internal import TestSupport
internal import Testing

@Suite struct `A body longer than a slide` {
  private func pages(_ slide: Slide) throws -> [Substring] {
    let content = try ReadArchive(presentation(try deck([slide]))).text("content.xml")
    return content.split(separator: "<draw:page ").dropFirst().map { $0 }
  }

  private func texts(_ page: Substring) -> [Int] {
    page.matches(of: #/Point (\d+) /#).compactMap { Int($0.output.1) }
  }

  @Test func `is continued, with its title and without its notes`() throws {
    let points = (0..<30).map { "Point \($0) et ce qui le suit" }
    let pages = try pages(Slide(title: "Points", body: .bullets(points), notes: ["Une note."]))
    #expect(pages.map(texts).map(\.count) == [11, 11, 8])
    #expect(pages.map { $0.contains("Points (suite)") } == [false, true, true])
    #expect(pages.map { $0.contains("Une note.") } == [true, false, false])
  }

  /// Law: nothing is lost or moved, whatever the lengths.
  @Test(arguments: 1...20) func `keeps every bullet in its order`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let points = (0..<Int.random(in: 1...40, using: &generator)).map { index in
      let words = Int.random(in: 0...60, using: &generator)
      return "Point \(index) " + Array(repeating: "mot", count: words).joined(separator: " ")
    }
    let pages = try pages(Slide(title: "", body: .bullets(points)))
    #expect(pages.flatMap(texts) == Array(points.indices))
    #expect(pages.allSatisfy { !texts($0).isEmpty })
  }

  @Test func `repeats the header of a table`() throws {
    let rows = (0..<25).map { ["Point \($0) ", "\($0)"] }
    let table = SlideTable(
      columns: [.init("Public"), .init("Ménages", isNumeric: true)], rows: rows)
    let pages = try pages(Slide(title: "", body: .table(table)))
    #expect(pages.flatMap(texts) == Array(0..<25))
    #expect(pages.count == 3)
    #expect(pages.allSatisfy { $0.contains(">Public<") && $0.contains(">Ménages<") })
  }

  @Test func `has six figures a slide`() throws {
    let figures = (0..<8).map { KeyFigure(label: "Point \($0) ", value: "1") }
    let pages = try pages(Slide(title: "", body: .figures(figures)))
    #expect(pages.map(texts) == [Array(0..<6), [6, 7]])
  }

  @Test func `stays one slide when there is nothing`() throws {
    for body in [SlideBody.bullets([]), .figures([]), .table(SlideTable(columns: [], rows: []))] {
      #expect(try pages(Slide(title: "", body: body)).count == 1)
    }
  }
}
