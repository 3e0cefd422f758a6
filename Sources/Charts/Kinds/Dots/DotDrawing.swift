internal import Disclosure
internal import Domain

/// Draws a dot a value, hollow when uncertain, each row's numbers or signs in columns at the right.
func dotScene(_ chart: DotPlot, _ rendition: Rendition) -> Scene {
  let columns = DotColumns(chart, rendition)
  let key = MarkKey(keyItems(chart, namesSeries: !columns.areNamed), rendition: rendition)
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

/// - Parameter namesSeries: whether the marks of several series are named nowhere else.
private func keyItems(
  _ chart: DotPlot, namesSeries: Bool
) -> [(sample: MarkKey.Sample, text: String)] {
  let series = chart.series.enumerated().map {
    (sample: MarkKey.Sample.dot(pairInk($0)), text: $1)
  }
  return (namesSeries && series.count > 1 ? series : [])
    + (hollowText(chart).map { [(.hollowDot(0), $0)] } ?? [])
    + (chart.referenceText.map { [(.reference, $0)] } ?? [])
}

/// What a hollow mark stands for; nil without any.
private func hollowText(_ chart: DotPlot) -> String? {
  let signs = Signs(chart.rows.map(\.cells))
  let words = [
    signs.contains(.provisional) ? "provisoire" : nil, signs.contains(.estimated) ? "estimée" : nil,
  ].compactMap(\.self)
  return words.isEmpty ? nil : "valeur \(words.joined(separator: " ou "))"
}

/// Faint lines that lead the eye from zero, or the axis, to the dots; names above need none.
private func guides(
  _ chart: DotPlot, _ rows: CategoryRows, _ scale: AcrossScale, _ rendition: Rendition
) -> Layer {
  guard rendition != .narrow else { return Layer(.row(.guide)) }
  var path = Path()
  for (row, y) in zip(chart.rows, rows.middles) {
    let places = row.cells.compactMap { $0.quantity.map { scale.x($0) } } + [scale.base]
    guard places.count > 1, let first = places.min(), let last = places.max() else { continue }
    path.segment(Point(first, crisp(y)), Point(last, crisp(y)))
  }
  return Layer(.row(.guide), path.isEmpty ? [] : [.path(path)])
}

/// The dots of each series, one above the other where they would hide one another.
private func dotLayers(_ chart: DotPlot, _ rows: CategoryRows, _ scale: AcrossScale) -> [Layer] {
  let areNear = chart.rows.map { row in
    let places = row.cells.compactMap { $0.quantity.map { scale.x($0) } }
    return places.count > 1 && abs(places[0] - places[1]) < 12
  }
  return chart.series.indices.reversed().flatMap { column in
    var whole = Layer(.row(.dots(pairInk(column))))
    var uncertain = Layer(.row(.hollowDots(pairInk(column))))
    for ((cell, isNear), y) in zip(zip(chart.cells(column), areNear), rows.middles) {
      guard case .value(let quantity, let quality) = cell else { continue }
      let shift = isNear ? (column == 0 ? -5.0 : 5) : 0
      let dot = marker(pairInk(column), at: Point(scale.x(quantity), y + shift))
      if quality.isUncertain { uncertain.shapes.append(dot) } else { whole.shapes.append(dot) }
    }
    return [whole, uncertain]
  }
}

/// The numbers at the right, one column a series under its mark, and its name where there is room.
private struct DotColumns {
  let left: Double
  /// Whether names stand over the columns.
  let areNamed: Bool
  private let rights: [Double]

  private static let longestName = 110.0

  init(_ chart: DotPlot, _ rendition: Rendition) {
    let names = chart.series.map { widest([$0], .tick) }
    areNamed = rendition != .narrow && names.allSatisfy { $0 <= Self.longestName }
    var right = rendition.width - 2
    var rights: [Double] = []
    for column in chart.series.indices.reversed() {
      rights.insert(right, at: 0)
      let texts = chart.cells(column).map { markedText($0, places: chart.frame.places) }
      let head = areNamed && chart.series.count > 1 ? names[column] + 16 : 10
      right -= max(head, widest(texts, .withheld)) + 14
    }
    self.rights = rights
    left = right + 14
  }

  func layers(_ chart: DotPlot, _ rows: CategoryRows, head: Double) -> [Layer] {
    zip(chart.series.indices, rights).flatMap { column, right in
      let points = rows.middles.map { Point(right, $0 + 4.6) }
      return (chart.series.count > 1 ? heads(chart.series[column], column, Point(right, head)) : [])
        + markedLayers(
          chart.cells(column), at: points, places: chart.frame.places, anchor: .end)
    }
  }

  /// The mark of a column, before its name.
  private func heads(_ name: String, _ column: Int, _ end: Point) -> [Layer] {
    let start = end.x - (areNamed ? widest([name], .tick) + 4 : 0)
    let mark = marker(pairInk(column), at: Point(start - 6, end.y))
    let text = Shape.text(name, Point(end.x, end.y + 4.6))
    return [
      Layer(.row(.dots(pairInk(column))), [mark]),
      Layer(.tick, anchor: .end, areNamed ? [text] : []),
    ]
  }
}
