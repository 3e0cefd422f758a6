internal import Charts
internal import Testing

@Suite struct `Packing notes above a plot` {
  @Test func `keeps notes that do not touch on the lowest line`() {
    let notes = [NoteSpan(left: 0, right: 50, lines: 1), NoteSpan(left: 80, right: 120, lines: 1)]
    #expect(packedLevels(notes) == [0, 0])
  }

  @Test func `raises the left one of two, whose rule then passes beside the other`() {
    let notes = [NoteSpan(left: 0, right: 90, lines: 1), NoteSpan(left: 60, right: 120, lines: 2)]
    #expect(packedLevels(notes) == [2, 0])
  }
}
