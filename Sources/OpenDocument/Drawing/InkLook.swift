internal import Charts

/// How an ink looks on a slide: the light palette, as attributes of shapes and of texts.
struct InkLook: Hashable {
  /// The colour of an area or of a text.
  let fill: String?
  /// 0…1.
  let opacity: Double
  let pattern: FillPattern?
  let stroke: Stroke?
  /// Whether a text stands on a ground of its own, where the drawing gives it an outline.
  let hasGround: Bool

  init(_ ink: Ink) {
    let attributes = SVGAttributes(ink)
    fill = attributes.colour("fill")
    opacity = attributes.number("fill-opacity") ?? 1
    stroke = attributes.colour("stroke").map {
      Stroke(
        colour: $0, width: attributes.number("stroke-width") ?? 1,
        dash: Dash(attributes["stroke-dasharray"]),
        isRound: attributes["stroke-linecap"] == "round")
    }
    pattern = attributes.pattern.flatMap { FillPattern($0, colour: attributes.colour("stroke")) }
    hasGround = attributes["paint-order"] == "stroke"
  }
}
