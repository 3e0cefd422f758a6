internal import Disclosure
internal import Domain

/// Draws one bar a row, its number or its sign beyond its end: no axis, since every bar is labelled.
package func barScene(_ chart: BarChart, _ rendition: Rendition) -> Scene {
  let places = chart.frame.places
  let rows = CategoryRows(
    chart.rows.map(\.label), rendition: rendition, top: 2, height: rendition != .narrow ? 30 : 24)
  let numbers = widest(chart.cells.map { markedText($0, places: places) }, .tick)
  let scale = AcrossScale(
    ticks: barTicks(chart.cells), left: crisp(rows.left), right: rendition.width - numbers - 9)
  var bars = StatusBars(0)
  for (cell, y) in zip(chart.cells, rows.middles) {
    guard case .value(let quantity, let quality) = cell else { continue }
    bars.add(from: scale.base, to: scale.x(quantity), y: y, half: 9, quality)
  }
  let ends = zip(chart.cells, rows.middles).map { cell, y in
    Point(max(scale.base, cell.quantity.map { scale.x($0) } ?? 0) + 8, y + 4.6)
  }
  return Scene(
    width: rendition.width, height: rows.bottom + 2,
    layers: bars.layers + [Layer(.base, [.path(rows.rules(at: [scale.base]))]), rows.names]
      + markedLayers(chart.cells, at: ends, places: places))
}

/// From zero to the highest published value: nothing else decides the lengths.
func barTicks(_ cells: [ReleasedCell]) -> Ticks {
  let values = cells.compactMap { $0.quantity?.double }
  let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
  return Ticks(step: 1, values: [low, high > low ? high : low + 1])
}
