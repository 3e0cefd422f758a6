internal import Domain

/// Where values fall up a drawing.
struct ValueScale: Hashable, Sendable {
  let ticks: Ticks
  let top: Double
  let bottom: Double

  func y(_ value: Double) -> Double {
    bottom - (value - ticks.low) / (ticks.high - ticks.low) * (bottom - top)
  }

  func y(_ quantity: Quantity) -> Double { y(quantity.double) }

  /// The height of the zero line, or of the bottom when zero is not on the axis.
  var base: Double { ticks.low <= 0 && ticks.high >= 0 ? y(0) : bottom }

  /// The gridlines, without the base line.
  func grid(from left: Double, to right: Double) -> Layer {
    var path = Path(capacity: 2 * ticks.values.count)
    for value in ticks.values where value != 0 {
      let y = crisp(y(value))
      path.segment(Point(left, y), Point(right, y))
    }
    return Layer(.grid, [.path(path)])
  }

  /// The tick labels, right-aligned before `left`.
  func labelLayer(before left: Double, texts: [String]) -> Layer {
    Layer(
      .tick, anchor: .end,
      zip(ticks.values, texts).map { value, text in
        .text(text, Point(left - 8, y(value) + 0.35 * Ink.tick.textSize))
      })
  }
}

/// The ticks of a whole plot: seven at most are easily read.
func plotTicks(_ low: Double, _ high: Double, minStep: Double, _ rendition: Rendition) -> Ticks {
  niceTicks(low, high, target: rendition == .narrow ? 4 : 5, minStep: minStep, most: 6)
}

extension Ticks {
  /// The labels of the ticks, with as many places as the step needs.
  func texts(unsigned: Bool = false) -> [String] {
    values.map {
      let quantity = nearestQuantity($0)
      return frenchText(unsigned ? quantity.magnitude : quantity, places: places)
    }
  }

  private var places: Int {
    let scaled = nearestQuantity(step).scaled
    if scaled % 10_000 == 0 { return 0 }
    if scaled % 1_000 == 0 { return 1 }
    return scaled % 100 == 0 ? 2 : 4
  }
}

/// The quantity of a tick; a tick may lie beyond the largest quantity, which then stands for it.
private func nearestQuantity(_ value: Double) -> Quantity {
  let scaled = (value * Double(Quantity.scale)).rounded()
  return Quantity(scaled: Int64(min(max(scaled, -9.2e18), 9.2e18)))
}

/// A number as readers see it, for a label of a drawing.
func frenchText(_ quantity: Quantity, places: Int) -> String {
  String(
    decoding: [UInt8](capacity: longestNumber) { $0.number(quantity, places: places) },
    as: UTF8.self)
}

/// The widest of some labels.
func widest(_ texts: [String], _ ink: Ink) -> Double {
  texts.reduce(0) { max($0, textWidth($1, size: ink.textSize, bold: ink.isBold)) }
}
