internal import Disclosure
internal import Domain
internal import French

/// Draws a hollow dot a year before, a filled dot now, a link with its arrowhead, the change at the right.
func dumbbellScene(_ chart: Dumbbell, _ rendition: Rendition) -> Scene {
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

/// One link a row whose change is known, dotted or dashed as the less certain of its ends, and an arrowhead
/// where there is room for it between the dots.
private func linkLayers(_ chart: Dumbbell, _ rows: CategoryRows, _ scale: AcrossScale) -> [Layer] {
  var links = Layer(.row(.link))
  var heads = Path()
  for ((row, change), y) in zip(zip(chart.rows, chart.changes), rows.middles) {
    guard case .value(_, let quality) = change.difference,
      let before = row.before.quantity, let now = row.now.quantity
    else { continue }
    let (start, end) = (scale.x(before), scale.x(now))
    // Between near dots, dashes would leave nothing to see.
    let role = abs(end - start) < 24 ? .plain : strokeRole(quality)
    links.shapes.append(.path(Path([Point(start, y), Point(end, y)]), role))
    if abs(end - start) >= 18 { heads.arrowhead(at: Point(end, y), from: start) }
  }
  return [links, Layer(.row(.link), heads.isEmpty ? [] : [.path(heads)])]
}

extension Path {
  /// An open arrowhead before a dot.
  fileprivate mutating func arrowhead(at point: Point, from start: Double) {
    let side = point.x > start ? -1.0 : 1
    move(to: Point(point.x + side * 11, point.y - 4))
    line(to: Point(point.x + side * 6.5, point.y))
    line(to: Point(point.x + side * 11, point.y + 4))
  }
}

// MARK: - Columns

/// The two values, when there is room or no change to tell, and the change, at the right of each row.
private struct DumbbellColumns {
  let left: Double
  private let values: [String]
  private let changes: [(text: String, isWithheld: Bool)]
  private let changeLeft: Double

  init(_ chart: Dumbbell, _ rendition: Rendition) {
    let pairs = chart.rows.map { row in
      [row.before, row.now].map { markedText($0, places: chart.frame.places) }
        .joined(separator: " → ")
    }
    values = rendition != .narrow ? pairs : []
    changes = zip(zip(chart.rows, chart.changes), pairs).map { ends, pair in
      let (row, change) = ends
      // Alone at the end of a row, a sign would not say which of the two months it stands for.
      let isPair = rendition == .narrow && (row.before.quantity == nil || row.now.quantity == nil)
      return (isPair ? pair : changeText(chart, change), change.difference == .withheld && !isPair)
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

private func changeText(_ chart: Dumbbell, _ change: Change) -> String {
  let text = signedText(change.difference, places: chart.frame.places)
  guard let difference = change.difference.quantity else { return change.isCut ? "rupture" : text }
  if chart.frame.unit == "%" { return "\(text)\u{A0}\(unitName("points", for: difference))" }
  let places = chart.percentPlaces
  guard let percent = change.percent.quantity?.rounded(places: places), percent != .zero else {
    return text
  }
  let plus = percent > .zero ? "+" : ""
  return "\(text) · \(plus)\(frenchText(percent, places: places))\u{A0}%"
}
