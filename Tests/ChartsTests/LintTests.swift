internal import Foundation
internal import Testing

@testable internal import Charts

@Suite struct `Linting a drawing` {
  private func messages(_ layers: [Layer]) -> [String] {
    faults(in: Scene(width: 200, height: 100, layers: layers)).map(\.message)
  }

  @Test func `finds two texts that touch, and tells no number`() {
    let texts: [Shape] = [.text("Entrées 115", Point(10, 50)), .text("+10", Point(60, 55))]
    #expect(
      messages([Layer(.note, texts)]) == [
        "« Entrées » et un nombre se chevauchent. Raccourcir l'un des deux libellés, ou montrer moins de "
          + "mois."
      ])
  }

  @Test func `finds a text over a curve, where no text touches`() {
    let curve = Shape.path(Path([Point(0, 0), Point(200, 100)]))
    let fault = "« nd » est écrit sur une courbe. Raccourcir ce libellé, ou retirer un repère."
    let place = Point(100, 54)
    #expect(messages([Layer(.series(0), [curve]), Layer(.note, [.text("nd", place)])]) == [fault])
    #expect(messages([Layer(.grid, [curve]), Layer(.note, [.text("nd", place)])]) == [])
  }

  @Test func `lets a text with a halo lie over a curve`() {
    let curve = Shape.path(Path([Point(0, 0), Point(200, 100)]))
    #expect(
      messages([Layer(.series(0), [curve]), Layer(.withheld, [.text("s", Point(100, 54))])]) == [])
  }

  @Test func `lets a text stand beside a slope, within its bounds`() {
    let curve = Shape.path(Path([Point(0, 0), Point(200, 100)]))
    #expect(
      messages([Layer(.series(0), [curve]), Layer(.note, [.text("nd", Point(100, 90))])]) == [])
  }

  @Test func `follows a curve only where it is drawn`() {
    var path = Path([Point(0, 50), Point(40, 50)])
    path.segment(Point(160, 50), Point(200, 50))
    #expect(
      messages([
        Layer(.series(1), [.path(path)]), Layer(.note, [.text("nd", Point(100, 54))]),
      ]) == [])
  }

  @Test func `finds a text that leaves the drawing`() {
    #expect(
      messages([Layer(.note, [.text("provisoire", Point(180, 50))])])
        == ["« provisoire » sort du dessin. Raccourcir ce libellé."])
  }

  @Test func `lets a text end on the edge, as far as a coordinate is written`() {
    let width = textWidth("12,5", size: 13)
    let place = { Point(200 - width + $0, 50) }
    #expect(messages([Layer(.note, [.text("12,5", place(0.04))])]) == [])
    #expect(messages([Layer(.note, [.text("12,5", place(0.06))])]).count == 1)
  }
}

@Suite struct `Linting the palettes` {
  @Test(arguments: Palette.all)
  func `finds nothing in ours`(_ palette: Palette) {
    #expect(faults(in: palette).map(\.message) == [])
  }

  /// The greys that print had before this test.
  @Test func `finds greys too pale, and colours that are one for a vision or on grey paper`() {
    #expect(contrast(Colour(0x999999), Colour(0xFFFFFF)) < 3)
    #expect(contrast(Colour(0x777777), Colour(0xFFFFFF)) < 4.5)
    #expect(abs(Colour(0x12436D).lightness - Colour(0x801650).lightness) < 9)
    #expect(distance(Colour(0xB00000), Colour(0x5A4400), seenBy: .withoutRed) < 10)
  }

