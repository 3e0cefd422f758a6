internal import Disclosure
internal import Domain

/// Draws flows as ribbons between two columns, or as one bar a source when narrow.
func flowScene(_ chart: FlowDiagram, _ rendition: Rendition) -> Scene {
  rendition == .narrow ? flowBars(chart) : flowRibbons(chart, rendition)
}

/// Two columns in the order given, ribbons between them.
private func flowRibbons(_ chart: FlowDiagram, _ rendition: Rendition) -> Scene {
  let model = FlowModel(chart)
  let left = FlowNames("De", model.sources, chart)
  let right = FlowNames("Vers", model.outcomes, chart)
  let height = rendition == .projected ? rendition.plotHeight : 330
  let plot = Box(
    left: left.width + 10, top: FlowNames.head, right: rendition.width - right.width - 10,
    bottom: height - 8)
  let scale = min(flowScale(model.sources, plot.height), flowScale(model.outcomes, plot.height))
  let sources = FlowColumn(model.sources, scale: scale, x: plot.left, plot: plot)
  let outcomes = FlowColumn(
    model.outcomes, scale: scale, x: plot.right - FlowColumn.width, plot: plot)
  let layers =
    ribbonLayers(model, sources, outcomes, scale, chart.frame) + sources.layers(isSource: true)
    + outcomes.layers(isSource: false) + left.layers(sources, x: 0, height: height)
    + right.layers(outcomes, x: plot.right + 10, height: height)
    + (model.isEmpty ? [emptyNotice(model, in: plot)] : [])
  return Scene(width: rendition.width, height: height, layers: layers)
}

