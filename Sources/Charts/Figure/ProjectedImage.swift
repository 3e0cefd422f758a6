package import Markup

/// Writes a projected drawing of a figure as one image, 1280 pixels wide, for a slide that has its title.
package func projectedImage(_ scene: Scene, of figure: Figure) -> HTML {
  var pen = MarkupPen(capacity: 8192)
  pen.svg(scene, rendition: .projected, alternative: figure.alternative)
  return pen.html
}
