internal import Charts

/// What keeps two fills apart without colour: stripes or dots, drawn as shapes over a plain fill.
///
/// Office programs draw hatches as hairlines, which a projector loses.
enum FillPattern: Hashable {
  case stripes(Stripes)
  case dots(Dots)

  struct Stripes: Hashable {
    let colour: String
    let width: Double
    let spacing: Double
    /// Whether they climb from left to right.
    let climbs: Bool
  }

  struct Dots: Hashable {
    let colour: String
    let radius: Double
    let spacing: Double
  }

  /// The pattern of this name among those of `Charts.chartDefinitions`.
  ///
  /// A stripe is half as wide as its stroke there, whose other half the edge of the tile cuts.
  ///
  /// - Parameter colour: that of the stroke, which the stripes of provisional bars share.
  init?(_ name: Substring, colour: String?) {
    switch name.first {
    case "h" where name == "h3": self = .dots(Dots(colour: "#ffffff", radius: 1.4, spacing: 6))
    case "h": self = .stripes(Stripes(colour: "#ffffff", width: 1, spacing: 8, climbs: true))
    case "p":
      guard let colour else { return nil }
      self = .stripes(Stripes(colour: colour, width: 2, spacing: 6, climbs: true))
    case "s": self = .stripes(Stripes(colour: "#767676", width: 0.75, spacing: 8, climbs: false))
    default: return nil
    }
  }
}

extension FillPattern.Stripes {
  /// The middle lines of the stripes over a box, kept far enough inside for their ends not to pass it.
  func lines(over box: Box) -> [(Point, Point)] {
    let inset = width * 0.36
    let box = Box(
      left: box.left + inset, top: box.top + inset, right: box.right - inset,
      bottom: box.bottom - inset)
    guard box.width > 0, box.height > 0 else { return [] }
    let step = spacing * 2.squareRoot()
    // A climbing stripe keeps x + y, the other x − y.
    let (low, high) =
      climbs
      ? (box.left + box.top, box.right + box.bottom) : (box.left - box.bottom, box.right - box.top)
    let offsets = stride(from: (low / step).rounded(.up) * step, through: high, by: step)
    return offsets.map { climbs ? climbing($0, in: box) : falling($0, in: box) }
  }

  private func climbing(_ sum: Double, in box: Box) -> (Point, Point) {
    let left = max(box.left, sum - box.bottom)
    let right = min(box.right, sum - box.top)
    return (Point(left, sum - left), Point(right, sum - right))
  }

  private func falling(_ difference: Double, in box: Box) -> (Point, Point) {
    let left = max(box.left, box.top + difference)
    let right = min(box.right, box.bottom + difference)
    return (Point(left, left - difference), Point(right, right - difference))
  }
}

extension FillPattern.Dots {
  /// The dots that a box holds whole, of a grid that all boxes share, each as a square on its corner.
  func squares(over box: Box) -> [[Point]] {
    steps(box.top, box.bottom).flatMap { y in
      steps(box.left, box.right).map { x in
        [
          Point(x, y - radius), Point(x + radius, y), Point(x, y + radius), Point(x - radius, y),
        ]
      }
    }
  }

  private func steps(_ low: Double, _ high: Double) -> StrideThrough<Double> {
    let half = spacing / 2
    let first = ((low + radius - half) / spacing).rounded(.up) * spacing + half
    return stride(from: first, through: high - radius, by: spacing)
  }
}
