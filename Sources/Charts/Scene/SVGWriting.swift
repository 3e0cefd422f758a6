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
    if layer.isOfBoxes {
      measured(room: 64 + layer.shapes.count * 5 * longestNumber) { $0.boxes(layer.shapes) }
    } else {
      for shape in layer.shapes { self.shape(shape) }
    }
    markup(overOutline ? "</g></g>\n" : "</g>\n")
  }

  private mutating func shape(_ shape: Shape) {
    guard case .text(let text, let place) = shape else {
      return measured(room: shape.room) { $0.shape(shape) }
    }
    measured(room: 4 * longestNumber) { $0.textTag(place) }
    self.text(text)
    markup("</text>")
  }
}
