/// Shapes written where room was made for them.
extension OutputSpan<UInt8> {
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// Writes a shape that holds no text.
  mutating func shape(_ shape: Shape) {
    switch shape {
    case .path(let path, let role): self.path(path, role)
    case .rect(let box): rect(box)
    case .circle(let centre, let radius):
      markup("<circle")
      circle(centre, radius)
    case .endMarker(let point, let series): endMarker(point, series)
    case .ribbon(let start, let end, let thickness): ribbon(start, end, thickness)
    case .text: break
    }
  }

  /// Opens a text on its baseline.
  mutating func textTag(_ place: Point) {
    markup(#"<text x=""#)
    coordinate(place.x)
    markup(#"" y=""#)
    coordinate(place.y)
    markup("\">")
  }

  private mutating func path(_ path: Path, _ role: PathRole) {
    guard !path.isEmpty else { return }
    switch role {
    case .plain, .outline: markup(#"<path d=""#)
    case .provisional: markup(#"<path class="p" stroke-dasharray="1 5" d=""#)
    // Thinner too: on paper, whole lines are dashed to tell series apart.
    case .estimated: markup(#"<path class="e" stroke-width="1.5" stroke-dasharray="6 4" d=""#)
    }
    steps(path)
    markup(role == .outline ? "Z\"/>" : "\"/>")
  }

  /// Writes path data in absolute moves and lines; `H` and `V` where they do.
  mutating func steps(_ path: Path) {
    var pen = Point(.nan, .nan)
    for step in path.steps {
      let point = step.point
      if !step.isMove, point.y == pen.y {
        append(UInt8(ascii: "H"))
        coordinate(point.x)
      } else if !step.isMove, point.x == pen.x {
        append(UInt8(ascii: "V"))
        coordinate(point.y)
      } else {
        append(step.isMove ? UInt8(ascii: "M") : UInt8(ascii: "L"))
        pair(point)
      }
      pen = point
    }
  }

  /// Writes rectangles as one path: the bars of a series are one mark.
  mutating func boxes(_ shapes: [Shape]) {
    markup(#"<path d=""#)
    for case .rect(let box) in shapes {
      append(UInt8(ascii: "M"))
      pair(Point(box.left, box.top))
      append(UInt8(ascii: "H"))
      coordinate(box.right)
      append(UInt8(ascii: "V"))
      coordinate(box.bottom)
      append(UInt8(ascii: "H"))
      coordinate(box.left)
      append(UInt8(ascii: "Z"))
    }
    markup("\"/>")
  }

  private mutating func rect(_ box: Box) {
    markup(#"<rect x=""#)
    coordinate(box.left)
    markup(#"" y=""#)
    coordinate(box.top)
    markup(#"" width=""#)
    coordinate(box.width)
    markup(#"" height=""#)
    coordinate(box.height)
    markup("\"/>")
  }

  private mutating func circle(_ centre: Point, _ radius: Double) {
    markup(#" cx=""#)
    coordinate(centre.x)
    markup(#"" cy=""#)
    coordinate(centre.y)
    markup(#"" r=""#)
    coordinate(radius)
    markup("\"/>")
  }

  /// Circle, square, triangle, diamond: series stay apart without colour.
  private mutating func endMarker(_ point: Point, _ series: Int) {
    guard series > 0 else {
      markup(##"<circle class="pt" fill="#fff""##)
      return circle(point, 4)
    }
    markup(##"<path class="pt" fill="#fff" d="M"##)
    let (x, y) = (point.x, point.y)
    pair(series == 1 ? Point(x - 3.7, y - 3.7) : Point(x, y - 5))
    switch series {
    case 1: markup("h7.4v7.4h-7.4Z\"/>")
    case 2: markup("l4.8,8.5h-9.6Z\"/>")
    default: markup("l5,5l-5,5l-5,-5Z\"/>")
    }
  }

  /// Two curves with control points half-way, closed by two straight ends.
  private mutating func ribbon(_ start: Point, _ end: Point, _ thickness: Double) {
    let middle = (start.x + end.x) / 2
    markup(#"<path d="M"#)
    pair(start)
    curve(Point(middle, start.y), Point(middle, end.y), end)
    markup("V")
    coordinate(end.y + thickness)
    curve(
      Point(middle, end.y + thickness), Point(middle, start.y + thickness),
      Point(start.x, start.y + thickness))
    markup("Z\"/>")
  }

  private mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
    markup("C")
    pair(first)
    markup(" ")
    pair(second)
    markup(" ")
    pair(end)
  }

  private mutating func pair(_ point: Point) {
    coordinate(point.x)
    append(UInt8(ascii: ","))
    coordinate(point.y)
  }
}

extension Layer {
  /// Whether the layer is several rectangles and nothing else.
  var isOfBoxes: Bool {
    shapes.count > 1 && shapes.allSatisfy { if case .rect = $0 { true } else { false } }
  }
}

extension Shape {
  /// Bytes that its markup takes at most: two numbers a step of a path, fourteen in a ribbon, and the words
  /// around them.
  var room: Int {
    let words = 128
    if case .path(let path, _) = self { return words + path.steps.count * 2 * longestNumber }
    return words + 16 * longestNumber
  }
}
