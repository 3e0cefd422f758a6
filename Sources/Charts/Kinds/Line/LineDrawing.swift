internal import Disclosure
internal import Domain
internal import French

/// Draws a line chart: layout from the outside in, then layers from back to front.
func lineScene(_ chart: LineChart, _ rendition: Rendition) -> Scene {
  let height = rendition.plotHeight
  let traces = chart.traces
  let ticks = valueTicks(chart, traces, rendition)
  let isEmpty = chart.series.allSatisfy { $0.cells.allSatisfy { $0.quantity == nil } }
  let tickTexts = isEmpty ? [] : ticks.texts()
  let key =
    rendition == .narrow && traces.count > 1
    ? Key(keyRows(traces, chart.frame), rendition: rendition) : Key([], rendition: rendition)
  let beside = key.layers.isEmpty && !isEmpty ? endTexts(chart, traces, rendition) : []
  let months = MonthScale(
    left: max(20, widest(tickTexts, .tick) + 8),
    right: (rendition.width - rightMargin(beside, traces)).rounded(.down),
    count: chart.months.count, isBanded: false)
  let header = Header(
    breaks: chart.breaks, events: chart.events,
    tail: provisionalTail(chart.series.map(\.cells), count: chart.months.count),
    months: chart.months, scale: months, rendition: rendition)
  let values = ValueScale(
    ticks: ticks, top: crisp(key.height + header.height),
    bottom: crisp(height + key.height - monthAxisHeight))
  let layers =
    key.layers + header.grounds(top: values.top, bottom: values.bottom)
    + axisLayers(chart, months, values, tickTexts) + seriesLayers(chart, traces, months, values)
    + gapLayers(chart.series.map { gaps($0.cells) }, scale: months, line: values.bottom)
    + header.words(top: values.top) + header.footnotes.layers(top: values.bottom + monthAxisHeight)
    + (isEmpty ? [emptyNotice(months, values)] : [])
    + endLabelLayers(
      placed(beside, traces, values), right: months.right, top: values.top - 8,
      bottom: values.bottom + 8)
  return Scene(
    width: rendition.width, height: height + key.height + header.footnotes.height, layers: layers)
}

/// Zero, unless it is left off, and the published values, and nothing else, decide the axis.
private func valueTicks(
  _ chart: LineChart, _ traces: [LineTrace], _ rendition: Rendition
) -> Ticks {
  var low = chart.omitsZero ? Double.infinity : 0
  var high = 0.0
  for trace in traces {
    for case .value(let quantity, _) in trace.series.cells {
      low = min(low, quantity.double)
      high = max(high, quantity.double)
    }
  }
  // The lowest point of a free axis stands off the months, where it would read as zero.
  if chart.omitsZero { low -= (high - low) / 20 }
  return plotTicks(low, high, minStep: chart.frame.smallestStep, rendition)
}

private func axisLayers(
  _ chart: LineChart, _ months: MonthScale, _ values: ValueScale, _ tickTexts: [String]
) -> [Layer] {
  let labels = months.labels(chart.months)
  let base = crisp(values.base)
  let baseline = Shape.path(Path([Point(months.left, base), Point(months.right, base)]))
  return [
    tickTexts.isEmpty ? Layer(.grid) : values.grid(from: months.left, to: months.right),
    Layer(
      .base, (chart.omitsZero ? [] : [baseline]) + [months.ticks(labels, bottom: values.bottom)]),
    values.labelLayer(before: months.left, texts: tickTexts),
    months.labelLayer(labels, bottom: values.bottom),
  ]
}

private func seriesLayers(
  _ chart: LineChart, _ traces: [LineTrace], _ months: MonthScale, _ values: ValueScale
) -> [Layer] {
  let cuts = chart.cuts.map { chart.months.lowerBound.distance(to: $0) }
  return traces.map { trace in
    let strokes = LineStrokes(trace.series.cells, cuts: cuts, months: months, values: values)
    return Layer(trace.ink, strokes.shapes(series: trace.rank))
  }
}

// MARK: - Names and last values

/// What is written at the end of each line: the amount alone when the title names the one series.
private func endTexts(
  _ chart: LineChart, _ traces: [LineTrace], _ rendition: Rendition
) -> [String] {
  guard traces.count == 1 else {
    return traces.map { namedLastText($0.series, chart.frame, places: $0.places) }
  }
  let value = lastText(chart.series[0], places: chart.frame.places)
  guard let quantity = chart.series[0].cells.last?.quantity else { return [value] }
  let unit = unitName(chart.frame.unit, for: quantity)
  if unit == "%" { return ["\(value)\u{A0}%"] }
  return [rendition == .narrow || unit.isEmpty ? value : "\(value) \(unit)"]
}

private func rightMargin(_ texts: [String], _ traces: [LineTrace]) -> Double {
  let labels = zip(texts, traces).map { EndLabel($0, ink: $1.labelInk, target: 0).width }
  let halfMonth = textWidth("sept.", size: Ink.tick.textSize) / 2
  return labels.max().map { max(halfMonth, $0 + EndLabel.gap) } ?? halfMonth
}

/// The end labels at the height of each series' last published value.
private func placed(
  _ texts: [String], _ traces: [LineTrace], _ values: ValueScale
) -> [EndLabel] {
  zip(texts, traces).map { text, trace in
    let last = trace.series.cells.last { $0.quantity != nil }?.quantity
    return EndLabel(
      text, ink: trace.labelInk, target: last.map { values.y($0) } ?? values.bottom)
  }
}

/// The rows of the key, the highest last value first; series without one come last.
private func keyRows(_ traces: [LineTrace], _ frame: ChartFrame) -> [KeyRow] {
  let last = traces.map { $0.series.cells.last?.quantity }
  let order = traces.indices.sorted {
    switch (last[$0], last[$1]) {
    case (let left?, let right?): left == right ? $0 < $1 : left > right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): $0 < $1
    }
  }
  return order.map {
    let trace = traces[$0]
    return KeyRow(
      sample: trace.sample, text: namedLastText(trace.series, frame, places: trace.places))
  }
}
