internal import Disclosure
internal import Domain

/// Draws a hollow dot a year before, a filled dot now, a link with its arrowhead, the change at the right.
package func dumbbellScene(_ chart: Dumbbell, _ rendition: Rendition) -> Scene {
  let key = MarkKey(
    zip([.hollowDot(0), .dot(0)], chart.heads).map { ($0, $1) }, rendition: rendition)
  let rows = CategoryRows(
    chart.rows.map(\.label), rendition: rendition, top: key.height + 4,
    height: rendition != .narrow ? 30 : 24)
  let columns = DumbbellColumns(chart, rendition)
  let published = chart.rows.flatMap { [$0.before, $0.now] }.compactMap { $0.quantity?.double }
  let ticks = Ticks.positions(
    published, rendition: rendition, minStep: chart.frame.smallestStep)
  let scale = AcrossScale(
    ticks: ticks, left: max(rows.left, 10, widest(Array(ticks.texts().prefix(1)), .tick) / 2),
    right: columns.left - 12)
  let layers =
    key.layers + (published.isEmpty ? [] : scale.grid(rows)) + [rows.names]
    + linkLayers(chart, rows, scale) + dotLayers(chart, rows, scale) + columns.layers(rows)
    + (published.isEmpty ? [] : scale.axis(rows))
  return Scene(
    width: rendition.width, height: rows.bottom + scale.axisHeight, layers: layers)
}

/// The dots of a year before under those of now, a little smaller so that both show.
private func dotLayers(_ chart: Dumbbell, _ rows: CategoryRows, _ scale: AcrossScale) -> [Layer] {
  var before = Layer(.row(.hollowDots(0)))
  var now = Layer(.row(.dots(0)))
  for (row, y) in zip(chart.rows, rows.middles) {
    if let quantity = row.before.quantity {
      before.shapes.append(marker(0, at: Point(scale.x(quantity), y), radius: 6))
    }
    if let quantity = row.now.quantity {
      now.shapes.append(marker(0, at: Point(scale.x(quantity), y)))
    }
  }
  return [before, now]
}

// MARK: - Links

/// One link a row whose change is known: dotted or dashed as the less certain of its ends.
private func linkLayers(_ chart: Dumbbell, _ rows: CategoryRows, _ scale: AcrossScale) -> [Layer] {
  var links = Layer(.row(.link))
  var heads = Path()
  for ((row, change), y) in zip(zip(chart.rows, chart.changes), rows.middles) {
    guard case .value(_, let quality) = change.difference,
      let before = row.before.quantity, let now = row.now.quantity
    else { continue }
    let (start, end) = (scale.x(before), scale.x(now))
    links.shapes.append(
      .path(Path([Point(start, y), Point(end, y)]), strokeRole(quality)))
    if abs(end - start) >= 22 { heads.arrowhead(at: Point(end, y), from: start) }
  }
  return [links, Layer(.row(.link), heads.isEmpty ? [] : [.path(heads)])]
}

extension Path {
  /// An open arrowhead before a dot.
  fileprivate mutating func arrowhead(at point: Point, from start: Double) {
    let side = point.x > start ? -1.0 : 1
    move(to: Point(point.x + side * 13, point.y - 5))
    line(to: Point(point.x + side * 7, point.y))
    line(to: Point(point.x + side * 13, point.y + 5))
  }
}

// MARK: - Columns

/// The two values, when there is room, and the change, at the right of each row.
private struct DumbbellColumns {
  let left: Double
  private let values: [String]
  private let changes: [(text: String, isWithheld: Bool)]
  private let changeLeft: Double

  init(_ chart: Dumbbell, _ rendition: Rendition) {
    let places = chart.frame.places
    values =
      rendition != .narrow
      ? chart.rows.map {
        "\(markedText($0.before, places: places)) → \(markedText($0.now, places: places))"
      } : []
    changes = zip(chart.rows, chart.changes).map { row, change in
      (changeText(row, change, chart.frame), change.difference == .withheld)
    }
    let width = widest(changes.map(\.text), .withheld)
    changeLeft = rendition.width - width
    left = values.isEmpty ? changeLeft : changeLeft - 18 - widest(values, .tick)
  }

  func layers(_ rows: CategoryRows) -> [Layer] {
    var known = Layer(.tick)
    var withheld = Layer(.withheld)
    for (change, y) in zip(changes, rows.middles) {
      let shape = Shape.text(change.text, Point(changeLeft, y + 4.6))
      if change.isWithheld { withheld.shapes.append(shape) } else { known.shapes.append(shape) }
    }
    let texts = zip(values, rows.middles).map { text, y in
      Shape.text(text, Point(changeLeft - 18, y + 4.6))
    }
    return [Layer(.tick, anchor: .end, texts), known, withheld]
  }
}

private func changeText(_ row: Dumbbell.Row, _ change: Change, _ frame: ChartFrame) -> String {
  let text = signedText(change.difference, places: frame.places)
  guard change.difference.quantity != nil else { return row.isCut ? "rupture" : text }
  if frame.unit == "%" { return "\(text)\u{A0}points" }
  guard let percent = change.percent.quantity, percent != .zero else { return text }
  let plus = percent > .zero ? "+" : ""
  return "\(text) · \(plus)\(frenchText(percent, places: 1))\u{A0}%"
}
