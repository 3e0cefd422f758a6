internal import Charts
internal import Markup

/// A drawing as shapes of an office document, and the styles that they name.
struct DrawnScene {
  private(set) var shapes = XML()
  private(set) var shapeStyles: Set<ShapeStyle> = []
  private(set) var labelStyles: Set<LabelStyle> = []
  /// Hundredths of a millimetre for one unit.
  private let scale: Double
  private let left: Double
  private let top: Double

  /// Draws a scene as large as a place allows, in its middle.
  init(_ scene: Scene, in place: Place) {
    let (width, height) = (Double(place.width.hundredths), Double(place.height.hundredths))
    scale = min(width / max(1, scene.width), height / max(1, scene.height))
    left = Double(place.left.hundredths) + (width - scene.width * scale) / 2
    top = Double(place.top.hundredths) + (height - scene.height * scale) / 2
    for layer in scene.layers { draw(layer) }
  }

  private mutating func draw(_ layer: Layer) {
    let look = InkLook(layer.ink)
    for shape in layer.shapes {
      switch shape {
      case .path(let path, let role): draw(path, role, look)
      case .rect(let box): draw(box, look)
      case .circle(let centre, let radius): disc(centre, radius, area(look))
      case .endMarker(let point, let series): endMarker(point, series, look)
      case .ribbon(let start, let end, let thickness): ribbon(start, end, thickness, look)
      case .text(let text, let point):
        label(
          text, point, layer.ink, LabelStyle(layer.ink, look, anchor: layer.anchor, scale: scale))
      }
    }
  }

  private func area(_ look: InkLook) -> ShapeStyle {
    ShapeStyle(fill: look.fill, opacity: look.opacity, stroke: look.stroke, scale: scale)
  }

  /// The name of a style, which the document will then define.
  private mutating func used(_ style: ShapeStyle) -> String {
    shapeStyles.insert(style)
    return style.name
  }

  private func x(_ value: Double) -> Length { Length(rounding: left + value * scale) }
  private func y(_ value: Double) -> Length { Length(rounding: top + value * scale) }
}

// MARK: - Strokes and areas

extension DrawnScene {
  private mutating func draw(_ path: Path, _ role: PathRole, _ look: InkLook) {
    guard role != .outline else { return polygon(path.steps.map(\.point), area(look)) }
    var style = ShapeStyle(stroke: look.stroke, scale: scale)
    if let dash = Dash(role) { style.stroke?.dash = dash }
    for run in path.runs { stroke(run, style) }
  }

  private mutating func stroke(_ points: [Point], _ style: ShapeStyle) {
    guard points.count != 2 else { return line(points[0], points[1], style) }
    guard points.count > 2 else { return }
    pointed("draw:polyline", points, style)
  }

  private mutating func line(_ start: Point, _ end: Point, _ style: ShapeStyle) {
    shapes += """
      <draw:line draw:style-name="\(used(style))" svg:x1="\(x(start.x).text)" \
      svg:y1="\(y(start.y).text)" svg:x2="\(x(end.x).text)" svg:y2="\(y(end.y).text)"/>

      """
  }

  private mutating func polygon(_ points: [Point], _ style: ShapeStyle) {
    pointed("draw:polygon", points, style)
  }

  /// Writes an element made of points, in a box that holds them all.
  private mutating func pointed(_ element: XML, _ points: [Point], _ style: ShapeStyle) {
    let corners = points.map { (x($0.x), y($0.y)) }
    guard let place = Place(holding: corners) else { return }
    let text = corners.map { corner in
      "\((corner.0 - place.left).hundredths),\((corner.1 - place.top).hundredths)"
    }.joined(separator: " ")
    shapes += """
      <\(element) draw:style-name="\(used(style))" \(place.attributes) \
      \(place.viewBox) draw:points="\(text)"/>

      """
  }

  private mutating func draw(_ box: Box, _ look: InkLook) {
    let place = place(box)
    shapes += """
      <draw:rect draw:style-name="\(used(area(look)))" \(place.attributes)/>

      """
    switch look.pattern {
    case nil: break
    case .stripes(let stripes): draw(stripes, over: box)
    case .dots(let dots): draw(dots, over: box)
    }
  }

  /// Draws dots as the corners of small squares, all in one shape.
  private mutating func draw(_ dots: FillPattern.Dots, over box: Box) {
    let style = ShapeStyle(fill: dots.colour, scale: scale)
    outlines(dots.squares(over: box), style)
  }

  /// Draws closed outlines as one shape.
  private mutating func outlines(_ outlines: [[Point]], _ style: ShapeStyle) {
    let corners = outlines.map { $0.map { (x($0.x), y($0.y)) } }
    guard let place = Place(holding: corners.flatMap(\.self)) else { return }
    let data = corners.map { "M\($0.map(place.offset).joined(separator: "L"))Z" }.joined()
    path(data, place, style)
  }

