/// A place in a drawing, in its units, y downwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of a drawing.
package struct Box: Hashable, Sendable {
  package var left: Double
  package var top: Double
  package var right: Double
  package var bottom: Double

  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  package var width: Double { right - left }
  package var height: Double { bottom - top }

  /// Whether two boxes share more than a border.
  package func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether the other box lies inside, to half a tenth: coordinates are written in tenths.
  package func contains(_ other: Box) -> Bool {
    let slack = 0.05
    return left - slack <= other.left && other.right <= right + slack
      && top - slack <= other.top && other.bottom <= bottom + slack
  }
}

/// The middle of the pixel that holds a coordinate, where a stroke of one unit is sharp.
func crisp(_ value: Double) -> Double { value.rounded(.down) + 0.5 }
