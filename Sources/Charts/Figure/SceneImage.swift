package import Markup

/// Writes a drawing as one image with one name, for a slide or a poster that says the rest beside it.
///
/// A projected drawing is 1280 pixels wide.
package func image(of scene: Scene, as rendition: Rendition, alternative: HTML) -> HTML {
  var pen = MarkupPen(capacity: 8192)
  pen.svg(scene, rendition: rendition, alternative: alternative)
  return pen.html
}
