internal import Disclosure
internal import Domain

/// Draws one bar a source, shared between the outcomes: what ribbons would say, on a telephone.
func flowBars(_ chart: FlowDiagram) -> Scene {
  let model = FlowModel(chart)
  let rows = chart.outcomes.enumerated().map { index, label in
    KeyRow(sample: .fill(outcomeInk(index)), text: label)
  }
  let secret = model.sources.contains { $0.secret > .zero }
  let key = Key(
    rows + (secret ? [KeyRow(sample: .secret, text: "Secret (s)")] : []), rendition: .narrow)
  let largest = model.sources.map(\.size.double).max() ?? 0
  let width = Rendition.narrow.width - 1
  var bars = FlowRows(scale: largest > 0 ? width / largest : 0, top: key.height + 4)
  for (node, cells) in zip(model.sources, chart.flows) { bars.add(node, cells, chart.frame) }
  return Scene(
    width: Rendition.narrow.width, height: bars.bottom, layers: key.layers + bars.layers)
}

/// The fill of an outcome; the fifth is grey.
private func outcomeInk(_ index: Int) -> Ink { index < 4 ? .bars(index) : .stockBars }

/// Bars under one another, each below its name.
private struct FlowRows {
  let scale: Double
  private(set) var bottom: Double
  private(set) var layers: [Layer] = []

  private static let lineHeight = 17.0
  private static let barHeight = 24.0

  init(scale: Double, top: Double) {
    self.scale = scale
    bottom = top
  }

  mutating func add(_ node: FlowModel.Node, _ cells: [ReleasedCell], _ frame: ChartFrame) {
    let lines = wrapped(
      nodeText(node, frame), width: Rendition.narrow.width, size: 14, bold: true)
    layers.append(
      Layer(
        .inkLabel,
        lines.enumerated().map { index, line in
          .text(line, Point(0, bottom + 13 + Double(index) * Self.lineHeight))
        }))
    bottom += Double(lines.count) * Self.lineHeight + 2
    var x = 0.5
    for (index, cell) in cells.enumerated() {
      guard let quantity = cell.quantity, quantity > .zero else { continue }
      let text = frenchText(quantity, places: frame.places)
      segment(quantity, text, outcomeInk(index), textInk(index), &x)
    }
    if node.secret > .zero { segment(node.secret, "s", .secretBars, .onSecret, &x) }
    bottom += Self.barHeight + 14
  }

  /// The number on a fill: with a halo where the fill has a pattern.
  private func textInk(_ index: Int) -> Ink { index < 4 ? .onFill(index) : .onFill(0) }

  private mutating func segment(
    _ quantity: Quantity, _ text: String, _ ink: Ink, _ textInk: Ink, _ x: inout Double
  ) {
    let width = quantity.double * scale
    let box = Box(
      left: x, top: bottom, right: x + max(1, width - 2), bottom: bottom + Self.barHeight)
    layers.append(Layer(ink, [.rect(box)]))
    if textWidth(text, size: 13) + 8 <= box.width {
      let place = Point((box.left + box.right) / 2, bottom + 16.6)
      layers.append(Layer(textInk, anchor: .middle, [.text(text, place)]))
    }
    x += width
  }
}
