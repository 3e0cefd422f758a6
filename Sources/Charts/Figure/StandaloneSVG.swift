package import Markup

/// Writes a drawing as a file of its own: title, measure and source around it, light palette, patterns
/// inside, nothing that a page would have to give.
///
/// Everything is said by presentation attributes, so that word processors and mail readers draw it too. A
/// text that stands out from its ground is written twice, its outline first: few of them know
/// `paint-order`.
///
/// - Parameters:
///   - scene: another drawing of the same figure; the wide one when there is none.
///   - mention: what every file of the site must say: that its data are synthetic.
package func standaloneSVG(
  _ figure: Figure, scene: Scene? = nil, mention: String? = nil
) -> HTML {
  let scene = scene ?? figure.wide
  let surround = Surround(figure, around: scene, mention: mention)
  var pen = MarkupPen(capacity: 16_384)
  pen.standaloneHead(figure, width: surround.width, height: surround.height)
  pen.patterns(of: scene)
  pen.standalone(surround.layers)
  pen.markup("<g transform=\"translate(")
  pen.coordinate(Surround.margin)
  pen.markup(" ")
  pen.coordinate(surround.top)
  pen.markup(")\">\n")
  pen.standalone(scene.layers)
  pen.markup("</g>\n</svg>\n")
  return pen.html
}

/// What stands above and below a drawing that has no page.
private struct Surround {
  let width: Double
  let height: Double
  /// Where the drawing begins.
  let top: Double
  let layers: [Layer]

  static let margin = 16.0
  private static let lineHeight = 17.0

  init(_ figure: Figure, around scene: Scene, mention: String?) {
    width = scene.width + 2 * Self.margin
    var layers: [Layer] = []
    var y = Self.margin + 12
    for (ink, text) in [(Ink.heading, figure.chart.title), (.note, figure.chart.subtitle)] {
      y = Self.add(text, ink, to: &layers, y: y, width: scene.width)
    }
    top = y
    y += scene.height + 24
    for text in figure.chart.notes + (mention.map { [sentence($0)] } ?? []) {
      y = Self.add(text, .note, to: &layers, y: y, width: scene.width)
    }
    height = y
    self.layers = layers
  }

  /// Adds a paragraph and returns where the next one begins.
  private static func add(
    _ text: String, _ ink: Ink, to layers: inout [Layer], y: Double, width: Double
  ) -> Double {
    let lines = wrapped(text, width: width, size: ink.textSize, bold: ink.isBold)
    let shapes = lines.enumerated().map { index, line in
      Shape.text(line, Point(margin, y + Double(index) * lineHeight))
    }
    layers.append(Layer(ink, shapes))
    return y + Double(lines.count) * lineHeight + 3
  }
}

extension MarkupPen {
  fileprivate mutating func standaloneHead(_ figure: Figure, width: Double, height: Double) {
    markup(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 "#)
    coordinate(width)
    markup(" ")
    coordinate(height)
    markup(#"" width=""#)
    coordinate(width)
    markup(#"" height=""#)
    coordinate(height)
    markup(##"" role="img" xml:lang="fr" font-size="14" fill="#1b1b1b""##)
    markup(#" font-family="Arial, 'Liberation Sans', 'Helvetica Neue', sans-serif">"#)
    markup("\n<title>")
    text(figure.chart.title)
    markup("</title>\n<desc>")
    piece(figure.chart.alternative)
    markup("</desc>\n")
    markup("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
  }

  /// Writes the patterns that a drawing needs, and no others.
  fileprivate mutating func patterns(of scene: Scene) {
    let used = Set(scene.layers.filter { !$0.shapes.isEmpty }.compactMap(\.ink.pattern))
    guard !used.isEmpty else { return }
    piece(fillPatterns(FillPattern.allCases.filter(used.contains)))
    markup("\n")
  }

  /// Writes layers, those with an outlined text twice.
  fileprivate mutating func standalone(_ layers: [Layer]) {
    for layer in layers where !layer.shapes.isEmpty {
      self.layer(layer)
      guard layer.ink.isOutlined else { continue }
      self.layer(layer, overOutline: true)
    }
  }
}
