internal import Disclosure
internal import Domain

/// Bars in rows, each named at its left, its number beyond its end.
struct BridgeRows: Sendable {
  let bars: [BridgeBar]
  let lines: [[String]]
  let tops: [Double]
  let bottom: Double
  private let zero: Double
  private let scale: Double

  private static let lineHeight = 16.0

  init(_ bars: [BridgeBar], top: Double, _ rendition: Rendition) {
    self.bars = bars
    let column = rendition == .narrow ? 118.0 : 230
    lines = bars.map { wrapped($0.label, width: column, size: Ink.tick.textSize) }
    var y = top
    tops = lines.map { lines in
      defer { y += max(28, Double(lines.count) * Self.lineHeight + 8) }
      return y
    }
    bottom = y
    let left = min(column, lines.map { widest($0, .tick) }.max() ?? 0) + 12
    let ends = bars.flatMap { [$0.from.double, $0.to.double] }
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    let number = widest(bars.map(\.text), .inkLabel) + 9
    let room = rendition.width - left - number
    let span = high > low ? high - low : 1
    // A fall has its number at its left: room for it is kept where its place on the scale does not give it.
    let before = bars.filter(\.isFall).reduce(0.0) { most, bar in
      let place = (min(bar.from.double, bar.to.double) - low) / span
      let lacking = textWidth(bar.text, size: Ink.tick.textSize) + 9 - place * room
      return place < 1 ? max(most, lacking / (1 - place)) : most
    }
    scale = high > low ? (room - before) / span : 0
    zero = left + before - low * scale
  }

  /// The place of the zero line at a height.
  func origin(_ y: Double) -> Point { Point(zero, y) }

  var layers: [Layer] {
    let axis = Path([Point(crisp(zero), (tops.first ?? 0) - 4), Point(crisp(zero), bottom)])
    var layers = [Layer(.base, [.path(axis)])]
    for (row, bar) in bars.enumerated() {
      let (from, to, middle) = (x(bar.from), x(bar.to), middle(row))
      if from != to {
        let box = Box(
          left: min(from, to), top: middle - 9, right: max(from, to), bottom: middle + 9)
        layers.append(Layer(bar.ink, [.rect(box)]))
      }
      let end = bar.isFall ? min(from, to) - 6 : max(from, to) + 6
      layers.append(
        Layer(
          bar.isStock ? .inkLabel : .tick, anchor: bar.isFall ? .end : .start,
          [.text(bar.text, Point(end, middle + 4.6))]))
    }
    return layers + [names]
  }

  /// From each bar's end to the next bar.
  var connectors: Layer {
    var path = Path()
    for row in bars.indices.dropLast() {
      let x = crisp(x(bars[row].to))
      path.segment(Point(x, middle(row) + 9), Point(x, middle(row + 1) - 9))
    }
    return Layer(.leader, [.path(path)])
  }

  private var names: Layer {
    var layer = Layer(.tick)
    for (row, lines) in lines.enumerated() {
      for (index, line) in lines.enumerated() {
        let shift = (Double(index) - Double(lines.count - 1) / 2) * Self.lineHeight
        layer.shapes.append(.text(line, Point(0, middle(row) + shift + 4.6)))
      }
    }
    return layer
  }

  private func x(_ quantity: Quantity) -> Double { zero + quantity.double * scale }

  private func middle(_ row: Int) -> Double {
    (tops[row] + (row + 1 < tops.count ? tops[row + 1] : bottom)) / 2
  }
}

/// Draws the flows alone, entries to the right, exits to the left, under the two stocks.
func divergingScene(_ chart: StockFlowBridge, _ rendition: Rendition) -> Scene {
  let bars = chart.steps.map {
    $0.bar(chart.frame, from: .zero, to: $0.cell.quantity ?? .zero)
  }
  let rows = BridgeRows(bars, top: 104, rendition)
  var heads: [Layer] = []
  if chart.steps.contains(where: { $0.kind == .entry }) {
    let place = Point(rows.origin(0).x + 8, 92)
    heads.append(Layer(.endLabel(entriesInk), [.text("Entrées", place)]))
  }
  if chart.steps.contains(where: { $0.kind == .exit }) {
    let place = Point(rows.origin(0).x - 8, 92)
    heads.append(Layer(.endLabel(exitsInk), anchor: .end, [.text("Sorties", place)]))
  }
  return Scene(
    width: rendition.width, height: rows.bottom + 6,
    layers: stockLayers(chart, rendition) + heads + rows.layers)
}

/// The two stocks, each under its date.
private func stockLayers(_ chart: StockFlowBridge, _ rendition: Rendition) -> [Layer] {
  let second = rendition == .narrow ? rendition.width / 2 : 242
  let labels = chart.stockLabels
  return [
    Layer(.tick, [.text(labels.start, Point(0, 14)), .text(labels.end, Point(second, 14))]),
    Layer(
      .stockNumber,
      [
        .text(stockText(chart.stocks.start, chart.frame), Point(0, 44)),
        .text(stockText(chart.stocks.end, chart.frame), Point(second, 44)),
      ]),
  ]
}
