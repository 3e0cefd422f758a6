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
  func grid(_ rows: CategoryRows) -> [Layer] {
    let lines = ticks.values.filter { $0 != 0 }.map { crisp(x($0)) }
    let zero = ticks.values.contains(0) ? [crisp(x(0))] : []
    return [
      Layer(.grid, [.path(rows.rules(at: lines))]), Layer(.base, [.path(rows.rules(at: zero))]),
    ]
  }

  /// The height under the rows of a chart that `axis` takes.
  var axisHeight: Double { ticks.low > 0 ? 42 : 26 }

  /// The tick labels under the rows, as many as stand apart; says so when zero is not among them.
  func axis(_ rows: CategoryRows) -> [Layer] {
    let texts = ticks.texts()
    let room = widest(texts, .tick) + 8
    let spacing = max(1, (right - left) / Double(max(1, texts.count - 1)))
    let step = max(1, Int((room / spacing).rounded(.up)))
    let labels = texts.indices.filter { $0 % step == 0 }.map {
      Shape.text(texts[$0], Point(x(ticks.values[$0]), rows.bottom + 18))
    }
    let notice = Shape.text("L’axe ne part pas de zéro.", Point(rows.left, rows.bottom + 36))
    return [
      Layer(.tick, anchor: .middle, labels), Layer(.note, ticks.low > 0 ? [notice] : []),
    ]
  }
}

extension Ticks {
  /// Round ticks for positions, not lengths: from zero unless all values stand far from it.
  static func positions(_ values: [Double], rendition: Rendition, minStep: Double) -> Ticks {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let start = low > 0.6 * high ? low : min(0, low)
    return niceTicks(
      high > start ? start : 0, high, target: rendition != .narrow ? 5 : 3, minStep: minStep)
  }
}
