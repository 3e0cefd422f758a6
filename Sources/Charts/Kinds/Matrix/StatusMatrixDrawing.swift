internal import Domain

/// Draws one row a source, one cell a month, and the meaning of each sign below; the narrow drawing keeps
/// six months.
func matrixScene(_ whole: StatusMatrix, _ rendition: Rendition) -> Scene {
  let chart = rendition == .narrow ? whole.last(6) : whole
  let notice = Notice([lastMonthsNotice(chart.months, of: whole.months)], width: rendition.width)
  let grid = MatrixGrid(chart, rendition, top: notice.height + MatrixGrid.head)
  let legend = Legend(chart, top: grid.bottom + 14, width: rendition.width)
  let layers =
    [notice.layer] + grid.grounds(chart) + grid.names(chart) + [grid.monthLabels(chart.months)]
    + grid.glyphs(chart) + legend.layers
  return Scene(
    width: rendition.width, height: legend.bottom, layers: merged(layers),
    isPartial: chart.months.count < whole.months.count)
}

/// Where the cells of a matrix are.
private struct MatrixGrid {
  let rows: [(lines: [String], top: Double, bottom: Double)]
  let months: MonthScale
  let bottom: Double

  /// Where the cells begin.
  private let top: Double

  /// The room of the months over the cells.
  static let head = 40.0
  private static let lineHeight = 16.0

  init(_ chart: StatusMatrix, _ rendition: Rendition, top: Double) {
    self.top = top
    let column = rendition == .narrow ? 130.0 : 220
    let lines = chart.rows.map { wrapped($0.label, width: column, size: Ink.tick.textSize) }
    let left = min(column, lines.map { widest($0, .tick) }.max() ?? 0) + 12
    let slot = min(44, (rendition.width - left) / Double(chart.months.count))
    months = MonthScale(
      left: left, right: left + slot * Double(chart.months.count), count: chart.months.count,
      isBanded: true)
    var y = top
    rows = lines.map { lines in
      let top = y
      y += max(28, Double(lines.count) * Self.lineHeight + 8)
      return (lines, top, y)
    }
    bottom = y
  }

  /// A tile a month; where nothing was expected, it stays blank.
  func grounds(_ chart: StatusMatrix) -> [Layer] {
    var layers = [Layer(.cell(.whole)), Layer(.cell(.partial)), Layer(.cell(.none))]
    forEachCell(chart) { status, box in
      let rank =
        switch status?.tone {
        case .whole: 0
        case .partial: 1
        case .some(.none), nil: 2
        }
      layers[rank].shapes.append(.rect(box))
    }
    return layers
  }

  func glyphs(_ chart: StatusMatrix) -> [Layer] {
    var layers: [Layer] = []
    forEachCell(chart) { status, box in
      guard let status else { return }
      let centre = Point((box.left + box.right) / 2, (box.top + box.bottom) / 2)
      layers += statusGlyph(status, at: centre)
    }
    return layers
  }

  func names(_ chart: StatusMatrix) -> [Layer] {
    rows.map { row in
      Layer(
        .tick,
        row.lines.enumerated().map { index, line in
          let shift = (Double(index) - Double(row.lines.count - 1) / 2) * Self.lineHeight
          return .text(line, Point(0, (row.top + row.bottom) / 2 + shift + 4.6))
        })
    }
  }

  /// Months above the cells, the year over its first one.
  func monthLabels(_ range: Range<Month>) -> Layer {
    var layer = Layer(.tick, anchor: .middle)
    for label in months.labels(range) {
      let x = months.x(label.index)
      layer.shapes.append(.text(label.text, Point(x, top - 8)))
      if let year = label.year { layer.shapes.append(.text(year, Point(x, top - 25))) }
    }
    return layer
  }

  private func forEachCell(_ chart: StatusMatrix, _ body: (IntegrationStatus?, Box) -> Void) {
    for (source, row) in zip(chart.rows, rows) {
      for (index, status) in source.statuses.enumerated() {
        let span = months.span(index..<index + 1)
        body(
          status,
          Box(
            left: span.lowerBound + 1, top: row.top + 1, right: span.upperBound - 1,
            bottom: row.bottom - 1))
      }
    }
  }
}

/// The meaning of the signs, in as many lines as needed.
private struct Legend {
  let layers: [Layer]
  let bottom: Double

  /// Explains the signs present, and the blank tile.
  init(_ chart: StatusMatrix, top: Double, width: Double) {
    var layers: [Layer] = []
    var (x, y) = (0.0, top + 10)
    for status in chart.statuses + (chart.hasBlank ? [nil] : []) {
      let text = name(of: status)
      let room = 22 + textWidth(text, size: Ink.tick.textSize)
      if x > 0, x + room > width { (x, y) = (0, y + 24) }
      let blank = Box(left: x + 0.5, top: y - 8.5, right: x + 17.5, bottom: y + 8.5)
      layers +=
        status.map { statusGlyph($0, at: Point(x + 9, y)) }
        ?? [Layer(.cell(.none), [.rect(blank)])]
      layers.append(Layer(.tick, [.text(text, Point(x + 22, y + 4.6))]))
      x += room + 18
    }
    self.layers = layers
    bottom = y + 14
  }
}
