internal import Disclosure

/// The strokes of one series: cut where a value lacks or a series breaks, dotted where provisional; what is
/// not reliable stands off the line.
struct LineStrokes {
  private var solid: Path
  private var provisional = Path()
  private var estimated = Path()
  /// Values with no neighbour, which no stroke would show.
  private var isolated: [Point] = []
  /// Values that no stroke may lead to.
  private var unreliable: [Point] = []
  private var last: Point?

  private var previous: Point?
  private var role: PathRole?

  /// - Parameter cuts: ranks of the first months of a new way of counting.
  init(_ cells: [ReleasedCell], cuts: [Int], months: MonthScale, values: ValueScale) {
    solid = Path(capacity: cells.count + 4)
    for (index, cell) in cells.enumerated() {
      guard case .value(let quantity, let quality) = cell else {
        end()
        continue
      }
      if cuts.contains(index) { end() }
      let point = Point(months.x(index), values.y(quantity))
      if quality.contains(.unreliable) {
        leaveOff(point)
      } else {
        extend(to: point, strokeRole(quality))
      }
    }
    end()
  }

  /// The strokes in drawing order, then the marker of the last published value, if the series has one.
  func shapes(series: Int?) -> [Shape] {
    var shapes = strokes
    if let last {
      shapes.append(series.map { .endMarker(last, series: $0) } ?? .circle(last, radius: 2))
    }
    return shapes
  }

  /// The strokes and a dot at the last published value.
  var miniature: [Shape] { strokes + (last.map { [.circle($0, radius: 1.25)] } ?? []) }

  private var strokes: [Shape] {
    var shapes: [Shape] = []
    shapes.reserveCapacity(4 + isolated.count + unreliable.count)
    if !solid.isEmpty { shapes.append(.path(solid)) }
    if !estimated.isEmpty { shapes.append(.path(estimated, .estimated)) }
    if !provisional.isEmpty { shapes.append(.path(provisional, .provisional)) }
    // An isolated dot is a ring of radius 1.25 as thick as the line: a disc of radius 2.5.
    for point in isolated { shapes.append(.circle(point, radius: 1.25)) }
    for point in unreliable { shapes.append(.circle(point, radius: 3)) }
    return shapes
  }

  private mutating func leaveOff(_ point: Point) {
    end()
    unreliable.append(point)
    last = point
  }

  private mutating func extend(to point: Point, _ next: PathRole) {
    if let previous { stroke(from: previous, to: point, next) }
    previous = point
    last = point
  }

  private mutating func stroke(from start: Point, to end: Point, _ next: PathRole) {
    switch next {
    case .plain, .outline: draw(&solid, start, end, continues: role == next)
    case .provisional: draw(&provisional, start, end, continues: role == next)
    case .estimated: draw(&estimated, start, end, continues: role == next)
    }
    role = next
  }

  private func draw(_ path: inout Path, _ start: Point, _ end: Point, continues: Bool) {
    if !continues { path.move(to: start) }
    path.line(to: end)
  }

  /// Ends a run of neighbours.
  private mutating func end() {
    if role == nil, let previous { isolated.append(previous) }
    previous = nil
    role = nil
  }
}

/// A stroke looks like the less certain of what it leads to.
func strokeRole(_ quality: Quality) -> PathRole {
  if quality.contains(.provisional) { return .provisional }
  return quality.contains(.estimated) ? .estimated : .plain
}