  /// Draws stripes as one shape, so that a bar with its stripes is two.
  private mutating func draw(_ stripes: FillPattern.Stripes, over box: Box) {
    let lines = stripes.lines(over: box)
    guard !lines.isEmpty else { return }
    let style = ShapeStyle(
      stroke: Stroke(colour: stripes.colour, width: stripes.width), scale: scale)
    let corners = lines.flatMap { [(x($0.0.x), y($0.0.y)), (x($0.1.x), y($0.1.y))] }
    guard let place = Place(holding: corners) else { return }
    let data = stride(from: 0, to: corners.count, by: 2).map { index in
      "M\(place.offset(corners[index]))L\(place.offset(corners[index + 1]))"
    }.joined()
    path(data, place, style)
  }

  private mutating func path(_ data: String, _ place: Place, _ style: ShapeStyle) {
    shapes += """
      <draw:path draw:style-name="\(used(style))" \(place.attributes) \(place.viewBox) \
      svg:d="\(data)"/>

      """
  }

  private func place(_ box: Box) -> Place {
    let (left, top) = (x(box.left), y(box.top))
    return Place(left: left, top: top, width: x(box.right) - left, height: y(box.bottom) - top)
  }

  private mutating func disc(_ centre: Point, _ radius: Double, _ style: ShapeStyle) {
    let place = place(
      Box(
        left: centre.x - radius, top: centre.y - radius, right: centre.x + radius,
        bottom: centre.y + radius))
    shapes += """
      <draw:circle draw:style-name="\(used(style))" \(place.attributes)/>

      """
  }
}

// MARK: - Signs, ribbons, texts

extension DrawnScene {
  /// Circle, square, triangle, diamond, as in SVG.
  private mutating func endMarker(_ point: Point, _ series: Int, _ look: InkLook) {
    var style = area(look)
    style.fill = "#ffffff"
    let (x, y) = (point.x, point.y)
    switch series {
    case ...0: disc(point, 4, style)
    case 1:
      polygon(
        [(-3.7, -3.7), (3.7, -3.7), (3.7, 3.7), (-3.7, 3.7)].map { Point(x + $0, y + $1) }, style)
    case 2: polygon([(0, -5), (4.8, 3.5), (-4.8, 3.5)].map { Point(x + $0, y + $1) }, style)
    default: polygon([(0, -5), (5, 0), (0, 5), (-5, 0)].map { Point(x + $0, y + $1) }, style)
    }
  }

  /// Two curves with control points half-way, closed by two straight ends.
  private mutating func ribbon(
    _ start: Point, _ end: Point, _ thickness: Double, _ look: InkLook
  ) {
    let middle = (start.x + end.x) / 2
    let points = [
      start, Point(middle, start.y), Point(middle, end.y), end,
      Point(end.x, end.y + thickness), Point(middle, end.y + thickness),
      Point(middle, start.y + thickness), Point(start.x, start.y + thickness),
    ]
    let corners = points.map { (x($0.x), y($0.y)) }
    guard let place = Place(holding: corners) else { return }
    let at = corners.map(place.offset)
    let data = "M\(at[0])C\(at[1]) \(at[2]) \(at[3])L\(at[4])C\(at[5]) \(at[6]) \(at[7])Z"
    path(data, place, area(look))
  }

  private mutating func label(
    _ text: String, _ point: Point, _ ink: Ink, _ style: LabelStyle
  ) {
    labelStyles.insert(style)
    let width = textWidth(text, size: ink.textSize, bold: ink.isBold)
    let start =
      switch style.anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    // Arial's ascent and descent, which Liberation Sans shares.
    let box = Box(
      left: start, top: point.y - 0.905 * ink.textSize, right: start + width,
      bottom: point.y + 0.212 * ink.textSize)
    shapes += """
      <draw:frame draw:style-name="\(style.name)" \(place(box).attributes)><draw:text-box>\
      <text:p text:style-name="p\(style.name)">\(text)</text:p></draw:text-box></draw:frame>

      """
  }
}

extension Path {
  /// The points of each stroke.
  fileprivate var runs: [[Point]] {
    steps.reduce(into: [[Point]]()) { runs, step in
      if step.isMove || runs.isEmpty {
        runs.append([step.point])
      } else {
        runs[runs.count - 1].append(step.point)
      }
    }
  }
}

extension Place {
  /// The smallest place that holds some corners; as thick as a hair at least, which programs divide by.
  fileprivate init?(holding corners: [(Length, Length)]) {
    guard let left = corners.map(\.0).min(), let right = corners.map(\.0).max(),
      let top = corners.map(\.1).min(), let bottom = corners.map(\.1).max()
    else { return nil }
    self.init(
      left: left, top: top, width: max(right - left, 1), height: max(bottom - top, 1))
  }

  fileprivate var viewBox: XML {
    #"svg:viewBox="0 0 \#(width.hundredths) \#(height.hundredths)""#
  }

  /// A corner as the path inside this place writes it.
  fileprivate func offset(_ corner: (Length, Length)) -> String {
    "\((corner.0 - left).hundredths) \((corner.1 - top).hundredths)"
  }
}
