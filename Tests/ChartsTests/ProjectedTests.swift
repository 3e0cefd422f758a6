internal import Markup
internal import Testing

@testable internal import Charts

@Suite struct `A projected drawing` {
  private func scenes() throws -> [Scene] {
    [
      try line([smallCounts], ["Femmes"]).scene(.projected),
      entriesExitsColumns(try entriesExitsChart(), .projected),
      try stackChart(stackParts).scene(.projected),
    ]
  }

  /// A slide of 28 × 15.75 cm keeps 25.4 × 9.95 cm for a drawing between its title and its source.
  @Test func `fills what a slide has under its title`() throws {
    for scene in try scenes() {
      #expect(scene.width == 620)
      #expect(abs(scene.width / scene.height - 25.4 / 9.95) < 0.01)
    }
    let figure = try Example.stack.figure()
    let image = image(
      of: try scenes()[2], as: .projected, alternative: figure.chart.alternative
    ).string
    #expect(image.hasPrefix(#"<svg class="g-e" viewBox="0 0 620 243" width="1280" height="502""#))
  }

  /// 15 points on a slide of 28 cm are 18 on one of 33.9 cm, the usual size elsewhere.
  @Test(arguments: Example.allCases)
  func `has no text under 15 points, and no fault`(_ example: Example) throws {
    for scene in try example.scenes() where scene.width == Rendition.projected.width {
      for layer in scene.layers where !layer.textBoxes.isEmpty {
        #expect(layer.ink.textSize * 720 / scene.width >= 15, "\(layer.ink)")
      }
      #expect(faults(in: scene) == [])
    }
  }
}
