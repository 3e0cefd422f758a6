internal import Markup

/// Pixels for one unit of a projected drawing: 620 units are 1280 pixels.
private let projectedScale = 1280.0 / Rendition.projected.width

extension MarkupPen {
  /// Writes a drawing as an `<svg>` element: one image with one name, its insides hidden from voices.
  mutating func svg(_ scene: Scene, rendition: Rendition, alternative: HTML) {
    switch rendition {
    case .wide: markup(#"<svg class="g-l" viewBox="0 0 "#)
    case .narrow: markup(#"<svg class="g-s" viewBox="0 0 "#)
    case .projected: markup(#"<svg class="g-e" viewBox="0 0 "#)
    }
    let scale = rendition == .projected ? projectedScale : 1
    coordinate(scene.width)
    markup(" ")
    coordinate(scene.height)
    markup(#"" width=""#)
    coordinate((scene.width * scale).rounded())
    markup(#"" height=""#)
    coordinate((scene.height * scale).rounded())
    markup(#"" role="img" focusable="false" font-size="14" aria-label=""#)
    piece(alternative)
    markup("\">\n")
    drawing(scene)
    markup("</svg>\n")
  }

  /// Writes the layers of a drawing in the one group that voices skip.
  mutating func drawing(_ scene: Scene) {
    markup("<g aria-hidden=\"true\">\n")
    for layer in scene.layers where !layer.shapes.isEmpty { self.layer(layer) }
    markup("</g>\n")
  }

  /// Writes a layer as a group.
  ///
  /// - Parameter overOutline: whether the shapes go without their stroke, over an outline already drawn.
  mutating func layer(_ layer: Layer, overOutline: Bool = false) {
    markup("<g ")
    attributes(layer.ink)
    switch layer.anchor {
    case .start: break
    case .middle: markup(#" text-anchor="middle""#)
    case .end: markup(#" text-anchor="end""#)
    }
    markup(overOutline ? "><g stroke=\"none\">" : ">")
    for shape in layer.shapes { self.shape(shape) }
    markup(overOutline ? "</g></g>\n" : "</g>\n")
  }

  private mutating func shape(_ shape: Shape) {
    switch shape {
    case .path(let path, let role): self.path(path, role)
    case .rect(let box): rect(box)
    case .circle(let centre, let radius):
      markup("<circle")
      circle(centre, radius)
    case .endMarker(let point, let series): endMarker(point, series)
    case .ribbon(let start, let end, let thickness): ribbon(start, end, thickness)
    case .text(let text, let place): self.text(text, place)
    }
  }

  private mutating func path(_ path: Path, _ role: PathRole) {
    guard !path.isEmpty else { return }
    switch role {
    case .plain, .outline: markup(#"<path d=""#)
    case .provisional: markup(#"<path class="p" stroke-dasharray="1 5" d=""#)
    case .estimated: markup(#"<path class="e" stroke-dasharray="6 4" d=""#)
    }
    steps(path)
    markup(role == .outline ? "Z\"/>" : "\"/>")
  }

  /// Writes path data in absolute moves and lines; `H` and `V` where they do.
  private mutating func steps(_ path: Path) {
    var pen = Point(.nan, .nan)
    for step in path.steps {
      defer { pen = step.point }
      if !step.isMove, step.point.y == pen.y {
        markup("H")
        coordinate(step.point.x)
      } else if !step.isMove, step.point.x == pen.x {
        markup("V")
        coordinate(step.point.y)
      } else {
        markup(step.isMove ? "M" : "L")
        coordinate(step.point.x)
        markup(",")
        coordinate(step.point.y)
      }
    }
  }

  private mutating func rect(_ box: Box) {
    markup(#"<rect x=""#)
    coordinate(box.left)
    markup(#"" y=""#)
    coordinate(box.top)
    markup(#"" width=""#)
    coordinate(box.width)
    markup(#"" height=""#)
    coordinate(box.height)
    markup("\"/>")
  }

  private mutating func circle(_ centre: Point, _ radius: Double) {
    markup(#" cx=""#)
    coordinate(centre.x)
    markup(#"" cy=""#)
    coordinate(centre.y)
    markup(#"" r=""#)
    coordinate(radius)
    markup("\"/>")
  }

  /// Circle, square, triangle, diamond: series stay apart without colour.
  private mutating func endMarker(_ point: Point, _ series: Int) {
    guard series > 0 else {
      markup(##"<circle class="pt" fill="#fff""##)
      return circle(point, 4)
    }
    markup(##"<path class="pt" fill="#fff" d="M"##)
    let (x, y) = (point.x, point.y)
    let start = series == 1 ? Point(x - 3.7, y - 3.7) : Point(x, y - 5)
    coordinate(start.x)
    markup(",")
    coordinate(start.y)
    switch series {
    case 1: markup("h7.4v7.4h-7.4Z\"/>")
    case 2: markup("l4.8,8.5h-9.6Z\"/>")
    default: markup("l5,5l-5,5l-5,-5Z\"/>")
    }
  }

  /// Two curves with control points half-way, closed by two straight ends.
  private mutating func ribbon(_ start: Point, _ end: Point, _ thickness: Double) {
    let middle = (start.x + end.x) / 2
    markup(#"<path d="M"#)
    pair(start)
    curve(Point(middle, start.y), Point(middle, end.y), end)
    markup("V")
    coordinate(end.y + thickness)
    curve(
      Point(middle, end.y + thickness), Point(middle, start.y + thickness),
      Point(start.x, start.y + thickness))
    markup("Z\"/>")
  }

  private mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
    markup("C")
    pair(first)
    markup(" ")
    pair(second)
    markup(" ")
    pair(end)
  }

  private mutating func pair(_ point: Point) {
    coordinate(point.x)
    markup(",")
    coordinate(point.y)
  }

  private mutating func text(_ text: String, _ place: Point) {
    markup(#"<text x=""#)
    coordinate(place.x)
    markup(#"" y=""#)
    coordinate(place.y)
    markup("\">")
    self.text(text)
    markup("</text>")
  }
}
