/// The sizes charts are drawn in: two for pages, so that text stays legible on a telephone, one for slides.
package enum Rendition: Sendable, CaseIterable {
  case wide
  case narrow
  /// What a slide of 16:9 has under its title: text of 13 units is as high there as one of 18 points on a
  /// slide 33.9 cm wide.
  case projected

  /// The width of the drawing, in its units.
  package var width: Double {
    switch self {
    case .wide: 720
    case .narrow: 344
    case .projected: 620
    }
  }

  /// The height of a plot with its axis, in a chart whose height is not that of its rows.
  var plotHeight: Double {
    switch self {
    case .wide: 360
    case .narrow: 330
    case .projected: 243
    }
  }
}

/// A drawing, as values: layers from back to front.
package struct Scene: Hashable, Sendable {
  package let width: Double
  package let height: Double
  package let layers: [Layer]
  /// Whether the drawing holds less than the wide one: its last months, codes for names.
  var isPartial = false

  package var box: Box { Box(left: 0, top: 0, right: width, bottom: height) }
}

/// How a text stands to its place.
package enum Anchor: Hashable, Sendable {
  case start
  case middle
  case end
}

/// Shapes that look alike.
package struct Layer: Hashable, Sendable {
  package let ink: Ink
  package let anchor: Anchor
  package var shapes: [Shape]

  package init(_ ink: Ink, anchor: Anchor = .start, _ shapes: [Shape] = []) {
    self.ink = ink
    self.anchor = anchor
    self.shapes = shapes
  }

  /// An empty layer that will take about `count` shapes.
  init(_ ink: Ink, anchor: Anchor = .start, capacity count: Int) {
    self.init(ink, anchor: anchor)
    shapes.reserveCapacity(count)
  }

  /// Whether the layer is texts and nothing else.
  var isOfTexts: Bool { shapes.allSatisfy { if case .text = $0 { true } else { false } } }

  /// The room of each text, for whoever checks that none touches another.
  package var textBoxes: [Box] {
    shapes.compactMap {
      if case .text(let text, let place) = $0 { textBox(text, place) } else { nil }
    }
  }

  /// The room of a text written in this layer.
  func textBox(_ text: String, _ place: Point) -> Box {
    let width = textWidth(text, size: ink.textSize, bold: ink.isBold)
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    return Box(
      left: place.x - shift, top: place.y - 0.72 * ink.textSize, right: place.x - shift + width,
      bottom: place.y + 0.21 * ink.textSize)
  }
}

/// Puts shapes of one ink together, each ink where it first appears.
func merged(_ layers: [Layer]) -> [Layer] {
  var merged: [Layer] = []
  for layer in layers {
    if let index = merged.firstIndex(where: { $0.ink == layer.ink && $0.anchor == layer.anchor }) {
      merged[index].shapes += layer.shapes
    } else {
      merged.append(layer)
    }
  }
  return merged
}

/// A mark of a drawing.
package enum Shape: Hashable, Sendable {
  case path(Path, PathRole = .plain)
  case rect(Box)
  case circle(Point, radius: Double)
  /// The hollow sign at the end of a series, in the series' own form.
  case endMarker(Point, series: Int)
  /// A band of even thickness between two columns; the points are its upper corners.
  case ribbon(Point, Point, thickness: Double)
  /// A text on its baseline.
  case text(String, Point)
}

/// What a stroke stands for.
package enum PathRole: Hashable, Sendable {
  case plain
  case provisional
  case estimated
  /// A closed outline, filled.
  case outline
}
