internal import Disclosure
internal import Domain

/// Draws one bar a row, its number or its sign beyond its end: no axis, since every bar is labelled.
func barScene(_ chart: BarChart, _ rendition: Rendition) -> Scene {
  let places = chart.frame.places
  let rows = CategoryRows(
    chart.rows.map(\.label), rendition: rendition, top: 2, height: rendition != .narrow ? 30 : 24)
  let room = { (cells: [ReleasedCell]) in
    widest(cells.map { markedText($0, places: places) }, .tick)
  }
  let negative = chart.cells.filter(\.isNegative)
  let scale = AcrossScale(
    ticks: barTicks(chart.cells),
    left: crisp(rows.left + (negative.isEmpty ? 0 : room(negative) + 9)),
    right: rendition.width - room(chart.cells.filter { !$0.isNegative }) - 9)
  var bars = StatusBars(0)
  for (cell, y) in zip(chart.cells, rows.middles) {
    guard case .value(let quantity, let quality) = cell else { continue }
    bars.add(from: scale.base, to: scale.x(quantity), y: y, half: 10, quality)
  }
  let numbers = [false, true].flatMap { isNegative in
    let rows = zip(chart.cells, rows.middles).filter { $0.0.isNegative == isNegative }
    let ends = rows.map { cell, y in
      Point((cell.quantity.map { scale.x($0) } ?? scale.base) + (isNegative ? -8 : 8), y + 4.6)
    }
    return markedLayers(
      rows.map(\.0), at: ends, places: places, anchor: isNegative ? .end : .start)
  }
  return Scene(
    width: rendition.width, height: rows.bottom + 2,
    layers: bars.layers + [Layer(.base, [.path(rows.rules(at: [scale.base]))]), rows.names]
      + numbers)
}

extension ReleasedCell {
  fileprivate var isNegative: Bool { quantity?.isNegative ?? false }
}

/// From zero to the highest published value: nothing else decides the lengths.
func barTicks(_ cells: [ReleasedCell]) -> Ticks {
  let values = cells.compactMap { $0.quantity?.double }
  let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
  return Ticks(step: 1, values: [low, high > low ? high : low + 1])
}