  @Test func `says what is wrong`() {
    #expect(
      [
        ChartFault.lowContrast("axe", .light, ratio: 2.98, least: 3),
        .closeGreys(0, 2, .print), .closeColours(1, 3, .dark, .withoutGreen),
        .smallText("août", size: 11), .closeClasses(1, .print),
      ].map(\.message) == [
        "palette claire, axe : contraste de 2,9 pour 1. Il en faut 3.",
        "palette d'impression, couleurs 1 et 3 : presque le même gris à l'impression. Écarter leurs "
          + "clartés.",
        "palette sombre, couleurs 2 et 4 : presque la même teinte pour une vision deutéranope. Écarter "
          + "leurs clartés.",
        "« août » est écrit en corps 11. Le plus petit corps lisible est 12.",
        "palette d'impression, classes 2 et 3 : presque le même gris à l'impression. Écarter leurs "
          + "clartés.",
      ])
  }

  @Test(arguments: [(0x595959, 7.0), (0x767676, 4.54), (0x707071, 4.95), (0x8C8C8C, 3.36)])
  func `computes the contrast of WCAG`(_ hex: UInt32, _ ratio: Double) {
    #expect(abs(contrast(Colour(hex), Colour(0xFFFFFF)) - ratio) < 0.01)
  }

  /// Published worst distances of the light and dark palettes, in CAM02-UCS.
  @Test(arguments: zip(Palette.all.prefix(2), [14.6, 12.7]))
  func `measures colours as CAM02-UCS does`(_ palette: Palette, _ worst: Double) {
    var distances: [Double] = []
    for (rank, first) in palette.series.enumerated() {
      for second in palette.series.dropFirst(rank + 1) {
        for vision in ColourVision.allCases {
          distances.append(distance(first, second, seenBy: vision))
        }
      }
    }
    #expect(abs((distances.min() ?? 0) - worst) < 0.1)
  }

  @Test func `knows the colours that the style sheet sets`() throws {
    let sheet = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Themes/synchro/charts.css")
    let css = try String(contentsOf: sheet, encoding: .utf8).lowercased()
    for (palette, start) in zip(Palette.all, [":root {", "dark) {", "@media print {"]) {
      let rules = try #require(css.range(of: start))
      let block = try #require(
        css[rules.upperBound...].firstMatch(of: /--fond(.*?)\}/.dotMatchesNewlines()))
      for (index, colour) in palette.series.enumerated() {
        #expect(hexadecimal("--c\(index)", String(block.output.0)) == colour)
      }
      #expect(hexadecimal("--fond", String(block.output.0)) == palette.ground)
      #expect(hexadecimal("--encre", String(block.output.0)) == palette.ink)
      #expect(hexadecimal("--gris", String(block.output.0)) == palette.grey)
      #expect(hexadecimal("--axe", String(block.output.0)) == palette.axis)
      #expect(hexadecimal("--complet", String(block.output.0)) == palette.whole)
      #expect(hexadecimal("--partiel", String(block.output.0)) == palette.partial)
    }
  }

  /// Set for light, dark and print in turn.
  @Test func `knows the colours of classes and stocks that the style sheet sets`() throws {
    let sheet = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Themes/synchro/charts.css")
    let css = try String(contentsOf: sheet, encoding: .utf8).lowercased()
    for (index, palette) in Palette.all.enumerated() {
      for (rank, colour) in palette.classes.enumerated() {
        #expect(hexadecimal("--n\(rank + 1)", css, index) == colour)
      }
      #expect(hexadecimal("--sn-bas", css, index) == palette.onFewClasses)
      #expect(hexadecimal("--sn-haut", css, index) == palette.onManyClasses)
    }
    #expect(hexadecimal("--stock", css, 0) == Palette.light.stockEdge)
    #expect(hexadecimal("--stock", css, 1) == Palette.dark.stockEdge)
    #expect(css.contains(".g .b.bt { stroke: #000; }"))
  }

  /// On paper a stock is white with a black edge.
  @Test func `tell stocks, entries and exits apart in grey`() {
    for palette in [Palette.light, .dark] {
      for flow in [palette.series[entriesInk], palette.series[exitsInk]] {
        #expect(abs(palette.stockEdge.lightness - flow.lightness) >= 9)
      }
    }
  }

  private func hexadecimal(_ name: String, _ rules: String, _ rank: Int = 0) -> Colour? {
    let found = matches(name + ": #([0-9a-f]+)", rules)
    guard found.indices.contains(rank) else { return nil }
    let digits = found[rank]
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits
    return UInt32(full, radix: 16).map { Colour($0) }
  }
}
