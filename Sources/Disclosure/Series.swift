package import Domain

/// A released series: one cell a month, without holes, and the months where it breaks.
package struct Series: Hashable, Sendable {
  package let start: Month
  package let cells: [ReleasedCell]
  /// First months of a new way of counting, whose figures must not be compared with those before.
  package let breaks: [Month]

  package init(start: Month, cells: [ReleasedCell], breaks: [Month]) {
    self.start = start
    self.cells = cells
    self.breaks = breaks
  }

  package var months: Range<Month> { start..<start.advanced(by: cells.count) }

  package subscript(month: Month) -> ReleasedCell {
    months.contains(month) ? cells[start.distance(to: month)] : .missing
  }

  /// Whether a comparison of the two months would cross a break.
  package func breaksBetween(_ first: Month, _ second: Month) -> Bool {
    breaks.contains { min(first, second) < $0 && $0 <= max(first, second) }
  }
}
