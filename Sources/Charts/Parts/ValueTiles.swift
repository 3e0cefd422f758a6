internal import Disclosure
internal import Domain

/// Tiles coloured by the class of their value, hatched where withheld, crossed where nothing is known.
///
/// Neither the class of a tile nor anything else here depends on a withheld value: there is none to read.
struct ValueTiles: Sendable {
  let classes: ValueClasses
  private var grounds = (0...ValueClasses.most).map { Layer(.level($0)) }
  private var texts = (0...ValueClasses.most).map { Layer(.onLevel($0), anchor: .middle) }
  private var secret = Layer(.secretBars)
  private var blank = Layer(.cell(.none))
  private var crosses = Layer(.leader)
  private var dots = Layer(.cornerDot)
  private var signs = Layer(.onSecret, anchor: .middle)

  init(_ classes: ValueClasses) { self.classes = classes }

  /// Adds the ground of a cell.
  mutating func add(_ cell: ReleasedCell, in box: Box) {
    switch cell {
    case .value(let quantity, let quality):
      grounds[classes.rank(quantity)].shapes.append(.rect(box))
      guard quality.isUncertain else { return }
      dots.shapes.append(.circle(Point(box.right - 4, box.top + 4), radius: 2))
    case .withheld: secret.shapes.append(.rect(box))
    case .missing:
      blank.shapes.append(.rect(box))
      let ends = [Point(box.left, box.bottom), Point(box.right, box.top)]
      crosses.shapes.append(.path(Path(ends)))
    case .notApplicable: blank.shapes.append(.rect(box))
    }
  }

  /// Adds a text over the ground of a cell, centred.
  mutating func add(_ text: String, on cell: ReleasedCell, at place: Point) {
    if let quantity = cell.quantity {
      texts[classes.rank(quantity)].shapes.append(.text(text, place))
    } else {
      signs.shapes.append(.text(text, place))
    }
  }

  var layers: [Layer] { grounds + [secret, blank, crosses, dots] + texts + [signs] }
}

/// A number, or the sign that stands for it; nothing where none applies.
func tileText(_ cell: ReleasedCell, places: Int) -> String {
  switch cell {
  case .value(let quantity, _): frenchText(quantity, places: places)
  case .withheld: "s"
  case .missing: "nd"
  case .notApplicable: ""
  }
}

/// The limits of the classes and the meaning of the signs, in as many lines as needed.
struct TileLegend: Sendable {
  let layers: [Layer]
  let bottom: Double

  private static let sample = 26.0

  /// Explains what the cells hold, and nothing else.
  init(_ classes: ValueClasses, _ cells: [ReleasedCell], top: Double, width: Double) {
    var tiles = ValueTiles(classes)
    var words = Layer(.tick)
    var (x, y) = (0.0, top)
    for (cell, text) in legendEntries(classes, cells) {
      let room = Self.sample + 7 + textWidth(text, size: Ink.tick.textSize)
      if x > 0, x + room > width { (x, y) = (0, y + 26) }
      let box = Box(left: x + 0.5, top: y + 0.5, right: x + Self.sample, bottom: y + 18.5)
      tiles.add(cell, in: box)
      let sign = cell.quantity == nil ? tileText(cell, places: 0) : ""
      let middle = Point((box.left + box.right) / 2, y + 14)
      if !sign.isEmpty { tiles.add(sign, on: cell, at: middle) }
      words.shapes.append(.text(text, Point(x + Self.sample + 7, y + 14)))
      x += room + 16
    }
    layers = tiles.layers + [words]
    bottom = y + 22
  }
}

/// A cell that looks like what each text explains.
private func legendEntries(
  _ classes: ValueClasses, _ cells: [ReleasedCell]
) -> [(cell: ReleasedCell, text: String)] {
  let ranks = Set(cells.compactMap { $0.quantity.map(classes.rank) })
  var entries: [(ReleasedCell, String)] = ranks.contains(0) ? [(.value(.zero, []), "0")] : []
  entries += classes.lowest.indices.map { index in
    (.value(classes.start(index + 1), []), classes.label(index + 1))
  }
  if cells.contains(.withheld) { entries.append((.withheld, "secret")) }
  if cells.contains(.missing) { entries.append((.missing, "non disponible")) }
  if cells.contains(where: { $0.quality.isUncertain }) {
    entries.append((.value(.zero, .provisional), "provisoire ou estimé"))
  }
  return entries
}
