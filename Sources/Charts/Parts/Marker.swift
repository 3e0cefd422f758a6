/// The colour of the second of two groups set side by side, which are told apart in grey too: the first has
/// the first colour.
func pairInk(_ side: Int) -> Int { side == 0 ? 0 : 2 }

/// The dot of a series: round for the first, square for the second, so that they differ without colour.
func marker(_ series: Int, at centre: Point, radius: Double = 5) -> Shape {
  guard series > 0 else { return .circle(centre, radius: radius) }
  let half = radius * 0.9
  return .rect(
    Box(
      left: centre.x - half, top: centre.y - half, right: centre.x + half, bottom: centre.y + half))
}
