internal import Disclosure

/// The last months, as long as a value of theirs is provisional.
///
/// Months without any published value neither begin nor end the tail.
func provisionalTail(_ rows: [[ReleasedCell]], count: Int) -> Range<Int>? {
  var tail: Range<Int>?
  for index in (0..<count).reversed() {
    let cells = rows.lazy.map { $0[index] }
    if cells.contains(where: { $0.quality.contains(.provisional) }) {
      tail = index..<(tail?.upperBound ?? index + 1)
    } else if cells.contains(where: { $0.quantity != nil }) {
      return tail
    }
  }
  return tail
}
