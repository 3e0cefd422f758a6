internal import Disclosure
internal import Domain

/// Tiles coloured by the class of their value, hatched where withheld, crossed where nothing is known.
///
/// Neither the class of a tile nor anything else here depends on a withheld value: there is none to read.
struct ValueTiles: Sendable {
  let classes: ValueClasses
  private var grounds = (0...ValueClasses.most).map { Layer(.level($0)) }
  private var texts = (0...ValueClasses.most).map { Layer(.onLevel($0), anchor: .middle) }
  private var values = (0...ValueClasses.most).map { Layer(.valueOnLevel($0), anchor: .middle) }
  private var secret = Layer(.secretBars)
  private var blank = Layer(.cell(.none))
  private var crosses = Layer(.leader)
  private var dots = Layer(.cornerDot)
  private var rings = Layer(.cornerRing)
  private var rules = TileRules()
  private var signs = Layer(.onSecret, anchor: .middle)

  init(_ classes: ValueClasses) { self.classes = classes }

  /// Adds the ground of a cell.
  ///
  /// - Parameters:
  ///   - head: the height, from the top, that a name takes: hatches and crosses leave it clear.
  ///   - isRuled: whether a rule through all the rows tells its break already.
  mutating func add(
    _ cell: ReleasedCell, in box: Box, head: Double = 0, isRuled: Bool = false
  ) {
    var marked = box
    marked.top += head
    switch cell {
    case .value(let quantity, let quality):
      grounds[classes.rank(quantity)].shapes.append(.rect(box))
      let told = isRuled ? quality.subtracting(.seriesBreak) : quality
      mark(told, in: box)
    case .withheld:
      if head > 0 { blank.shapes.append(.rect(box)) }
      secret.shapes.append(.rect(marked))
    case .missing:
      blank.shapes.append(.rect(box))
      let ends = [Point(marked.left, marked.bottom), Point(marked.right, marked.top)]
      crosses.shapes.append(.path(Path(ends)))
    case .notApplicable: blank.shapes.append(.rect(box))
    }
  }

  /// Marks what is uncertain in the corner, and the first value after a break on the left border.
  private mutating func mark(_ quality: Quality, in box: Box) {
    let corner = Point(box.right - 4.5, box.bottom - 4.5)
    if quality.contains(.provisional) {
      dots.shapes.append(.circle(corner, radius: 2.5))
    } else if quality.contains(.estimated) {
      rings.shapes.append(.circle(corner, radius: 2.5))
    }
    guard quality.contains(.seriesBreak) else { return }
    rules.add(x: box.left + 0.5, from: box.top, to: box.bottom, isComparable: false)
  }

  /// Adds a text over the ground of a cell, centred; a value that stands under a name is bold.
  mutating func add(_ text: String, on cell: ReleasedCell, at place: Point, isBold: Bool = false) {
    guard let quantity = cell.quantity else { return signs.shapes.append(.text(text, place)) }
    let rank = classes.rank(quantity)
    if isBold {
      values[rank].shapes.append(.text(text, place))
    } else {
      texts[rank].shapes.append(.text(text, place))
    }
  }

  var layers: [Layer] {
    grounds + [blank, secret, crosses, dots, rings] + rules.layers + texts + values + [signs]
  }
}

/// The rules among tiles: thick before what does not compare with what is before, thin where it still does.
///
/// Each lies on a strip of the ground: no class is dark enough to hide it.
struct TileRules: Sendable {
  private var grounds = Layer(.tileRuleGround)
  private var changes = Layer(.changeRule)
  private var breaks = Layer(.tileRule)

  var layers: [Layer] { [grounds, changes, breaks] }

  mutating func add(x: Double, from top: Double, to bottom: Double, isComparable: Bool) {
    let rule = Shape.path(Path([Point(x, top), Point(x, bottom)]))
    grounds.shapes.append(rule)
    if isComparable { changes.shapes.append(rule) } else { breaks.shapes.append(rule) }
  }
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
  if cells.contains(.notApplicable) { entries.append((.notApplicable, "sans objet")) }
  let qualities = cells.map(\.quality)
  let marks: [(Quality, Bool, String)] = [
    (.provisional, qualities.contains { $0.contains(.provisional) }, "provisoire"),
    (.estimated, qualities.contains { $0.isOnlyEstimated }, "estimé"),
    (.seriesBreak, qualities.contains { $0.contains(.seriesBreak) }, "rupture de série"),
  ]
  return entries + marks.filter(\.1).map { (.value(.zero, $0.0), $0.2) }
}

extension Quality {
  fileprivate var isOnlyEstimated: Bool { contains(.estimated) && !contains(.provisional) }
}
