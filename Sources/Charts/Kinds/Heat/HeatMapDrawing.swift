internal import Disclosure
internal import Domain
internal import French

/// Draws one row a group and one tile a month; the narrow drawing keeps six months.
func heatMapScene(_ chart: HeatMap, _ rendition: Rendition) -> Scene {
  let grid = HeatGrid(chart, rendition)
  let legend = TileLegend(
    chart.classes, grid.cells.flatMap { $0 }, top: grid.bottom + 14, width: rendition.width)
  let layers =
    [grid.notice.layer] + grid.tiles(chart) + [grid.names, grid.monthLabels]
    + grid.breakLayers + grid.lastValues(chart) + legend.layers
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
  /// The breaks that part two months shown.
  private let breaks: [SeriesBreak]
  /// The room of the last month's values, where tiles are too narrow for numbers; nothing otherwise.
  private let lastRoom: Double
  /// Where the tiles begin.
  private let top: Double

  private static let head = 40.0
  private static let lastHeading = ["Dernier", "mois"]
  private static let lineHeight = 16.0

  init(_ chart: HeatMap, _ rendition: Rendition) {
    let isNarrow = rendition == .narrow
    shown = isNarrow ? chart.months.suffix(6) : chart.months
    cells = chart.rows.map { [shown] in $0.cells.suffix(shown.count) }
    let column = isNarrow ? 118.0 : 200
    lines = chart.rows.map { wrapped($0.label, width: column, size: Ink.tick.textSize) }
    let left = min(column, lines.map { widest($0, .tick) }.max() ?? 0) + 12
    let last = chart.rows.compactMap(\.cells.last).map {
      markedText($0, places: chart.frame.places)
    }
    lastRoom = shown.count > 12 ? widest(last + Self.lastHeading, .tick) + 12 : 0
    let right = rendition.width - lastRoom
    let slot = min(56, (right - left) / Double(shown.count))
    months = MonthScale(
      left: left, right: left + slot * Double(shown.count), count: shown.count, isBanded: true)
    breaks = chart.breaks.filter { [shown] in shown.dropFirst().contains($0.month) }
    notice = Notice(
      [lastMonthsNotice(shown, of: chart.months), tileRulesNotice(breaks)],
      width: rendition.width)
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
    let cuts = Set(breaks.cuts)
    for (row, cells) in cells.enumerated() {
      for (index, cell) in cells.enumerated() {
        let box = box(row, index)
        let isRuled = cuts.contains(shown.lowerBound.advanced(by: index))
        tiles.add(cell, in: box, isRuled: isRuled)
        guard cell.quantity ?? .zero == .zero || shown.count <= 12 else { continue }
        let text = tileText(cell, places: chart.frame.places)
        guard !text.isEmpty, textWidth(text, size: 13) + 4 <= box.width else { continue }
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
  var breakLayers: [Layer] {
    var rules = TileRules()
    for seriesBreak in breaks {
      let x = crisp(months.edge(before: shown.lowerBound.distance(to: seriesBreak.month)))
      rules.add(x: x, from: top - 4, to: bottom + 4, isComparable: seriesBreak.isComparable)
    }
    return rules.layers
  }

  /// The last month's value of each row, or its sign, where the tiles have no room for numbers.
  func lastValues(_ chart: HeatMap) -> [Layer] {
    guard lastRoom > 0 else { return [] }
    let x = months.right + lastRoom - 2
    let places = tops.indices.map { Point(x, (tops[$0] + end($0)) / 2 + 4.6) }
    let heading = zip(Self.lastHeading, [25.0, 8]).map { Shape.text($0, Point(x, top - $1)) }
    return [Layer(.tick, anchor: .end, heading)]
      + markedLayers(
        chart.rows.map { $0.cells.last ?? .missing }, at: places, places: chart.frame.places,
        anchor: .end)
  }

  private func end(_ row: Int) -> Double { row + 1 < tops.count ? tops[row + 1] : bottom }

  private func box(_ row: Int, _ index: Int) -> Box {
    let span = months.span(index..<index + 1)
    return Box(
      left: span.lowerBound + 1, top: tops[row] + 1, right: span.upperBound - 1,
      bottom: end(row) - 1)
  }
}

/// Names the rules and their months, for no label stands beside them; nil without any.
private func tileRulesNotice(_ breaks: [SeriesBreak]) -> String? {
  let kinds = [(false, "trait épais\u{A0}: rupture de série"), (true, "filet\u{A0}: changement")]
  let names = kinds.compactMap { isComparable, words -> String? in
    let months = breaks.filter { $0.isComparable == isComparable }.map(\.month.frenchShortName)
    guard !months.isEmpty else { return nil }
    let end = isComparable ? ", valeurs comparables" : ""
    return "\(words) (\(frenchList(months)))\(end)"
  }
  return names.isEmpty ? nil : capitalized(names.joined(separator: "\u{202F}; ")) + "."
}
