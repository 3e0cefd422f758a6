internal import Disclosure

/// A run of months without a number, and why.
struct Gap: Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    case withheld
    case missing
  }

  let reason: Reason
  let months: Range<Int>

  var sign: String { reason == .withheld ? "s" : "nd" }
}

/// The runs of withheld and of missing cells; what does not apply leaves no mark.
func gaps(_ cells: [ReleasedCell]) -> [Gap] {
  var gaps: [Gap] = []
  for (index, cell) in cells.enumerated() {
    guard let reason = gapReason(cell) else { continue }
    if let last = gaps.last, last.reason == reason, last.months.upperBound == index {
      gaps[gaps.count - 1] = Gap(reason: reason, months: last.months.lowerBound..<index + 1)
    } else {
      gaps.append(Gap(reason: reason, months: index..<index + 1))
    }
  }
  return gaps
}

private func gapReason(_ cell: ReleasedCell) -> Gap.Reason? {
  switch cell {
  case .value, .notApplicable: nil
  case .withheld: .withheld
  case .missing: .missing
  }
}

/// The same gaps month by month, where columns are wide enough for a sign each.
func monthly(_ gaps: [Gap]) -> [Gap] {
  gaps.flatMap { gap in gap.months.map { Gap(reason: gap.reason, months: $0..<$0 + 1) } }
}

/// The marks `s` and `nd`, once a gap, on a horizontal line; where two would touch, the second stands
/// farther from the line or, saying the same, is left out.
///
/// - Parameter isBelow: whether the marks hang under the line.
func gapLayers(
  _ rows: [[Gap]], scale: MonthScale, line: Double, isBelow: Bool = false
) -> [Layer] {
  var withheld = Layer(.withheld, anchor: .middle)
  var missing = Layer(.missing, anchor: .middle)
  var placed: [(x: Double, width: Double, level: Int, sign: String)] = []
  let marks = rows.joined().map { gap in
    (x: (scale.x(gap.months.lowerBound) + scale.x(gap.months.upperBound - 1)) / 2, gap: gap)
  }
  for mark in marks.sorted(by: { ($0.x, $0.gap.sign) < ($1.x, $1.gap.sign) }) {
    let width = textWidth(mark.gap.sign, size: 13, bold: true)
    let near = placed.filter { abs($0.x - mark.x) < ($0.width + width) / 2 + 2 }
    guard !near.contains(where: { $0.sign == mark.gap.sign }) else { continue }
    let level = near.map { $0.level + 1 }.max() ?? 0
    placed.append((mark.x, width, level, mark.gap.sign))
    let shift = isBelow ? 14 + Double(level) * 15 : -5 - Double(level) * 15
    let shape = Shape.text(mark.gap.sign, Point(mark.x, line + shift))
    if mark.gap.reason == .withheld {
      withheld.shapes.append(shape)
    } else {
      missing.shapes.append(shape)
    }
  }
  return [missing, withheld]
}
