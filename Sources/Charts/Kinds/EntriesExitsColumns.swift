internal import Disclosure
internal import Domain
internal import French

/// The series whose colours entries and exits wear: the darkest, and one much lighter.
let entriesInk = 0
let exitsInk = 2

/// Draws entries above and exits below the zero line, on one scale for both.
package func entriesExitsColumns(
  _ chart: EntriesExitsChart, _ rendition: Rendition = .wide
) -> Scene {
  let height = rendition.plotHeight
  let ticks = symmetricTicks(chart)
  let isEmpty = (chart.entries.cells + chart.exits.cells).allSatisfy { $0.quantity == nil }
  let tickTexts = isEmpty ? [] : ticks.texts(unsigned: true)
  let labels = isEmpty ? [] : lastLabels(chart)
  let months = MonthScale(
    left: widest(tickTexts, .tick) + 8,
    right: (rendition.width - EndLabel.gap - (labels.map(\.width).max() ?? 0))
      .rounded(.down),
    count: chart.months.count, isBanded: true)
  let header = Header(
    breaks: chart.breaks, events: chart.events,
    tail: provisionalTail([chart.entries.cells, chart.exits.cells], count: chart.months.count),
    months: chart.months, scale: months, rendition: rendition)
  let values = ValueScale(
    ticks: ticks, top: crisp(header.height), bottom: crisp(height - monthAxisHeight))
  let zero = crisp(values.base)
  let baseline = Shape.path(Path([Point(months.left, zero), Point(months.right, zero)]))
  let layers =
    header.grounds(top: values.top, bottom: values.bottom)
    + (isEmpty ? [] : [values.grid(from: months.left, to: months.right)])
    + columnLayers(chart.entries.cells, entriesInk, sign: 1, months, values)
    + columnLayers(chart.exits.cells, exitsInk, sign: -1, months, values)
    + [
      Layer(.base, [baseline]), values.labelLayer(before: months.left, texts: tickTexts),
      months.labelLayer(months.labels(chart.months), bottom: values.bottom),
    ]
    + netLayers(chart, months, values)
    + (isEmpty ? [emptyNotice(months, values)] : signLayers(chart, months, line: zero))
    + header.words(top: values.top)
    + header.footnotes.layers(top: values.bottom + monthAxisHeight)
    + endLabelLayers(
      labels.map { $0.label(values) }, right: months.right, top: values.top, bottom: values.bottom)
  return Scene(
    width: rendition.width, height: height + header.footnotes.height, layers: layers)
}

/// Ticks of the larger side, mirrored, so that lengths compare.
private func symmetricTicks(_ chart: EntriesExitsChart) -> Ticks {
  let values = (chart.entries.cells + chart.exits.cells).compactMap(\.quantity?.double)
  let half = niceTicks(
    0, values.max() ?? 0, target: 3, minStep: chart.frame.smallestStep, most: 3)
  return Ticks(
    step: half.step, values: half.values.dropFirst().reversed().map { -$0 } + half.values)
}

/// The columns of one side.
private func columnLayers(
  _ cells: [ReleasedCell], _ ink: Int, sign: Double, _ months: MonthScale, _ values: ValueScale
) -> [Layer] {
  var columns = StatusBars(ink)
  for (index, cell) in cells.enumerated() {
    guard case .value(let quantity, let quality) = cell, quantity != .zero else { continue }
    let half = min(28, months.slot * 0.38)
    let (x, end) = (months.x(index), values.y(sign * quantity.double))
    // A sliver of ground parts the two sides, whose greys are alike on some screens.
    let start = abs(end - values.base) > 2 ? values.base - sign : values.base
    let box = Box(left: x - half, top: min(start, end), right: x + half, bottom: max(start, end))
    columns.add(box, quality)
  }
  return columns.layers
}

private func netLayers(
  _ chart: EntriesExitsChart, _ months: MonthScale, _ values: ValueScale
) -> [Layer] {
  let cuts = chart.breaks.cuts.map { chart.months.lowerBound.distance(to: $0) }
  var path = Path()
  var dots: [Shape] = []
  var previous = false
  let radius = months.slot > 14 ? 4 : months.slot > 9 ? 3 : 2.0
  for (index, cell) in chart.net.cells.enumerated() {
    defer { previous = cell.quantity != nil }
    guard let quantity = cell.quantity else { continue }
    let point = Point(months.x(index), values.y(quantity))
    if previous, !cuts.contains(index) { path.line(to: point) } else { path.move(to: point) }
    dots.append(.circle(point, radius: radius))
  }
  return [Layer(.netGround, [.path(path)]), Layer(.netLine, [.path(path)]), Layer(.net, dots)]
}

/// The signs at the zero line: `s`, `nd`, and the zeros that no column shows.
private func signLayers(
  _ chart: EntriesExitsChart, _ months: MonthScale, line: Double
) -> [Layer] {
  let marks = { (series: ChartSeries) in
    months.slot >= 20 ? [monthly(gaps(series.cells))] : [gaps(series.cells)]
  }
  return [
    zeroLayer(chart.entries.cells, months, y: line - 5),
    zeroLayer(chart.exits.cells, months, y: line + 14),
  ] + gapLayers(marks(chart.entries), scale: months, line: line)
    + gapLayers(marks(chart.exits), scale: months, line: line, isBelow: true)
}

private func zeroLayer(_ cells: [ReleasedCell], _ months: MonthScale, y: Double) -> Layer {
  Layer(
    .note, anchor: .middle,
    cells.indices.filter { cells[$0].quantity == .zero }.map { .text("0", Point(months.x($0), y)) })
}

// MARK: - The last month's three values

/// A label whose height waits for the scale.
private struct LastLabel {
  let text: String
  let ink: Ink
  /// The value that the label stands beside.
  let value: Double

  var width: Double { EndLabel(text, ink: ink, target: 0).width }

  func label(_ values: ValueScale) -> EndLabel {
    EndLabel(text, ink: ink, target: values.y(value))
  }
}

private func lastLabels(_ chart: EntriesExitsChart) -> [LastLabel] {
  let (entries, exits, net) = (chart.entries, chart.exits, chart.net)
  let (up, down) = (entries.cells.last?.quantity, exits.cells.last?.quantity)
  return [
    LastLabel(
      text: namedLastText(entries, chart.frame), ink: .endLabel(entriesInk),
      value: (up?.double ?? 0) * 0.75),
    LastLabel(
      text: netText(chart), ink: .inkLabel, value: net.cells.last?.quantity?.double ?? 0),
    LastLabel(
      text: namedLastText(exits, chart.frame), ink: .endLabel(exitsInk),
      value: -(down?.double ?? 0) * 0.75),
  ]
}

/// The last month's net with its sign, or the sign that stands for it.
///
/// - Parameter month: the month to name, where the drawing does not show it.
func netText(_ chart: EntriesExitsChart, in month: Month? = nil) -> String {
  let label = chart.net.label + (month.map { " \($0.frenchIn)" } ?? "")
  guard let quantity = chart.net.cells.last?.quantity else {
    return named(label, lastText(chart.net, places: chart.frame.places))
  }
  let plus = quantity > .zero ? "+" : ""
  return named(label, plus + frenchText(quantity, places: chart.frame.places))
}
