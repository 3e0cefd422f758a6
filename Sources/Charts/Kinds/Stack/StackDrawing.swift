internal import Disclosure
internal import Domain

/// Draws the columns of a partition, total on top; names at the right, or in a key when narrow.
func stackScene(_ chart: StackedBars, _ rendition: Rendition) -> Scene {
  let model = chart.model
  let height = rendition.plotHeight
  let ticks = plotTicks(0, model.highest, minStep: chart.frame.smallestStep, rendition)
  let tickTexts = model.isEmpty ? [] : ticks.texts()
  let beside = rendition != .narrow ? namedSegments(model) : []
  let key = Key(beside.isEmpty ? keyRows(model, chart.frame) : [], rendition: rendition)
  let margin = beside.map { $0.width + EndLabel.gap }.max() ?? 4
  let months = MonthScale(
    left: widest(tickTexts, .tick) + 8, right: (rendition.width - margin).rounded(.down),
    count: chart.months.count, isBanded: true)
  let header = Header(
    breaks: chart.breaks, events: chart.events,
    tail: provisionalTail(
      chart.parts.map(\.cells) + [chart.total.cells], count: chart.months.count),
    months: chart.months, scale: months, rendition: rendition)
  let values = ValueScale(
    ticks: ticks, top: crisp(key.height + header.height + totalHeight),
    bottom: crisp(height + key.height - monthAxisHeight))
  let columns = StackColumns(chart, months: months, values: values)
  let baseline = Path([
    Point(months.left, values.bottom), Point(months.right, values.bottom),
  ])
  let layers =
    key.layers + header.grounds(top: values.top - totalHeight, bottom: values.bottom)
    + (model.isEmpty ? [] : [values.grid(from: months.left, to: months.right)])
    + columns.layers(model)
    + [
      Layer(.base, [.path(baseline)]), values.labelLayer(before: months.left, texts: tickTexts),
      months.labelLayer(months.labels(chart.months), bottom: values.bottom),
    ] + header.words(top: values.top - totalHeight)
    + header.footnotes.layers(top: values.bottom + monthAxisHeight)
    + (model.isEmpty
      ? [emptyNotice(months, values)]
      : gapLayers([monthly(columnGaps(model))], scale: months, line: values.bottom))
    + endLabelLayers(
      // From the top down: names of parts without height keep the order of the column.
      beside.reversed().map { $0.label(values) }, right: months.right, top: values.top,
      bottom: values.bottom)
  return Scene(
    width: rendition.width, height: height + key.height + header.footnotes.height, layers: layers)
}

/// The room for a total over the tallest column.
private let totalHeight = 14.0
/// The height of a segment that holds a text.
private let leastHeight = 18.0

private func columnGaps(_ model: StackModel) -> [Gap] {
  model.columns.enumerated().compactMap { index, column in
    if case .none(let reason) = column {
      Gap(reason: reason, months: index..<index + 1)
    } else {
      nil
    }
  }
}

/// The fills from the top of a column down, each with what it is worth in the last one.
private func keyRows(_ model: StackModel, _ frame: ChartFrame) -> [KeyRow] {
  let last = model.columns.last?.segments ?? []
  let rows = model.fills.reversed().map { fill in
    let quantity = last.first { $0.fill == fill }?.quantity
    let value = quantity.map { frenchText($0, places: frame.places) }
    let label = model.labels[fill]
    return KeyRow(sample: .bar(fill), text: value.map { named(label, $0) } ?? label)
  }
  return (model.secretName.map { [KeyRow(sample: .secret, text: $0)] } ?? []) + rows
}

// MARK: - Columns

/// Draws columns where two scales put them.
private struct StackColumns {
  let frame: ChartFrame
  let totals: [ReleasedCell]
  let months: MonthScale
  let values: ValueScale
  let width: Double

  private static let gap = 2.0

  init(_ chart: StackedBars, months: MonthScale, values: ValueScale) {
    frame = chart.frame
    totals = chart.total.cells
    self.months = months
    self.values = values
    width = min(56, months.slot * 0.76)
  }

