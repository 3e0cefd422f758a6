/// Straight strokes: runs of points, each begun by a move.
package struct Path: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let point: Point
    package let isMove: Bool
  }

  package private(set) var steps: [Step] = []

  package init() {}

  /// A path that will take about `count` points.
  package init(capacity count: Int) { steps.reserveCapacity(count) }

  /// One stroke through the points.
  package init(_ points: [Point]) {
    for point in points { add(point, isMove: steps.isEmpty) }
  }

  package var isEmpty: Bool { steps.isEmpty }

  package mutating func move(to point: Point) { add(point, isMove: true) }
  package mutating func line(to point: Point) { add(point, isMove: false) }

  /// A stroke of its own.
  package mutating func segment(_ start: Point, _ end: Point) {
    move(to: start)
    line(to: end)
  }

  private mutating func add(_ point: Point, isMove: Bool) {
    steps.append(Step(point: point, isMove: isMove))
  }
}
