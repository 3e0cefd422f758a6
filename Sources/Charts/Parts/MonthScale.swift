internal import Domain

/// Where months fall across a drawing.
struct MonthScale: Hashable, Sendable {
  let left: Double
  let right: Double
  let count: Int
  /// Columns stand in the middle of a slot; points of a line stand on the first and last edge.
  let isBanded: Bool

  /// The distance from a month to the next.
  var slot: Double {
    isBanded ? (right - left) / Double(max(1, count)) : (right - left) / Double(max(1, count - 1))
  }

  func x(_ index: Int) -> Double {
    guard !isBanded else { return left + (Double(index) + 0.5) * slot }
    // One month stands at the end, beside its label.
    return count == 1 ? right : left + Double(index) * slot
  }

  /// The border between a month and the one before, within the plot.
  func edge(before index: Int) -> Double {
    min(max(x(index) - slot / 2, left), right)
  }

  /// The borders of a run of months.
  func span(_ indices: Range<Int>) -> ClosedRange<Double> {
    edge(
      before: indices.lowerBound)...max(
        edge(before: indices.lowerBound), edge(before: indices.upperBound))
  }
}

extension MonthScale {
  /// Where the axis' labels go under `bottom`, with the ticks that lead to them.
  func labels(_ months: Range<Month>) -> [MonthLabel] {
    monthLabels(months, spacing: slot, size: Ink.tick.textSize)
  }

  func labelLayer(_ labels: [MonthLabel], bottom: Double) -> Layer {
    var layer = Layer(.tick, anchor: .middle, capacity: 2 * labels.count)
    for label in labels {
      layer.shapes.append(.text(label.text, Point(x(label.index), bottom + 19)))
      guard let year = label.year else { continue }
      layer.shapes.append(.text(year, Point(x(label.index), bottom + 35)))
    }
    return layer
  }

  func ticks(_ labels: [MonthLabel], bottom: Double) -> Shape {
    var path = Path(capacity: 2 * labels.count)
    for label in labels {
      let x = crisp(x(label.index))
      path.segment(Point(x, bottom), Point(x, bottom + 5))
    }
    return .path(path)
  }
}

/// The height that month labels take under a plot.
let monthAxisHeight = 40.0
