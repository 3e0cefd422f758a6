internal import Disclosure
internal import Domain
internal import French

/// Draws the panels three to a row, or one under another when narrow, all on one scale.
func multiplesScene(_ chart: SmallMultiples, _ rendition: Rendition) -> Scene {
  let notice = Notice([scaleNotice(chart)], width: rendition.width)
  let layout = PanelLayout(chart, rendition, top: notice.height + 7)
  var layers = [notice.layer]
  for (index, panel) in chart.panels.enumerated() {
    let drawing = PanelDrawing(chart, panel, layout.box(index), layout)
    layers += drawing.layers + [drawing.title(layout.titles[index])]
  }
  // The marks of all panels share their groups; texts stay panel by panel, in the order of reading.
  let marks = merged(layers.filter { !$0.isOfTexts })
  return Scene(
    width: rendition.width, height: layout.bottom, layers: marks + layers.filter(\.isOfTexts))
}

/// What the reader must know of the scale, and what the band and the rule stand for.
private func scaleNotice(_ chart: SmallMultiples) -> String {
  var notice = "Même échelle pour toutes les courbes"
  if let base = chart.base { notice += "\u{A0}; 100\u{A0}= valeur \(base.frenchOf)" }
  let tail = provisionalTail(chart.panels.map(\.cells), count: chart.months.count)
  if tail != nil { notice += "\u{A0}; bande\u{A0}: provisoire" }
  if let rules = rulesNotice(chart.breaks) { notice += "\u{A0}; \(rules)" }
  return notice + "."
}

/// Where the panels stand, and the scale that they share.
private struct PanelLayout {
  let ticks: Ticks
  let tickTexts: [String]
  /// The room of the tick labels, before the first panel of each row.
  let left: Double
  /// The room of the last value, after each plot.
  let right: Double
  let bottom: Double
  private let width: Double
  private let columns: Int
  private let top: Double

  private static let gap = 24.0
  static let lineHeight = 17.0
  /// Under the title, plot, month labels, air.
  static let height = (head: 5.0, plot: 110.0, months: 26.0, air: 16.0)
  /// The titles, all as high as the highest.
  let titles: [[String]]
  let titleHeight: Double

  private var pitch: Double {
    titleHeight + Self.height.plot + Self.height.months + Self.height.air
  }

  init(_ chart: SmallMultiples, _ rendition: Rendition, top: Double) {
    let values = chart.panels.flatMap { $0.cells.compactMap { $0.quantity?.double } }
    ticks = niceTicks(
      min(0, values.min() ?? 0), values.max() ?? 0, target: 2,
      minStep: chart.frame.smallestStep, most: 3)
    tickTexts = values.isEmpty ? [] : ticks.texts()
    left = widest(tickTexts, .tick) + 8
    right = widest(chart.panels.map { lastText($0, places: chart.frame.places) }, .endLabel(0)) + 10
    columns = rendition == .narrow ? 1 : 3
    let gaps = Double(columns - 1) * Self.gap
    let width = (rendition.width - left - gaps) / Double(columns)
    self.width = width
    titles = chart.panels.map { wrapped($0.label, width: width, size: 14, bold: true) }
    titleHeight = Double(titles.map(\.count).max() ?? 1) * Self.lineHeight + Self.height.head
    self.top = top
    let rows = (chart.panels.count + columns - 1) / columns
    let pitch = titleHeight + Self.height.plot + Self.height.months + Self.height.air
    bottom = top + Double(rows) * pitch - Self.height.air + 4
  }

  func box(_ index: Int) -> Box {
    let x = left + Double(index % columns) * (width + Self.gap)
    let y = top + Double(index / columns) * pitch
    return Box(left: x, top: y, right: x + width, bottom: y + pitch - Self.height.air)
  }

  func isFirst(_ box: Box) -> Bool { box.left == left }
}

