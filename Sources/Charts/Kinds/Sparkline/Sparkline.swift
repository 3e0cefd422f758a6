package import Disclosure
internal import Domain
package import Markup

/// Draws the trend of a row beside its number: decorative, silent, on a scale of its own.
///
/// Never to be compared in height with its neighbours; the column's head must say so.
package func sparkline(_ cells: [ReleasedCell]) -> HTML {
  var pen = MarkupPen(capacity: 1024)
  pen.markup(
    #"<svg class="g-mini" viewBox="0 0 90 22" width="90" height="22" aria-hidden="true" focusable="false">"#
  )
  pen.drawing(sparklineScene(cells))
  pen.markup("</svg>")
  return pen.html
}

/// The drawing of a trend, for whoever checks it.
package func sparklineScene(_ cells: [ReleasedCell]) -> Scene {
  let values = cells.compactMap { $0.quantity?.double }
  let low = values.min() ?? 0
  let high = values.max() ?? 1
  let months = MonthScale(left: 4, right: 85, count: max(1, cells.count), isBanded: false)
  let ticks = Ticks(step: 1, values: low < high ? [low, high] : [low - 1, low + 1])
  let strokes = LineStrokes(
    cells, cuts: [], months: months, values: ValueScale(ticks: ticks, top: 4, bottom: 18))
  return Scene(width: 90, height: 22, layers: [Layer(.series(0), strokes.miniature)])
}
