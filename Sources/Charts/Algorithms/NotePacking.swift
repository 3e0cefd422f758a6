/// A label above the plot, with the span that it takes across.
package struct NoteSpan: Hashable, Sendable {
  package let left: Double
  package let right: Double
  /// How many lines of text it takes.
  package let lines: Int

  package init(left: Double, right: Double, lines: Int) {
    self.left = left
    self.right = right
    self.lines = lines
  }
}

/// The lowest line each note may stand on without touching another; line 0 is next to the plot.
///
/// Notes are placed from right to left: a note runs to the right of its rule, so that the rule of a raised
/// note passes beside the notes under it.
package func packedLevels(_ notes: [NoteSpan], gap: Double = 8) -> [Int] {
  var levels = Array(repeating: 0, count: notes.count)
  let order = notes.indices.sorted { (notes[$1].left, $0) < (notes[$0].left, $1) }
  for (rank, index) in order.enumerated() {
    let note = notes[index]
    let neighbours = order[..<rank].filter {
      notes[$0].left < note.right + gap && note.left < notes[$0].right + gap
    }
    levels[index] = neighbours.map { levels[$0] + notes[$0].lines }.max() ?? 0
  }
  return levels
}
