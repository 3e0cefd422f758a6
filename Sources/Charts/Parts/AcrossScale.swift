internal import Domain

/// Where values fall across a drawing.
struct AcrossScale: Hashable, Sendable {
  let ticks: Ticks
  let left: Double
  let right: Double

  func x(_ value: Double) -> Double {
    left + (value - ticks.low) / (ticks.high - ticks.low) * max(0, right - left)
  }

  func x(_ quantity: Quantity) -> Double { x(quantity.double) }

  /// The place of zero, or the left end when zero is not on the axis.
  var base: Double { ticks.low <= 0 && ticks.high >= 0 ? x(0) : left }

  /// The gridlines, and the zero line darker.
  func grid(from top: Double, to bottom: Double) -> [Layer] {
    var grid = Path()
    var zero = Path()
    for value in ticks.values {
      let x = crisp(x(value))
      if value == 0 {
        zero.segment(Point(x, top), Point(x, bottom))
      } else {
        grid.segment(Point(x, top), Point(x, bottom))
      }
    }
    return [Layer(.grid, [.path(grid)]), Layer(.base, zero.isEmpty ? [] : [.path(zero)])]
  }

  /// The tick labels under a plot, as many of them as stand apart.
  func labelLayer(bottom: Double) -> Layer {
    let texts = ticks.texts()
    let room = widest(texts, .tick) + 8
    let spacing = max(1, (right - left) / Double(max(1, texts.count - 1)))
    let step = max(1, Int((room / spacing).rounded(.up)))
    return Layer(
      .tick, anchor: .middle,
      texts.indices.filter { $0 % step == 0 }.map {
        .text(texts[$0], Point(x(ticks.values[$0]), bottom + 18))
      })
  }
}

/// The height that the labels of values take under a plot.
let valueAxisHeight = 24.0
