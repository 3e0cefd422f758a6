internal import Disclosure
internal import Domain

/// Draws one bar a source, shared between the outcomes: what ribbons would say, on a telephone.
func flowBars(_ chart: FlowDiagram) -> Scene {
  let model = FlowModel(chart)
  let rows = model.outcomes.enumerated().map { index, node in
    KeyRow(sample: .fill(outcomeInk(index, [])), text: nodeText(node, chart))
  }
  let secret = model.sources.contains { $0.secret > .zero || $0.openEnds.contains(.withheld) }
  let key = Key(
    rows + (secret ? [KeyRow(sample: .secret, text: "Secret (s)")] : []), rendition: .narrow,
    top: 22)
  var bars = FlowRows(scale: barScale(chart, model), top: key.height + 22)
  for (node, cells) in zip(model.sources, chart.flows) { bars.add(node, cells, chart) }
  let headings = Layer(
    .heading, [.text("Vers", Point(0, 13)), .text("De", Point(0, key.height + 13))])
  return Scene(
    width: Rendition.narrow.width, height: bars.bottom,
    layers: [headings] + key.layers + bars.layers)
}

/// Units of width for one of what is counted: the longest bar, with what has no size, takes the width.
private func barScale(_ chart: FlowDiagram, _ model: FlowModel) -> Double {
  let scales = zip(model.sources, chart.flows).compactMap { node, cells -> Double? in
    guard node.size > .zero else { return nil }
    let unsized = cells.count { $0 == .missing } + (node.openEnds.contains(.withheld) ? 1 : 0)
    return (Rendition.narrow.width - 1 - Double(unsized) * FlowRows.unsized) / node.size.double
  }
  return scales.min() ?? 0
}

/// The fill of an outcome as its value is certain; the fifth is grey.
private func outcomeInk(_ index: Int, _ quality: Quality) -> Ink {
  guard index > 3 else { return barInk(index, quality) }
  return quality.isUncertain ? .unexplainedBars : .stockBars
}

/// The number on a fill: with a halo where the fill is hatched or grey.
private func textInk(_ index: Int, _ quality: Quality) -> Ink {
  quality.isUncertain || index > 3 ? .onSecret : .onFill(index)
}

/// Bars under one another, each below its name.
private struct FlowRows {
  let scale: Double
  private(set) var bottom: Double
  private(set) var layers: [Layer] = []

  /// The width of what has no size.
  static let unsized = 28.0
  private static let lineHeight = 17.0
  private static let barHeight = 24.0

  init(scale: Double, top: Double) {
    self.scale = scale
    bottom = top
  }

  mutating func add(_ node: FlowModel.Node, _ cells: [ReleasedCell], _ chart: FlowDiagram) {
    let lines = wrapped(
      nodeText(node, chart), width: Rendition.narrow.width, size: 14, bold: true)
    layers.append(
      Layer(
        .inkLabel,
        lines.enumerated().map { index, line in
          .text(line, Point(0, bottom + 13 + Double(index) * Self.lineHeight))
        }))
    bottom += Double(lines.count) * Self.lineHeight + 2
    var x = 0.5
    for (index, cell) in cells.enumerated() {
      switch cell {
      case .value(let quantity, let quality) where quantity > .zero:
        let texts = [
          markedText(cell, places: chart.frame.places),
          frenchText(quantity, places: chart.frame.places),
        ]
        segment(
          quantity.double * scale, texts, outcomeInk(index, quality), textInk(index, quality), &x)
      case .missing: segment(Self.unsized, ["nd"], .unexplainedBars, .missing, &x)
      case .value, .withheld, .notApplicable: break
      }
    }
    if node.secret > .zero {
      segment(node.secret.double * scale, ["s"], .secretBars, .onSecret, &x)
    }
    if node.openEnds.contains(.withheld) {
      segment(Self.unsized, ["s"], .secretBars, .onSecret, &x)
    }
    if node.isZero { addZero() }
    bottom += Self.barHeight + 14
  }

  /// A true zero: no length, and its number on the line that bars begin at.
  private mutating func addZero() {
    let line = Path([Point(0.5, bottom), Point(0.5, bottom + Self.barHeight)])
    layers.append(Layer(.base, [.path(line)]))
    layers.append(Layer(.tick, [.text("0", Point(6, bottom + 16.6))]))
  }

  /// Adds a bar, with the first of the texts that fits in it.
  private mutating func segment(
    _ width: Double, _ texts: [String], _ ink: Ink, _ textInk: Ink, _ x: inout Double
  ) {
    let box = Box(
      left: x, top: bottom, right: x + max(1, width - 2), bottom: bottom + Self.barHeight)
    layers.append(Layer(ink, [.rect(box)]))
    if let text = texts.first(where: { textWidth($0, size: 13) + 8 <= box.width }) {
      let place = Point((box.left + box.right) / 2, bottom + 16.6)
      if case .onFill(let index) = textInk, hasPattern(index) {
        let half = textWidth(text, size: 13) / 2 + 2
        let plate = Box(
          left: place.x - half, top: bottom + 4, right: place.x + half, bottom: bottom + 20)
        layers.append(Layer(.plate(index), [.rect(plate)]))
      }
      layers.append(Layer(textInk, anchor: .middle, [.text(text, place)]))
    }
    x += width
  }
}