  func layers(_ model: StackModel) -> [Layer] {
    let count = model.columns.count
    var bars = model.labels.indices.map { Layer(.bars($0), capacity: count) }
    var plates = model.labels.indices.map { Layer(.plate($0)) }
    var texts = model.labels.indices.map { Layer(.onFill($0), anchor: .middle, capacity: count) }
    var secret = Layer(.secretBars)
    var signs = Layer(.onSecret, anchor: .middle)
    var totals = Layer(.columnTotal, anchor: .middle, capacity: count)
    for (index, column) in model.columns.enumerated() {
      guard case .stack(let segments, let rest, let total) = column else { continue }
      var sum = Quantity.zero
      for segment in segments where segment.quantity > .zero {
        let box = box(index, from: sum, adding: segment.quantity)
        bars[segment.fill].shapes.append(.rect(box))
        if let text = number(segment.quantity, in: box) {
          texts[segment.fill].shapes.append(middle(text, box))
          if hasPattern(segment.fill) { plates[segment.fill].shapes.append(plate(text, box)) }
        }
        sum = sum + segment.quantity
      }
      if let rest {
        let box = box(index, from: sum, adding: rest)
        secret.shapes.append(.rect(box))
        if box.height >= leastHeight { signs.shapes.append(middle("s", box)) }
      }
      if let text = totalText(total, index, of: model) { totals.shapes.append(text) }
    }
    return bars + [secret] + plates + texts + [signs, totals]
  }

  /// A segment, with a sliver of ground under it unless it stands on the base.
  private func box(_ index: Int, from sum: Quantity, adding part: Quantity) -> Box {
    let x = months.x(index)
    let (top, bottom) = (values.y(sum + part), values.y(sum))
    let gap = sum > .zero && bottom - top > 2 * Self.gap ? Self.gap : 0
    return Box(left: x - width / 2, top: top, right: x + width / 2, bottom: bottom - gap)
  }

  /// A number in its segment, if there is room for it.
  private func number(_ quantity: Quantity, in box: Box) -> String? {
    guard box.height >= leastHeight else { return nil }
    let text = frenchText(quantity, places: frame.places)
    return textWidth(text, size: 13) + 6 <= box.width ? text : nil
  }

  private func plate(_ text: String, _ box: Box) -> Shape {
    let (x, y) = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    let half = textWidth(text, size: 13) / 2 + 2
    return .rect(Box(left: x - half, top: y - 8, right: x + half, bottom: y + 8))
  }

  private func middle(_ text: String, _ box: Box) -> Shape {
    .text(text, Point((box.left + box.right) / 2, (box.top + box.bottom) / 2 + 4.6))
  }

  /// The total over its column; when columns are too narrow for all, over the last only.
  private func totalText(_ total: Quantity, _ index: Int, of model: StackModel) -> Shape? {
    let isEstimated = totals[index].quality.contains(.estimated)
    let text = (isEstimated ? "≈\u{A0}" : "") + frenchText(total, places: frame.places)
    let isLast = index == model.columns.count - 1
    let width = textWidth(text, size: 13)
    guard isLast || width + 4 <= months.slot else { return nil }
    // A long one keeps within the plot, which ends near the edge of a narrow drawing.
    let x = width <= months.slot ? months.x(index) : min(months.x(index), months.right - width / 2)
    return .text(text, Point(x, values.y(total) - 6))
  }
}

// MARK: - Names beside the last column

/// A name that will stand beside its segment of the last column.
private struct SegmentName {
  let text: String
  let ink: Ink
  let value: Double

  var width: Double { EndLabel(text, ink: ink, target: 0).width }

  func label(_ values: ValueScale) -> EndLabel {
    EndLabel(text, ink: ink, target: values.y(value))
  }
}

/// The names of the last column's segments; none when a fill that is drawn elsewhere is not in it, since a
/// key says more then.
private func namedSegments(_ model: StackModel) -> [SegmentName] {
  guard case .stack(let segments, let rest, let total) = model.columns.last,
    model.fills == segments.map(\.fill)
  else { return [] }
  var sum = Quantity.zero
  var names = segments.map { segment in
    defer { sum = sum + segment.quantity }
    return SegmentName(
      text: model.labels[segment.fill], ink: .endLabel(segment.fill),
      value: sum.double + segment.quantity.double / 2)
  }
  if let rest {
    names.append(
      SegmentName(
        text: model.secretName ?? "", ink: .inkLabel, value: total.double - rest.double / 2))
  }
  return names
}