/// One panel.
private struct PanelDrawing {
  let chart: SmallMultiples
  let panel: ChartSeries
  let box: Box
  let layout: PanelLayout
  let months: MonthScale
  let values: ValueScale

  init(_ chart: SmallMultiples, _ panel: ChartSeries, _ box: Box, _ layout: PanelLayout) {
    self.chart = chart
    self.panel = panel
    self.box = box
    self.layout = layout
    months = MonthScale(
      left: box.left, right: (box.right - layout.right).rounded(.down),
      count: chart.months.count, isBanded: false)
    let top = box.top + layout.titleHeight
    values = ValueScale(
      ticks: layout.ticks, top: crisp(top), bottom: crisp(top + PanelLayout.height.plot))
  }

  var layers: [Layer] {
    let base = crisp(values.base)
    let baseline = Shape.path(Path([Point(months.left, base), Point(months.right, base)]))
    let ticks =
      layout.isFirst(box)
      ? [values.labelLayer(before: months.left, texts: layout.tickTexts)] : []
    let grid =
      layout.tickTexts.isEmpty ? [] : [values.grid(from: months.left, to: months.right)]
    return grounds + grid + [Layer(.base, [baseline])] + ticks + [Layer(.series(0), strokes)]
      + monthLayers
      + gapLayers([gaps(panel.cells)], scale: months, line: values.bottom) + [lastValue]
  }

  private var strokes: [Shape] {
    let cuts = chart.cuts.map { chart.months.lowerBound.distance(to: $0) }
    return LineStrokes(panel.cells, cuts: cuts, months: months, values: values).shapes(series: 0)
  }

  /// The band of provisional months and the rules of breaks, unnamed: the notice names them once.
  private var grounds: [Layer] {
    let tail = provisionalTail([panel.cells], count: chart.months.count)
    let bands = tail.map { tail -> [Shape] in
      let span = months.span(tail)
      return [
        .rect(
          Box(
            left: span.lowerBound, top: values.top, right: span.upperBound, bottom: values.bottom))
      ]
    }
    // Over the signs of gaps, which stand on the base.
    let foot = values.bottom - (gaps(panel.cells).isEmpty ? 0 : 18)
    var rules = BreakRules()
    for seriesBreak in chart.breaks {
      let x = crisp(months.edge(before: chart.months.lowerBound.distance(to: seriesBreak.month)))
      rules.add(
        from: Point(x, foot), to: Point(x, values.top), isComparable: seriesBreak.isComparable)
    }
    return [Layer(.provisionalBand, bands ?? [])] + rules.layers
  }

  /// The name of the panel; one line stands next to the plot even when others take two.
  func title(_ lines: [String]) -> Layer {
    let end = box.top + layout.titleHeight - PanelLayout.height.head - 6
    let texts = lines.enumerated().map { index, line in
      let rank = Double(lines.count - 1 - index)
      return Shape.text(line, Point(box.left, end - rank * PanelLayout.lineHeight))
    }
    return Layer(.heading, texts)
  }

  /// The first and the last month.
  private var monthLayers: [Layer] {
    let y = values.bottom + 18
    let last = chart.months.upperBound.previous
    let end = Shape.text(last.frenchShortName, Point(months.right, y))
    guard chart.months.lowerBound != last else {
      return [Layer(.tick, anchor: .middle, [.text(last.frenchShortName, Point(months.x(0), y))])]
    }
    let start = Shape.text(chart.months.lowerBound.frenchShortName, Point(months.left, y))
    return [Layer(.tick, [start]), Layer(.tick, anchor: .end, [end])]
  }

  private var lastValue: Layer {
    guard let last = panel.cells.last(where: { $0.quantity != nil })?.quantity else {
      return Layer(.endLabel(0))
    }
    let y = values.y(last)
    let middle = min(max(y, values.top + 6), values.bottom - 6)
    let text = lastText(panel, places: chart.frame.places)
    return Layer(.endLabel(0), [.text(text, Point(months.right + 9, middle + 4.9))])
  }
}
