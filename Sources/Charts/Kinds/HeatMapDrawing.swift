internal import Disclosure
internal import Domain

/// Draws one row a group and one tile a month; the narrow drawing keeps six months.
package func heatMapScene(_ chart: HeatMap, _ rendition: Rendition) -> Scene {
  let grid = HeatGrid(chart, rendition)
  let legend = TileLegend(
    chart.classes, grid.cells.flatMap { $0 }, top: grid.bottom + 14, width: rendition.width)
  let layers =
    [grid.notice.layer] + grid.tiles(chart) + [grid.names, grid.monthLabels]
    + grid.breakLayers(chart) + legend.layers
  return Scene(
    width: rendition.width, height: legend.bottom, layers: layers,
    isPartial: grid.shown.count < chart.months.count)
}

/// Where the tiles are.
private struct HeatGrid {
  let shown: Range<Month>
  /// The cells of the months shown, row for row.
  let cells: [[ReleasedCell]]
  let lines: [[String]]
  let tops: [Double]
  let months: MonthScale
  let bottom: Double
  let notice: Notice
  /// Where the tiles begin.
  private let top: Double

  private static let head = 40.0
  private static let lineHeight = 16.0

  init(_ chart: HeatMap, _ rendition: Rendition) {
    let isNarrow = rendition == .narrow
    shown = isNarrow ? chart.months.suffix(6) : chart.months
    cells = chart.rows.map { [shown] in $0.cells.suffix(shown.count) }
    let column = isNarrow ? 118.0 : 200
    lines = chart.rows.map { wrapped($0.label, width: column, size: Ink.tick.textSize) }
    let left = min(column, lines.map { widest($0, .tick) }.max() ?? 0) + 12
    // The last month's label may be wider than its tile.
    let right = rendition.width - (shown.count > 12 ? 12 : 0)
    let slot = min(56, (right - left) / Double(shown.count))
    months = MonthScale(
      left: left, right: left + slot * Double(shown.count), count: shown.count, isBanded: true)
    let rules = chart.breaks.filter { [shown] in shown.contains($0.month) }
    notice = Notice(
      [
        lastMonthsNotice(shown, of: chart.months),
        rulesNotice(rules).map { sentence(capitalized($0)) },
      ], width: rendition.width)
    top = notice.height + Self.head
    var y = top
    tops = lines.map { lines in
      defer { y += max(30, Double(lines.count) * Self.lineHeight + 8) }
      return y
    }
    bottom = y
  }

  /// The tiles, each with its number where twelve months or fewer leave the room; signs and zeros always.
  func tiles(_ chart: HeatMap) -> [Layer] {
    var tiles = ValueTiles(chart.classes)
    for (row, cells) in cells.enumerated() {
      for (index, cell) in cells.enumerated() {
        let box = box(row, index)
        tiles.add(cell, in: box)
        let text = tileText(cell, places: chart.frame.places)
        let isSign = cell.quantity == nil
        guard !text.isEmpty, isSign || cell.quantity == .zero || shown.count <= 12,
          textWidth(text, size: 13, bold: isSign) + 4 <= box.width
        else { continue }
        let middle = (box.top + box.bottom) / 2
        tiles.add(text, on: cell, at: Point((box.left + box.right) / 2, middle + 4.6))
      }
    }
    return tiles.layers
  }

  var names: Layer {
    var layer = Layer(.tick)
    for (row, lines) in lines.enumerated() {
      let middle = (tops[row] + end(row)) / 2
      for (index, line) in lines.enumerated() {
        let shift = (Double(index) - Double(lines.count - 1) / 2) * Self.lineHeight
        layer.shapes.append(.text(line, Point(0, middle + shift + 4.6)))
      }
    }
    return layer
  }

  /// Months above the tiles, the year over its first one.
  var monthLabels: Layer {
    var layer = Layer(.tick, anchor: .middle)
    for label in months.labels(shown) {
      let x = months.x(label.index)
      layer.shapes.append(.text(label.text, Point(x, top - 8)))
      if let year = label.year { layer.shapes.append(.text(year, Point(x, top - 25))) }
    }
    return layer
  }

  /// A rule before the first month of a new way of counting.
  func breakLayers(_ chart: HeatMap) -> [Layer] {
    var rules = BreakRules()
    for seriesBreak in chart.breaks where shown.contains(seriesBreak.month) {
      let x = crisp(months.edge(before: shown.lowerBound.distance(to: seriesBreak.month)))
      rules.add(
        from: Point(x, top - 4), to: Point(x, bottom + 4), isComparable: seriesBreak.isComparable)
    }
    return rules.layers
  }

  private func end(_ row: Int) -> Double { row + 1 < tops.count ? tops[row + 1] : bottom }

  private func box(_ row: Int, _ index: Int) -> Box {
    let span = months.span(index..<index + 1)
    return Box(
      left: span.lowerBound + 1, top: tops[row] + 1, right: span.upperBound - 1,
      bottom: end(row) - 1)
  }
}
