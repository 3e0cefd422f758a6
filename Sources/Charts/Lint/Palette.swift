/// The colours that charts are drawn in, on one kind of ground; the same as those of `charts.css`.
package struct Palette: Hashable, Sendable {
  package enum Name: String, Hashable, Sendable {
    case light = "claire"
    case dark = "sombre"
    case print = "d'impression"
  }

  package let name: Name
  package let ground: Colour
  package let ink: Colour
  package let grey: Colour
  package let axis: Colour
  package let series: [Colour]
  /// The text that names the fourth series.
  package let fourthLabel: Colour
  /// The ground under the provisional band.
  package let band: Colour
  /// The grounds of whole and partial months in a matrix.
  package let whole: Colour
  package let partial: Colour
  /// A line that gives context.
  package let pale: Colour
  /// The grounds of the classes of values, from few to many; the texts on the first three and on the others.
  package let classes: [Colour]
  package let onFewClasses: Colour
  package let onManyClasses: Colour
  /// What bounds a tile, and a stock.
  package let tileEdge: Colour
  package let stockEdge: Colour

  package static let all = [light, dark, print]

  static let light = Palette(
    name: .light, ground: Colour(0xFFFFFF), ink: Colour(0x1B1B1B), grey: Colour(0x595959),
    axis: Colour(0x767676), series: [0x0B2545, 0x8D2F5B, 0x2E7F9F, 0xCC8400].map { Colour($0) },
    fourthLabel: Colour(0x1B1B1B), band: Colour(0xFFFFFF).under(Colour(0), opacity: 18.0 / 255),
    whole: Colour(0xD6E2EA), partial: Colour(0xF6E6C4),
    pale: Colour(0x767676),
    classes: [0xDBE9F1, 0xA9CBDD, 0x6BA3C0, 0x287493, 0x0F4256].map { Colour($0) },
    onFewClasses: Colour(0x1B1B1B), onManyClasses: Colour(0xFFFFFF), tileEdge: Colour(0x767676),
    stockEdge: Colour(0x404040))

  static let dark = Palette(
    name: .dark, ground: Colour(0x161616), ink: Colour(0xF2F2F2), grey: Colour(0xB8B8B8),
    axis: Colour(0x8C8C8C), series: [0x4F8BEA, 0xEE82A8, 0x7AD9D0, 0xFFE9A8].map { Colour($0) },
    fourthLabel: Colour(0xFFE9A8),
    band: Colour(0x161616).under(Colour(0xFFFFFF), opacity: 31.0 / 255), whole: Colour(0x1F3340),
    partial: Colour(0x4A3B16), pale: Colour(0x767676),
    classes: [0x16303D, 0x1F4A5E, 0x2F7693, 0x7FB6CF, 0xD3E9F4].map { Colour($0) },
    onFewClasses: Colour(0xF2F2F2), onManyClasses: Colour(0x161616), tileEdge: Colour(0x8C8C8C),
    stockEdge: Colour(0x6A6A6A))

  static let print = Palette(
    name: .print, ground: Colour(0xFFFFFF), ink: Colour(0), grey: Colour(0), axis: Colour(0),
    series: [0x000000, 0x444444, 0x767676, 0x949494].map { Colour($0) }, fourthLabel: Colour(0),
    band: Colour(0xFFFFFF).under(Colour(0), opacity: 13.0 / 255), whole: Colour(0xDDDDDD),
    partial: Colour(0xF2F2F2), pale: Colour(0x767676),
    classes: [0xEEEEEE, 0xCCCCCC, 0xAAAAAA, 0x666666, 0x222222].map { Colour($0) },
    onFewClasses: Colour(0), onManyClasses: Colour(0xFFFFFF), tileEdge: Colour(0x888888),
    stockEdge: Colour(0))
}

/// The faults of a palette, whatever is drawn with it; checked once, by the tests.
package func faults(in palette: Palette) -> [ChartFault] {
  contrastFaults(palette) + seriesFaults(palette) + classFaults(palette)
}

/// WCAG 2.1: 4.5 for text, 3 for the marks that carry meaning.
private func contrastFaults(_ palette: Palette) -> [ChartFault] {
  palette.pairs.compactMap { what, front, back, least in
    let ratio = contrast(front, back)
    return ratio < least
      ? .lowContrast(what, palette.name, ratio: ratio, least: least) : nil
  }
}

extension Palette {
  fileprivate typealias Pair = (what: String, front: Colour, back: Colour, least: Double)

  /// What must stand out from what, and by how much at least.
  fileprivate var pairs: [Pair] {
    let labels = name == .print ? [ink, ink, ink, ink] : series.prefix(3) + [fourthLabel]
    let texts: [Pair] = [
      ("texte sur le fond", ink, ground, 4.5), ("texte gris sur le fond", grey, ground, 4.5),
      ("texte gris sur la bande", grey, band, 4.5), ("lettre sur disque", ground, ink, 4.5),
      ("texte sur la couleur 1", ground, series[0], 4.5),
      ("texte sur la couleur 2", ground, series[1], 4.5),
      ("texte sur la couleur 3", ground, series[2], 4.5),
      ("texte sur la couleur 4", name == .dark ? ground : ink, series[3], 4.5),
    ]
    let marks: [Pair] = [
      ("axe", axis, ground, 3), ("courbe pâle", pale, ground, 3),
      ("signe sur mois complet", ink, whole, 3),
      ("signe sur mois partiel", ink, partial, 3), ("bord d'une tuile", tileEdge, ground, 3),
      ("bord d'un stock", stockEdge, ground, 3),
    ]
    let onTiles = classes.enumerated().map { rank, colour -> Pair in
      ("texte sur la classe \(rank + 1)", rank < 3 ? onFewClasses : onManyClasses, colour, 4.5)
    }
    return texts + marks + onTiles
      + labels.enumerated().map { ("étiquette \($0 + 1)", $1, ground, 4.5) }
      + series.enumerated().map { ("tracé \($0 + 1)", $1, ground, 3) }
  }
}

/// Series stay apart in grey (9 steps of lightness) and without red or green cones (a distance of 10).
private func seriesFaults(_ palette: Palette) -> [ChartFault] {
  var faults: [ChartFault] = []
  for (rank, first) in palette.series.enumerated() {
    for (other, second) in palette.series.enumerated().dropFirst(rank + 1) {
      if abs(first.lightness - second.lightness) < 9 {
        faults.append(.closeGreys(rank, other, palette.name))
      }
      for vision in ColourVision.allCases where distance(first, second, seenBy: vision) < 10 {
        faults.append(.closeColours(rank, other, palette.name, vision))
      }
    }
  }
  return faults
}

/// Classes that follow one another stay apart in grey, by 9 steps of lightness.
private func classFaults(_ palette: Palette) -> [ChartFault] {
  zip(palette.classes, palette.classes.dropFirst()).enumerated().compactMap { rank, pair in
    abs(pair.0.lightness - pair.1.lightness) < 9 ? .closeClasses(rank, palette.name) : nil
  }
}
