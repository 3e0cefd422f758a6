/// The name and last value of a series, to stand at its right end.
struct EndLabel: Sendable {
  let ink: Ink
  let lines: [String]
  /// The height that the label would like.
  let target: Double

  /// A label no wider than a column of `width`.
  init(_ text: String, ink: Ink, target: Double, width: Double = 168) {
    self.ink = ink
    self.target = target
    lines = wrapped(text, width: width, size: ink.textSize, bold: ink.isBold)
  }

  static let lineHeight = 17.0
  /// From the end of the plot to the text: room for a marker and a leader.
  static let gap = 20.0

  var width: Double { widest(lines, ink) }
  /// A label of several lines keeps some air to its neighbours.
  var height: Double { Double(lines.count) * Self.lineHeight + (lines.count > 1 ? 6 : 0) }
}

/// Places labels beside the plot, apart, each led to its series when it had to move away.
func endLabelLayers(_ labels: [EndLabel], right: Double, top: Double, bottom: Double) -> [Layer] {
  let ordered = labels.enumerated()
    .sorted { ($0.element.target, $0.offset) < ($1.element.target, $1.offset) }.map(\.element)
  let middles = dodged(
    ordered.map { DodgeLabel(target: $0.target, height: $0.height) }, within: top...bottom)
  var leaders = Path()
  var layers: [Layer] = []
  for (label, middle) in zip(ordered, middles) {
    if abs(middle - label.target) > 6 {
      leaders.segment(Point(right + 7, label.target), Point(right + EndLabel.gap - 3, middle))
    }
    layers.append(Layer(label.ink, label.texts(at: Point(right + EndLabel.gap, middle))))
  }
  return [Layer(.leader, leaders.isEmpty ? [] : [.path(leaders)])] + layers
}

extension EndLabel {
  fileprivate func texts(at place: Point) -> [Shape] {
    lines.enumerated().map { index, line in
      let shift = (Double(index) - Double(lines.count - 1) / 2) * Self.lineHeight
      return .text(line, Point(place.x, place.y + shift + 0.35 * ink.textSize))
    }
  }
}
