internal import Disclosure
internal import Domain
internal import French

/// Draws a bridge: floating columns when wide, floating rows when narrow or when names are too long.
///
/// Where every flow is small beside the stock, columns that start from zero would not show them: the flows
/// are then drawn alone on both sides of a zero line, under the two stocks as numbers.
func bridgeScene(_ chart: StockFlowBridge, _ rendition: Rendition) -> Scene {
  let bars = bridgeBars(chart)
  guard chart.isToScale else { return divergingScene(chart, rendition) }
  if rendition != .narrow, let columns = BridgeColumns(bars, chart, rendition) {
    return columns.scene
  }
  let rows = BridgeRows(bars, top: 8, rendition)
  return Scene(
    width: rendition.width, height: rows.bottom + 6,
    layers: rows.layers + [rows.connectors])
}

extension StockFlowBridge {
  /// Whether a flow is at least 15 % of the larger stock, so that both show on one scale.
  var isToScale: Bool {
    let largest = steps.compactMap { $0.cell.quantity?.magnitude }.max() ?? .zero
    return largest.double >= 0.15 * max(start, end).double
  }
}

/// A bar of a bridge, from a level to another.
struct BridgeBar: Sendable {
  let label: String
  let text: String
  let ink: Ink
  let from: Quantity
  let to: Quantity
  let isStock: Bool
  /// Whether its number stands on the side of exits: what leaves nothing does too.
  let isFall: Bool
}

/// The stocks, standing on zero, and the steps between them.
private func bridgeBars(_ chart: StockFlowBridge) -> [BridgeBar] {
  let labels = chart.stockLabels
  let levels = [chart.start] + chart.levels
  let steps = chart.steps.enumerated().map { index, step in
    step.bar(chart.frame, from: levels[index], to: levels[index + 1])
  }
  let stock = { (label: String, cell: ReleasedCell) in
    BridgeBar(
      label: label, text: stockText(cell, chart.frame), ink: .stockBars, from: .zero,
      to: cell.quantity ?? .zero, isStock: true, isFall: false)
  }
  return [stock(labels.start, chart.stocks.start)] + steps
    + [stock(labels.end, chart.stocks.end)]
}

/// A stock as a number, marked when it may still change.
func stockText(_ cell: ReleasedCell, _ frame: ChartFrame) -> String {
  markedText(cell, places: frame.places)
}

extension BridgeStep {
  func bar(_ frame: ChartFrame, from: Quantity, to: Quantity) -> BridgeBar {
    BridgeBar(
      label: label, text: signedText(cell, places: frame.places), ink: ink, from: from, to: to,
      isStock: false, isFall: to < from || kind == .exit && to == from)
  }

  private var ink: Ink {
    switch kind {
    // A correction may make an entry negative: the colour says which way the stock goes.
    case .entry, .exit:
      barInk(
        cell.quantity.map(\.isNegative) ?? (kind == .exit) ? exitsInk : entriesInk, cell.quality)
    case .withheld: .secretBars
    case .unexplained: .unexplainedBars
    }
  }
}

// MARK: - Floating columns

/// Columns between two stocks, names below; none when a name does not fit in three lines.
private struct BridgeColumns {
  let scene: Scene

  private static let lineHeight = 16.0

  init?(_ bars: [BridgeBar], _ chart: StockFlowBridge, _ rendition: Rendition) {
    let slots = MonthScale(left: 0, right: rendition.width, count: bars.count, isBanded: true)
    let names = bars.map { wrapped($0.label, width: slots.slot - 8, size: Ink.tick.textSize) }
    let isFitting = names.allSatisfy { lines in
      lines.count <= 3 && widest(lines, .tick) <= slots.slot - 4
    }
    guard isFitting, bars.allSatisfy({ textWidth($0.text, size: 13) < slots.slot }) else {
      return nil
    }
    let levels = bars.flatMap { [$0.from.double, $0.to.double] }
    let (low, high) = (min(0, levels.min() ?? 0), max(0, levels.max() ?? 0))
    let height = rendition.plotHeight
    let lines = names.map(\.count).max() ?? 1
    // Every bar bears its number, so the plot needs no axis and ends at the highest level.
    let values = ValueScale(
      ticks: Ticks(step: 1, values: [low, high > low ? high : low + 1]), top: crisp(22),
      bottom: crisp(height - 26 - Double(lines) * Self.lineHeight))
    let zero = crisp(values.base)
    let base = Shape.path(Path([Point(0, zero), Point(rendition.width, zero)]))
    scene = Scene(
      width: rendition.width, height: height,
      layers: columnLayers(bars, slots, values)
        + [Layer(.base, [base]), nameLayer(names, slots, top: values.bottom + 30)])
  }
}

private func columnLayers(
  _ bars: [BridgeBar], _ slots: MonthScale, _ values: ValueScale
) -> [Layer] {
  let half = slots.slot * 0.36
  var layers: [Layer] = []
  var links = Path()
  for (index, bar) in bars.enumerated() {
    let (x, from, to) = (slots.x(index), values.y(bar.from), values.y(bar.to))
    if from != to {
      let box = Box(left: x - half, top: min(from, to), right: x + half, bottom: max(from, to))
      layers.append(Layer(bar.ink, [.rect(box)]))
    }
    let y = bar.isFall ? max(from, to) + 16 : min(from, to) - 6
    layers.append(
      Layer(bar.isStock ? .inkLabel : .tick, anchor: .middle, [.text(bar.text, Point(x, y))]))
    guard index + 1 < bars.count else { continue }
    links.segment(Point(x + half, crisp(to)), Point(slots.x(index + 1) - half, crisp(to)))
  }
  return [Layer(.leader, [.path(links)])] + layers
}

private func nameLayer(_ names: [[String]], _ slots: MonthScale, top: Double) -> Layer {
  var layer = Layer(.tick, anchor: .middle)
  for (index, lines) in names.enumerated() {
    for (rank, line) in lines.enumerated() {
      layer.shapes.append(.text(line, Point(slots.x(index), top + Double(rank) * 16)))
    }
  }
  return layer
}
