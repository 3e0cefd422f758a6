/// The key of a chart by row: marks and their names, in as many lines as needed.
struct MarkKey: Sendable {
  enum Sample: Hashable, Sendable {
    case dot(Int)
    case hollowDot(Int)
    case reference
    case bar(Int)
    case track
    case capacity
    case partCapacity
    case yearBefore
  }

  let layers: [Layer]
  let height: Double

  private static let indent = 24.0
  private static let lineHeight = 20.0

  init(_ items: [(sample: Sample, text: String)], rendition: Rendition) {
    var layers: [Layer] = []
    var texts = Layer(.tick)
    var (x, y) = (0.0, 10.0)
    for item in items {
      let lines = wrapped(item.text, width: rendition.width - Self.indent, size: 13)
      let room = Self.indent + widest(lines, .tick)
      if x > 0, x + room > rendition.width { (x, y) = (0, y + Self.lineHeight) }
      layers += item.sample.layers(at: Point(x + 9, y))
      for (index, line) in lines.enumerated() {
        if index > 0 { y += Self.lineHeight }
        texts.shapes.append(.text(line, Point(x + Self.indent, y + 4.6)))
      }
      x += room + 20
    }
    self.layers = items.isEmpty ? [] : layers + [texts]
    height = items.isEmpty ? 0 : y + 16
  }
}

extension MarkKey.Sample {
  fileprivate func layers(at centre: Point) -> [Layer] {
    switch self {
    case .dot(let series): [Layer(.row(.dots(series)), [marker(series, at: centre)])]
    case .hollowDot(let series): [Layer(.row(.hollowDots(series)), [marker(series, at: centre)])]
    case .reference: [tick(.row(.reference), centre)]
    case .bar(let series): [Layer(.bars(series), [.rect(swatch(centre))])]
    case .track: [Layer(.row(.track), [.rect(swatch(centre))])]
    case .capacity: [tick(.row(.capacity), centre)]
    case .partCapacity: [tick(.row(.partCapacity), centre, half: 4)]
    case .yearBefore: [tick(.row(.yearBefore), centre)]
    }
  }

  private func tick(_ ink: Ink, _ centre: Point, half: Double = 7) -> Layer {
    Layer(
      ink, [.path(Path([Point(centre.x, centre.y - half), Point(centre.x, centre.y + half)]))])
  }

  private func swatch(_ centre: Point) -> Box {
    Box(left: centre.x - 8.5, top: centre.y - 6, right: centre.x + 9, bottom: centre.y + 6)
  }
}
