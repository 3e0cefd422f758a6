internal import Disclosure
internal import Domain

/// Draws flows as ribbons between two columns, or as one bar a source when narrow.
package func flowScene(_ chart: FlowDiagram, _ rendition: Rendition) -> Scene {
  rendition == .narrow ? flowBars(chart) : flowRibbons(chart, rendition)
}

/// Two columns in the order given, ribbons between them.
private func flowRibbons(_ chart: FlowDiagram, _ rendition: Rendition) -> Scene {
  let model = FlowModel(chart)
  let names = [model.sources, model.outcomes].map { nodes in
    nodes.map { wrapped(nodeText($0, chart.frame), width: 165, size: 14, bold: true) }
  }
  let margins = names.map { $0.map { widest($0, .inkLabel) }.max() ?? 0 }
  let height = rendition == .projected ? rendition.plotHeight : 330
  let plot = Box(
    left: margins[0] + 10, top: 12, right: rendition.width - margins[1] - 10, bottom: height - 8)
  let sizes = [model.sources, model.outcomes].map { $0.map(\.size.double) }
  let scale = flowScale(sizes, plot.height)
  let left = FlowColumn(model.sources, sizes[0], scale: scale, x: plot.left, plot: plot)
  let right = FlowColumn(
    model.outcomes, sizes[1], scale: scale, x: plot.right - FlowColumn.width, plot: plot)
  let layers =
    ribbonLayers(model, left, right, scale, chart.frame) + left.layers(isSource: true)
    + right.layers(isSource: false)
    + nameLayers(names[0], left, x: plot.left - 8, height: height, anchor: .end)
    + nameLayers(names[1], right, x: plot.right + 8, height: height, anchor: .start)
    + (model.isEmpty ? [emptyNotice(in: plot)] : [])
  return Scene(width: rendition.width, height: height, layers: layers)
}

/// Says why nothing joins the two columns.
private func emptyNotice(in plot: Box) -> Layer {
  let middle = Point((plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2)
  return Layer(.note, anchor: .middle, [.text("aucun flux à dessiner", middle)])
}

private let nodeGap = 18.0

/// Units of height for one of what is counted, the same on both sides.
private func flowScale(_ sizes: [[Double]], _ height: Double) -> Double {
  sizes.map { column in
    let sum = column.reduce(0, +)
    return sum > 0 ? (height - nodeGap * Double(column.count - 1)) / sum : .infinity
  }
  .min().flatMap { $0.isFinite ? $0 : nil } ?? 0
}

/// The name of a node and its total.
func nodeText(_ node: FlowModel.Node, _ frame: ChartFrame) -> String {
  "\(node.label)\u{A0}:\u{A0}\(markedText(node.total, places: frame.places))"
}

/// Where the nodes of one side stand.
private struct FlowColumn {
  let nodes: [FlowModel.Node]
  let tops: [Double]
  let x: Double
  let scale: Double

  static let width = 14.0

  /// Spreads the nodes over the plot; a column that holds less stands in the middle.
  init(_ nodes: [FlowModel.Node], _ sizes: [Double], scale: Double, x: Double, plot: Box) {
    self.nodes = nodes
    self.x = x
    self.scale = scale
    let taken = sizes.reduce(0, +) * scale
    let gap = nodes.count > 1 ? (plot.height - taken) / Double(nodes.count - 1) : 0
    var y = nodes.count > 1 ? plot.top : plot.top + (plot.height - taken) / 2
    tops = sizes.map { size in
      defer { y += size * scale + gap }
      return y
    }
  }

  func bottom(_ index: Int) -> Double { tops[index] + nodes[index].size.double * scale }

  func middle(_ index: Int) -> Double { (tops[index] + bottom(index)) / 2 }

  /// The nodes, and at their foot what is too thin or withheld, as stubs without an other end.
  func layers(isSource: Bool) -> [Layer] {
    var bars = Layer(.stockBars)
    var thin = Layer(.ribbon)
    var secret = Layer(.secretBars)
    var signs = Layer(.withheld, anchor: isSource ? .start : .end)
    for (index, node) in nodes.enumerated() where node.size > .zero {
      bars.shapes.append(
        .rect(Box(left: x, top: tops[index], right: x + Self.width, bottom: bottom(index))))
      let rest = bottom(index) - node.secret.double * scale
      let inner = isSource ? x + Self.width : x
      let stub = { (top: Double, bottom: Double) in
        Shape.rect(
          Box(
            left: isSource ? inner : inner - 16, top: top,
            right: isSource ? inner + 16 : inner, bottom: bottom))
      }
      if node.thin > .zero {
        thin.shapes.append(stub(rest - node.thin.double * scale, rest))
      }
      guard node.secret > .zero else { continue }
      secret.shapes.append(stub(rest, bottom(index)))
      let end = Point(inner + (isSource ? 21 : -21), (rest + bottom(index)) / 2 + 4.6)
      signs.shapes.append(.text("s", end))
    }
    return [bars, thin, secret, signs]
  }
}

/// The ribbons, the largest brought out, each with its number where it is thick enough.
private func ribbonLayers(
  _ model: FlowModel, _ left: FlowColumn, _ right: FlowColumn, _ scale: Double, _ frame: ChartFrame
) -> [Layer] {
  var (starts, ends) = (left.tops, right.tops)
  var plain = Layer(.ribbon)
  var main = Layer(.mainRibbon)
  var numbers = Layer(.onSecret)
  for ribbon in model.ribbons {
    let thickness = ribbon.quantity.double * scale
    let start = Point(left.x + FlowColumn.width, starts[ribbon.source])
    let end = Point(right.x, ends[ribbon.outcome])
    starts[ribbon.source] += thickness
    ends[ribbon.outcome] += thickness
    let shape = Shape.ribbon(start, end, thickness: max(1.5, thickness))
    if ribbon == model.main { main.shapes.append(shape) } else { plain.shapes.append(shape) }
    guard thickness >= 14 else { continue }
    let place = Point(start.x + 8, start.y + thickness / 2 + 4.6)
    numbers.shapes.append(.text(frenchText(ribbon.quantity, places: frame.places), place))
  }
  return [plain, main, numbers]
}

/// The names beside the nodes, moved apart where nodes are thin.
private func nameLayers(
  _ names: [[String]], _ column: FlowColumn, x: Double, height: Double, anchor: Anchor
) -> [Layer] {
  let heights = names.map { Double($0.count) * 17 }
  let middles = dodged(
    names.indices.map { DodgeLabel(target: column.middle($0), height: heights[$0]) },
    within: 0...height)
  return zip(names, middles).map { lines, middle in
    Layer(
      .inkLabel, anchor: anchor,
      lines.enumerated().map { index, line in
        let shift = (Double(index) - Double(lines.count - 1) / 2) * 17
        return .text(line, Point(x, middle + shift + 4.9))
      })
  }
}
