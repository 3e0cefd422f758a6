internal import Disclosure
internal import Domain

/// Draws a dot a value, hollow when uncertain, each row's numbers or signs in columns at the right.
package func dotScene(_ chart: DotPlot, _ rendition: Rendition) -> Scene {
  let key = MarkKey(keyItems(chart), rendition: rendition)
  let columns = DotColumns(chart, rendition)
  let head = chart.series.count > 1 ? 20.0 : 4
  let rows = CategoryRows(
    chart.rows.map(\.label), rendition: rendition, top: key.height + head, height: 22)
  let published = (chart.rows.flatMap(\.cells) + [chart.reference?.first ?? .missing])
    .compactMap { $0.quantity?.double }
  // Rows that must not be ranked are not set apart by an axis that starts near them either.
  let ticks = Ticks.positions(
    published + (chart.order == .unranked ? [0] : []), rendition: rendition,
    minStep: chart.frame.smallestStep)
  let scale = AcrossScale(
    ticks: ticks, left: max(rows.left, 10, widest(Array(ticks.texts().prefix(1)), .tick) / 2),
    right: columns.left - 14)
  let line = chart.reference?.first.quantity.map { rows.rules(at: [crisp(scale.x($0))]) }
  let layers =
    key.layers + (published.isEmpty ? [] : scale.grid(rows))
    + [guides(chart, rows, scale, rendition)]
    + [Layer(.row(.reference), line.map { [.path($0)] } ?? []), rows.names]
    + dotLayers(chart, rows, scale) + columns.layers(chart, rows, head: key.height + 8)
    + (published.isEmpty ? [] : scale.axis(rows))
  return Scene(
    width: rendition.width, height: rows.bottom + scale.axisHeight, layers: layers)
}

private func keyItems(_ chart: DotPlot) -> [(sample: MarkKey.Sample, text: String)] {
  let series = chart.series.enumerated().map { (sample: MarkKey.Sample.dot($0), text: $1) }
  return (series.count > 1 ? series : []) + (chart.referenceText.map { [(.reference, $0)] } ?? [])
}

/// Faint lines that lead the eye from a name to its dots; names above need none.
private func guides(
  _ chart: DotPlot, _ rows: CategoryRows, _ scale: AcrossScale, _ rendition: Rendition
) -> Layer {
  guard rendition != .narrow else { return Layer(.row(.guide)) }
  var path = Path()
  for (row, y) in zip(chart.rows, rows.middles) {
    guard let most = row.cells.compactMap({ $0.quantity }).max() else { continue }
    path.segment(Point(scale.left, crisp(y)), Point(scale.x(most), crisp(y)))
  }
  return Layer(.row(.guide), path.isEmpty ? [] : [.path(path)])
}

private func dotLayers(_ chart: DotPlot, _ rows: CategoryRows, _ scale: AcrossScale) -> [Layer] {
  chart.series.indices.reversed().flatMap { column in
    var whole = Layer(.row(.dots(column)))
    var uncertain = Layer(.row(.hollowDots(column)))
    for (cell, y) in zip(chart.cells(column), rows.middles) {
      guard case .value(let quantity, let quality) = cell else { continue }
      let dot = marker(column, at: Point(scale.x(quantity), y))
      if quality.isUncertain { uncertain.shapes.append(dot) } else { whole.shapes.append(dot) }
    }
    return [whole, uncertain]
  }
}

/// The numbers at the right, one column a series under its mark.
private struct DotColumns {
  let left: Double
  private let rights: [Double]

  init(_ chart: DotPlot, _ rendition: Rendition) {
    var right = rendition.width
    var rights: [Double] = []
    for column in chart.series.indices.reversed() {
      rights.insert(right, at: 0)
      let texts = chart.cells(column).map { markedText($0, places: chart.frame.places) }
      right -= max(10, widest(texts, .withheld)) + 14
    }
    self.rights = rights
    left = right + 14
  }

  func layers(_ chart: DotPlot, _ rows: CategoryRows, head: Double) -> [Layer] {
    zip(chart.series.indices, rights).flatMap { column, right in
      let points = rows.middles.map { Point(right, $0 + 4.6) }
      let mark = marker(column, at: Point(right - 6, head))
      return [Layer(.row(.dots(column)), chart.series.count > 1 ? [mark] : [])]
        + markedLayers(
          chart.cells(column), at: points, places: chart.frame.places, anchor: .end)
    }
  }
}
