internal import Charts

/// How a line is drawn, in the units of its drawing.
struct Stroke: Hashable {
  let colour: String
  let width: Double
  /// A dash and the gap after it, or nil for a whole line.
  var dash: Dash?
  var isRound = false
}

/// A dash and the gap after it, in the units of a drawing.
struct Dash: Hashable {
  let length: Double
  let gap: Double

  /// Reads `4 3`.
  init?(_ text: Substring?) {
    let numbers = text?.split(separator: " ").compactMap { Double($0) } ?? []
    guard numbers.count == 2 else { return nil }
    length = numbers[0]
    gap = numbers[1]
  }

  init(_ length: Double, _ gap: Double) {
    self.length = length
    self.gap = gap
  }

  /// What says that a stretch of a line is provisional or estimated, as in SVG.
  init?(_ role: PathRole) {
    switch role {
    case .plain, .outline: return nil
    case .provisional: self.init(1, 5)
    case .estimated: self.init(6, 4)
    }
  }
}
