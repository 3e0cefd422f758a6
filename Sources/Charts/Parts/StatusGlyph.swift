internal import Domain

/// A sign for a status that its shape alone tells, and, on whole months, a letter for what is particular.
func statusGlyph(_ status: IntegrationStatus, at centre: Point) -> [Layer] {
  switch status {
  case .integre: [Layer(.glyph, [.circle(centre, radius: 5)])]
  case .premiereIntegration: lettered("1", centre)
  case .rupture: lettered("b", centre)
  case .revise: lettered("r", centre)
  case .partiel: [ring(centre), Layer(.glyph, [.path(halfDisc(centre), .outline)])]
  case .recu: [ring(centre)]
  case .attendu: [Layer(.glyph, [-5.0, 0, 5].map { .circle(shifted(centre, $0, 0), radius: 0.8) })]
  case .absent: [cross(centre)]
  case .rejete: [ring(centre), slash(centre)]
  case .suspendu:
    [Layer(.glyphLine, [.path(Path([shifted(centre, -6, 0), shifted(centre, 6, 0)]))])]
  }
}

private func shifted(_ point: Point, _ x: Double, _ y: Double) -> Point {
  Point(point.x + x, point.y + y)
}

private func lettered(_ letter: String, _ centre: Point) -> [Layer] {
  [
    Layer(.glyph, [.circle(centre, radius: 8)]),
    Layer(.glyphLetter, anchor: .middle, [.text(letter, shifted(centre, 0, 4.2))]),
  ]
}

private func ring(_ centre: Point) -> Layer {
  Layer(.glyphLine, [.circle(centre, radius: 6)])
}

private func slash(_ centre: Point) -> Layer {
  Layer(.glyphLine, [.path(Path([shifted(centre, -4.2, 4.2), shifted(centre, 4.2, -4.2)]))])
}

private func cross(_ centre: Point) -> Layer {
  var path = Path()
  path.segment(shifted(centre, -5, -5), shifted(centre, 5, 5))
  path.segment(shifted(centre, -5, 5), shifted(centre, 5, -5))
  return Layer(.glyphLine, [.path(path)])
}

/// The left half of a disc of radius 5, as a polygon.
private func halfDisc(_ centre: Point) -> Path {
  let edge: [(Double, Double)] = [
    (0, -5), (-1.9, -4.6), (-3.5, -3.5), (-4.6, -1.9), (-5, 0), (-4.6, 1.9), (-3.5, 3.5),
    (-1.9, 4.6), (0, 5),
  ]
  return Path(edge.map { shifted(centre, $0, $1) })
}