/// Says why nothing joins the two columns.
private func emptyNotice(_ model: FlowModel, in plot: Box) -> Layer {
  let middle = Point((plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2)
  let text = model.hasFlow ? "tous les flux diffusés sont nuls" : "aucun flux diffusé"
  return Layer(.note, anchor: .middle, [.text(text, middle)])
}

private let nodeGap = 18.0

/// Units of height for one of what is counted, in one column.
private func flowScale(_ nodes: [FlowModel.Node], _ height: Double) -> Double {
  let sum = nodes.map(\.size.double).reduce(0, +)
  let taken = nodeGap * Double(nodes.count - 1) + nodes.map(openHeight).reduce(0, +)
  return sum > 0 ? (height - taken) / sum : 0
}

/// The room of what has no size.
private func openHeight(_ node: FlowModel.Node) -> Double {
  Double(node.openEnds.count) * FlowColumn.openEnd
}

/// A total with its certainty, and its part of the whole where both are published: `239 (p), 33 %`.
private func totalText(_ node: FlowModel.Node, _ chart: FlowDiagram) -> String {
  let text = markedText(node.total, places: chart.frame.places)
  return chart.share(node.total).map { "\(text), \(frenchText($0, places: 0))\u{A0}%" } ?? text
}

/// The name of a node and its total, in one line.
func nodeText(_ node: FlowModel.Node, _ chart: FlowDiagram) -> String {
  named(node.label, totalText(node, chart))
}

/// Where the nodes of one side stand.
private struct FlowColumn {
  let nodes: [FlowModel.Node]
  let tops: [Double]
  let x: Double
  let scale: Double

  static let width = 14.0
  /// The height of what has no size.
  static let openEnd = 18.0

  /// Spreads the nodes over the plot; a column that holds less stands in the middle.
  init(_ nodes: [FlowModel.Node], scale: Double, x: Double, plot: Box) {
    self.nodes = nodes
    self.x = x
    self.scale = scale
    let heights = nodes.map { $0.size.double * scale + openHeight($0) }
    let rest = plot.height - heights.reduce(0, +)
    let gap = nodes.count > 1 ? rest / Double(nodes.count - 1) : 0
    var y = nodes.count > 1 ? plot.top : plot.top + rest / 2
    tops = heights.map { height in
      defer { y += height + gap }
      return y
    }
  }

  /// Where what is known of a node ends.
  private func end(_ index: Int) -> Double { tops[index] + nodes[index].size.double * scale }

  func middle(_ index: Int) -> Double { (tops[index] + end(index) + openHeight(nodes[index])) / 2 }

  /// The nodes, and what hangs at their foot.
  func layers(isSource: Bool) -> [Layer] {
    var bars = Layer(.stockBars)
    var stubs = FlowStubs(inner: isSource ? x + Self.width : x, isSource: isSource)
    for (index, node) in nodes.enumerated() {
      var y = end(index)
      if node.size > .zero || node.isZero {
        // A node of zeros is a line.
        let bottom = max(y, tops[index] + 1.5)
        bars.shapes.append(
          .rect(Box(left: x, top: tops[index], right: x + Self.width, bottom: bottom)))
      }
      let rest = y - node.secret.double * scale
      if node.thin > .zero { stubs.addThin(rest - node.thin.double * scale...rest) }
      if node.secret > .zero { stubs.addSecret(rest...y) }
      for cell in node.openEnds {
        let heights = y + 2...y + Self.openEnd
        if cell == .withheld {
          stubs.addSecret(heights, depth: Self.width)
        } else {
          stubs.addMissing(heights, depth: Self.width)
        }
        y += Self.openEnd
      }
    }
    return [bars] + stubs.layers
  }
}

/// The ribbons, the largest brought out, each with its number where it is thick enough.
private func ribbonLayers(
  _ model: FlowModel, _ left: FlowColumn, _ right: FlowColumn, _ scale: Double, _ frame: ChartFrame
) -> [Layer] {
  var (starts, ends) = (left.tops, right.tops)
  var layers: [Layer] = []
  var numbers = Layer(.onSecret)
  let main = model.main
  for ribbon in model.ribbons {
    let thickness = ribbon.quantity.double * scale
    let start = Point(left.x + FlowColumn.width, starts[ribbon.source])
    let end = Point(right.x, ends[ribbon.outcome])
    starts[ribbon.source] += thickness
    ends[ribbon.outcome] += thickness
    let ink = Ink.ribbon(isMain: ribbon == main, isUncertain: ribbon.quality.isUncertain)
    layers.append(Layer(ink, [.ribbon(start, end, thickness: max(1.5, thickness))]))
    guard thickness >= 14 else { continue }
    let text = markedText(.value(ribbon.quantity, ribbon.quality), places: frame.places)
    numbers.shapes.append(.text(text, Point(start.x + 8, start.y + thickness / 2 + 4.6)))
  }
  let isBehind = { (layer: Layer) in
    if case .ribbon(isMain: false, _) = layer.ink { true } else { false }
  }
  return merged(layers.filter(isBehind) + layers.filter { !isBehind($0) }) + [numbers]
}

/// The names of one side and their totals, under a heading.
private struct FlowNames {
  let heading: String
  let names: [[String]]
  let totals: [String]

  static let head = 30.0
  private static let lineHeight = 17.0

  init(_ heading: String, _ nodes: [FlowModel.Node], _ chart: FlowDiagram) {
    self.heading = heading
    names = nodes.map { wrapped($0.label, width: 165, size: 14, bold: true) }
    totals = nodes.map { totalText($0, chart) }
  }

  var width: Double {
    max(names.map { widest($0, .inkLabel) }.max() ?? 0, widest(totals, .tick))
  }

  /// The names beside the nodes, moved apart where nodes are thin.
  func layers(_ column: FlowColumn, x: Double, height: Double) -> [Layer] {
    let heights = names.map { Double($0.count + 1) * Self.lineHeight }
    let middles = dodged(
      names.indices.map { DodgeLabel(target: column.middle($0), height: heights[$0]) },
      within: (Self.head - 8)...height)
    var words = Layer(.inkLabel)
    var numbers = Layer(.tick)
    for (index, lines) in names.enumerated() {
      var y = middles[index] - heights[index] / 2 + 13.4
      for line in lines {
        words.shapes.append(.text(line, Point(x, y)))
        y += Self.lineHeight
      }
      numbers.shapes.append(.text(totals[index], Point(x, y)))
    }
    return [Layer(.heading, [.text(heading, Point(x, 13))]), words, numbers]
  }
}
