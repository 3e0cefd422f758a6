internal import Disclosure

/// Draws the schema: name and value in each tile, or four letters and the value when narrow.
func communeScene(_ chart: CommuneTiles, _ rendition: Rendition) -> Scene {
  let grid = TileGrid(rendition)
  let notice = Notice(
    ["Schéma\u{A0}: la place des communes est approximative."], width: rendition.width)
  var tiles = ValueTiles(chart.classes)
  for tile in chart.tiles {
    let box = grid.box(tile.place)
    let middle = (box.left + box.right) / 2
    tiles.add(tile.cell, in: box, head: grid.baselines.name + 5)
    let name = rendition == .narrow ? tile.place.letters : tile.place.shortName
    tiles.add(name, on: tile.cell, at: Point(middle, box.top + grid.baselines.name))
    let text = tileText(tile.cell, places: chart.frame.places)
    guard !text.isEmpty else { continue }
    let isBold = textWidth(text, size: 14, bold: true) + 4 <= grid.width
    tiles.add(
      text, on: tile.cell, at: Point(middle, box.top + grid.baselines.value), isBold: isBold)
  }
  let legend = TileLegend(
    chart.classes, chart.tiles.map(\.cell), top: grid.bottom + 14, width: rendition.width)
  return Scene(
    width: rendition.width, height: legend.bottom,
    layers: [notice.layer] + tiles.layers + legend.layers, isPartial: rendition == .narrow)
}

/// Where the tiles are: seven columns, six rows.
private struct TileGrid {
  let width: Double
  let height: Double
  let gap: Double
  /// From the top of a tile to the baselines of its two lines.
  let baselines: (name: Double, value: Double)

  private static let top = 26.0

  init(_ rendition: Rendition) {
    gap = rendition == .narrow ? 3 : 5
    height = rendition == .narrow ? 42 : 50
    width = (rendition.width - 1 - 6 * gap) / 7
    baselines = rendition == .narrow ? (16, 36) : (19, 42)
  }

  var bottom: Double { Self.top + 6 * height + 5 * gap }

  func box(_ place: CommunePlace) -> Box {
    let left = 0.5 + Double(place.column) * (width + gap)
    let top = crisp(Self.top + Double(place.row) * (height + gap))
    return Box(left: left, top: top, right: left + width, bottom: top + height)
  }
}
