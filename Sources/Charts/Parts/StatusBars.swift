internal import Disclosure

/// Bars of one colour: whole, hatched when provisional, an outline when estimated.
struct StatusBars {
  private let series: Int
  private var final: Layer
  private var provisional: Layer
  private var estimated: Layer

  init(_ series: Int) {
    self.series = series
    final = Layer(barInk(series, []))
    provisional = Layer(barInk(series, .provisional))
    estimated = Layer(barInk(series, .estimated))
  }

  var layers: [Layer] { [final, provisional, estimated] }

  /// Adds a bar.
  mutating func add(_ box: Box, _ quality: Quality) {
    switch barInk(series, quality) {
    case provisional.ink: provisional.shapes.append(.rect(box))
    case estimated.ink: estimated.shapes.append(.rect(box))
    default: final.shapes.append(.rect(box))
    }
  }

  /// Adds a bar between two places across; one without length is left to its text.
  mutating func add(from start: Double, to end: Double, y: Double, half: Double, _ quality: Quality)
  {
    guard start != end else { return }
    add(
      Box(left: min(start, end), top: y - half, right: max(start, end), bottom: y + half), quality)
  }
}

/// How a bar looks: what is least certain of its value decides.
func barInk(_ series: Int, _ quality: Quality) -> Ink {
  if quality.contains(.provisional) { return .provisionalBars(series) }
  return quality.contains(.estimated) ? .row(.estimatedBars(series)) : .bars(series)
}
