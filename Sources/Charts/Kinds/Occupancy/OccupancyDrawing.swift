internal import Disclosure
internal import Domain
internal import French

/// Draws a track as long as the capacity, a bar for what is taken, hatched beyond the capacity.
func occupancyScene(_ chart: Occupancy, _ rendition: Rendition) -> Scene {
  let key = MarkKey(keyItems(chart), rendition: rendition)
  let texts = chart.rows.map { rowText($0, chart.frame.places) }
  let rows = CategoryRows(
    chart.rows.map(\.label),
    details: zip(chart.rows, texts).map { details($0, $1, chart, rendition) },
    rendition: rendition, top: key.height + 4, height: rendition != .narrow ? 34 : 26)
  let isOver = chart.rows.contains(where: \.isOver)
  let margin =
    (rendition != .narrow ? widest(texts, isOver ? .inkLabel : .tick) + 14 : 4) + (isOver ? 9 : 0)
  let scale = AcrossScale(
    ticks: lengthTicks(chart), left: crisp(rows.left), right: rendition.width - margin)
  let over = Set(zip(chart.rows, texts).filter { $0.0.isOver }.map(\.1))
  let layers =
    key.layers + trackLayers(chart, rows, scale) + emphasised(rows.names, over)
    + [Layer(.base, [.path(rows.rules(at: [scale.base]))])]
    + signLayers(chart, rows, at: scale.base + 6)
  let beside = zip(texts, rows.middles).map { text, y in
    Shape.text(text, Point(rendition.width - 2, y + 4.6))
  }
  let numbers = Layer(.tick, anchor: .end, rendition != .narrow ? beside : [])
  return Scene(
    width: rendition.width, height: rows.bottom + 4, layers: layers + emphasised(numbers, over))
}

/// The texts of a layer, some of them in bold.
private func emphasised(_ layer: Layer, _ texts: Set<String>) -> [Layer] {
  var (plain, bold) = (
    Layer(layer.ink, anchor: layer.anchor), Layer(.inkLabel, anchor: layer.anchor)
  )
  for shape in layer.shapes {
    if case .text(let text, _) = shape, texts.contains(text) {
      bold.shapes.append(shape)
    } else {
      plain.shapes.append(shape)
    }
  }
  return [plain, bold]
}

/// Room for every length; beyond the whole of a capacity where lengths are shares.
private func lengthTicks(_ chart: Occupancy) -> Ticks {
  let lengths = chart.rows.flatMap { row in
    [row.taken, row.capacity, row.before ?? .missing].compactMap { cell in
      cell.quantity.flatMap { chart.length($0, in: row) }
    }
  }
  let least = chart.isInPercent ? 110.0 : 1
  return Ticks(step: 1, values: [0, max(least, lengths.max() ?? 0)])
}

extension Occupancy {
  /// How far a number of places goes on the scale; nil where it has no capacity to be a share of.
  fileprivate func length(_ quantity: Quantity, in row: Row) -> Double? {
    guard isInPercent else { return quantity.double }
    guard let capacity = row.capacity.quantity, capacity > .zero else { return nil }
    return quantity.double / capacity.double * 100
  }
}

private func keyItems(_ chart: Occupancy) -> [(sample: MarkKey.Sample, text: String)] {
  let isOver = chart.rows.contains(where: \.isOver)
  let hasParts = chart.rows.contains { !$0.partEnds.isEmpty }
  let hasYearBefore = chart.rows.contains { $0.before?.quantity != nil }
  return [
    (.bar(0), "Occupation"),
    (.capacity, chart.isInPercent ? "Capacité (100\u{A0}%)" : "Capacité"),
  ]
    + (hasParts ? [(.partCapacity, "Partie de la capacité")] : [])
    + (isOver ? [(.bar(1), "Au-delà de la capacité")] : [])
    + (hasYearBefore ? [(.yearBefore, "Occupation en \(chart.month.yearBefore.frenchName)")] : [])
}

/// Under the name of a row: its numbers when narrow, the parts of its capacity.
private func details(
  _ row: Occupancy.Row, _ text: String, _ chart: Occupancy, _ rendition: Rendition
) -> [String] {
  let parts = row.partWords(chart.frame.places)
  return (rendition == .narrow ? [text] : []) + (parts.isEmpty ? [] : [parts])
}

/// `182 / 190 · 96 %`, `45 · capacité nd`, `s / 190`.
private func rowText(_ row: Occupancy.Row, _ places: Int) -> String {
  let taken = markedText(row.taken, places: places)
  if row.capacity == .missing { return "\(taken) · capacité nd" }
  let both = "\(taken) / \(markedText(row.capacity, places: places))"
  guard let rate = row.rate.quantity else { return both }
  return "\(both) · \(frenchText(rate, places: 0))\u{A0}%"
}

// MARK: - Tracks

/// The signs where a bar would begin: an empty track must not stand for what is withheld.
private func signLayers(_ chart: Occupancy, _ rows: CategoryRows, at x: Double) -> [Layer] {
  let bare = zip(chart.rows, rows.middles).filter { row, _ in
    row.taken.quantity.map { $0 == .zero } ?? true
  }
  return markedLayers(
    bare.map(\.0.taken), at: bare.map { Point(x, $0.1 + 4.6) }, places: chart.frame.places)
}

private func trackLayers(
  _ chart: Occupancy, _ rows: CategoryRows, _ scale: AcrossScale
) -> [Layer] {
  var tracks = Layer(.row(.track))
  var bars = StatusBars(0)
  var overflow = StatusBars(1)
  var capacities = Path()
  var parts = Path()
  var before = Path()
  for (row, y) in zip(chart.rows, rows.middles) {
    let place = { (quantity: Quantity) in chart.length(quantity, in: row).map { scale.x($0) } }
    let capacity = row.capacity.quantity.flatMap(place)
    if let capacity, capacity > scale.base {
      tracks.shapes.append(
        .rect(Box(left: scale.base, top: y - 8, right: capacity, bottom: y + 8)))
    }
    if let capacity { capacities.segment(Point(capacity, y - 11), Point(capacity, y + 11)) }
    for x in row.partEnds.compactMap(place).map(crisp) {
      parts.segment(Point(x, y - 7.5), Point(x, y + 7.5))
    }
    if let x = row.before?.quantity.flatMap(place).map(crisp) {
      before.segment(Point(x, y - 13), Point(x, y + 13))
    }
    guard case .value(let taken, let quality) = row.taken, let end = place(taken) else { continue }
    bars.add(from: scale.base, to: min(end, capacity ?? end), y: y, half: 5.5, quality)
    if let capacity, end > capacity {
      // Past the tick, and long enough to be seen.
      let start = capacity + 2.5
      overflow.add(from: start, to: max(end, start + 6), y: y, half: 5.5, quality)
    }
  }
  let ticks = [
    (ink: RowInk.partCapacity, path: parts, ground: 4), (.capacity, capacities, 5),
    (.yearBefore, before, 4),
  ].filter { !$0.path.isEmpty }
  // Every ground lies under every tick.
  return [tracks] + bars.layers + overflow.layers
    + ticks.map { Layer(.row(.tickGround(width: $0.ground)), [.path($0.path)]) }
    + ticks.map { Layer(.row($0.ink), [.path($0.path)]) }
}
