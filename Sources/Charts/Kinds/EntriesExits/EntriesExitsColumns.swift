internal import Disclosure
internal import Domain

/// The series whose colours entries and exits wear: the darkest, and one much lighter.
let entriesInk = 0
let exitsInk = 2

/// Draws entries above and exits below the zero line, on one scale for both.
func entriesExitsColumns(
  _ chart: EntriesExitsChart, _ rendition: Rendition = .wide
) -> Scene {
  let height = rendition.plotHeight
  let ticks = symmetricTicks(chart)
  let isEmpty = (chart.entries.cells + chart.exits.cells).allSatisfy { $0.quantity == nil }
  let tickTexts = isEmpty ? [] : ticks.texts(unsigned: true)
  let labels = isEmpty ? [] : lastLabels(chart)
  let strip = chart.hasNetStrip && !isEmpty ? NetStrip(chart) : nil
  let net = strip.map { _ in EndLabel(netText(chart), ink: .inkLabel, target: 0).width } ?? 0
  let margin = max(labels.map(\.width).max() ?? 0, net)
  let months = MonthScale(
    left: widest(tickTexts + (strip?.ticks.texts() ?? []), .tick) + 8,
    right: (rendition.width - EndLabel.gap - margin).rounded(.down),
    count: chart.months.count, isBanded: true)
  let header = Header(
    breaks: chart.breaks, events: chart.events,
    tail: provisionalTail([chart.entries.cells, chart.exits.cells], count: chart.months.count),
    months: chart.months, scale: months, rendition: rendition)
  let floor = crisp(height - monthAxisHeight)
  let stripHeight = strip == nil ? 0 : NetStrip.height.line + NetStrip.height.air
  let values = ValueScale(ticks: ticks, top: crisp(header.height), bottom: floor - stripHeight)
  let zero = crisp(values.base)
  let baseline = Shape.path(Path([Point(months.left, zero), Point(months.right, zero)]))
  let layers =
    header.grounds(top: values.top, bottom: floor)
    + (isEmpty ? [] : [values.grid(from: months.left, to: months.right)])
    + columnLayers(chart.entries.cells, entriesInk, sign: 1, months, values)
    + columnLayers(chart.exits.cells, exitsInk, sign: -1, months, values)
    + [
      Layer(.base, [baseline]), values.labelLayer(before: months.left, texts: tickTexts),
      months.labelLayer(months.labels(chart.months), bottom: floor),
    ]
    + (strip?.layers(chart, months, bottom: floor)
      ?? netLayers(chart, months, values, hasDots: true))
    + (isEmpty ? [emptyNotice(months, values)] : signLayers(chart, months, line: zero))
    + header.words(top: values.top)
    + header.footnotes.layers(top: floor + monthAxisHeight)
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

/// The last month's entries and exits, and its net unless it has a strip of its own.
private func lastLabels(_ chart: EntriesExitsChart) -> [LastLabel] {
  let (entries, exits) = (chart.entries, chart.exits)
  let (up, down) = (entries.cells.last?.quantity, exits.cells.last?.quantity)
  let sides = [
    LastLabel(
      text: namedLastText(entries, chart.frame), ink: .endLabel(entriesInk),
      value: (up?.double ?? 0) * 0.75),
    LastLabel(
      text: namedLastText(exits, chart.frame), ink: .endLabel(exitsInk),
      value: -(down?.double ?? 0) * 0.75),
  ]
  guard !chart.hasNetStrip else { return sides }
  let net = LastLabel(
    text: netText(chart), ink: .inkLabel, value: chart.net.cells.last?.quantity?.double ?? 0)
  return [sides[0], net, sides[1]]
}
