internal import Disclosure
internal import Domain

/// Draws bars to the left and to the right of a gutter that holds the classes, on one scale.
func pyramidScene(_ chart: Pyramid, _ rendition: Rendition) -> Scene {
  let layout = PyramidLayout(chart, rendition)
  let layers = [0, 1].flatMap { side in
    [layout.head(chart.sides[side], side)] + layout.bars(chart.cells(side), side)
      + layout.numbers(chart.cells(side), side, places: chart.frame.places)
  }
  return Scene(
    width: rendition.width, height: layout.bottom + 4,
    layers: layers + [layout.bases, layout.names])
}

/// Where classes and values fall.
private struct PyramidLayout {
  let bottom: Double
  private let top: Double
  private let lines: [[String]]
  private let middles: [Double]
  /// Where the bars of each side begin.
  private let sides: (left: Double, right: Double)
  private let centre: Double
  /// Units for one of what is counted.
  private let scale: Double
  private let heads: [[String]]

  private static let lineHeight = 16.0

  init(_ chart: Pyramid, _ rendition: Rendition) {
    let column = rendition == .narrow ? 92.0 : 160
    lines = chart.rows.map { wrapped($0.label, width: column, size: Ink.tick.textSize) }
    let gutter = min(rendition.width / 3, lines.map { widest($0, .tick) }.max() ?? 0) / 2 + 10
    centre = (rendition.width / 2).rounded(.down)
    sides = (crisp(centre - gutter), crisp(centre + gutter))
    let room = rendition.width - sides.right
    heads = chart.sides.map { wrapped($0, width: room - 4, size: 14, bold: true) }
    top = Double(heads.map(\.count).max() ?? 1) * 18 + 6
    var y = top
    middles = lines.map { lines in
      let height = max(26, Double(lines.count) * Self.lineHeight + 8)
      defer { y += height }
      return y + height / 2
    }
    bottom = y
    let cells = chart.rows.flatMap(\.cells)
    let numbers = widest(cells.map { markedText($0, places: chart.frame.places) }, .withheld)
    let most = cells.compactMap { $0.quantity?.double }.max() ?? 0
    scale = most > 0 ? max(0, room - numbers - 10) / most : 0
  }

  private func base(_ side: Int) -> Double { side == 0 ? sides.left : sides.right }
  private func sign(_ side: Int) -> Double { side == 0 ? -1 : 1 }

  /// The name of a side, above the beginning of its bars.
  func head(_ name: String, _ side: Int) -> Layer {
    Layer(
      .endLabel(pairInk(side)), anchor: side == 0 ? .end : .start,
      heads[side].enumerated().map { index, line in
        .text(line, Point(base(side), 14 + Double(index) * 18))
      })
  }

  func bars(_ cells: [ReleasedCell], _ side: Int) -> [Layer] {
    var bars = StatusBars(pairInk(side))
    for (cell, y) in zip(cells, middles) {
      guard case .value(let quantity, let quality) = cell else { continue }
      let length = max(0, quantity.double) * scale
      bars.add(from: base(side), to: base(side) + sign(side) * length, y: y, half: 9, quality)
    }
    return bars.layers.map {
      $0.ink == .bars(pairInk(1)) ? Layer(.row(.facingBars), $0.shapes) : $0
    }
  }

  /// Each number, or its sign, beyond the end of its bar.
  func numbers(_ cells: [ReleasedCell], _ side: Int, places: Int) -> [Layer] {
    let points = zip(cells, middles).map { cell, y in
      let length = max(0, cell.quantity?.double ?? 0) * scale + 7
      return Point(base(side) + sign(side) * length, y + 4.6)
    }
    return markedLayers(cells, at: points, places: places, anchor: side == 0 ? .end : .start)
  }

  /// The line that the bars of each side begin at.
  var bases: Layer {
    var path = Path()
    for x in [sides.left, sides.right] { path.segment(Point(x, top), Point(x, bottom)) }
    return Layer(.base, [.path(path)])
  }

  var names: Layer {
    Layer(
      .tick, anchor: .middle,
      zip(lines, middles).flatMap { lines, middle in
        lines.enumerated().map { index, line in
          let shift = (Double(index) - Double(lines.count - 1) / 2) * Self.lineHeight
          return .text(line, Point(centre, middle + shift + 4.6))
        }
      })
  }
}
