internal import Disclosure

/// Bars of one colour: whole, hatched when provisional, an outline when estimated.
struct StatusBars {
  private var final: Layer
  private var provisional: Layer
  private var estimated: Layer

  init(_ ink: Int) {
    final = Layer(.bars(ink))
    provisional = Layer(.provisionalBars(ink))
    estimated = Layer(.row(.estimatedBars(ink)))
  }

  var layers: [Layer] { [final, provisional, estimated] }

  /// Adds a bar between two places across; one without length is left to its text.
  mutating func add(from start: Double, to end: Double, y: Double, half: Double, _ quality: Quality)
  {
    guard start != end else { return }
    let box = Box(left: min(start, end), top: y - half, right: max(start, end), bottom: y + half)
    if quality.contains(.provisional) {
      provisional.shapes.append(.rect(box))
    } else if quality.contains(.estimated) {
      estimated.shapes.append(.rect(box))
    } else {
      final.shapes.append(.rect(box))
    }
  }
}
