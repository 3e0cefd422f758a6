internal import Markup
internal import Testing

@testable internal import Charts

@Suite struct `A projected drawing` {
  private func scenes() throws -> [Scene] {
    [
      lineScene(try line([smallCounts], ["Femmes"]), .projected),
      entriesExitsColumns(try entriesExitsChart(), .projected),
      stackScene(try stackChart(stackParts), .projected),
    ]
  }

  @Test func `fills a slide of 1280 by 720 pixels`() throws {
    for scene in try scenes() {
      #expect(scene.width == 914)
      #expect(abs(scene.width / scene.height - 16.0 / 9) < 0.001)
    }
    let figure = try Example.stack.figure()
    let image = projectedImage(try scenes()[2], of: figure).string
    #expect(image.hasPrefix(#"<svg class="g-e" viewBox="0 0 914 514" width="1280" height="720""#))
  }

  @Test(arguments: Example.allCases)
  func `has no text under 18 pixels, and no fault`(_ example: Example) throws {
    for scene in try example.scenes() where scene.width == Rendition.projected.width {
      for layer in scene.layers where !layer.textBoxes.isEmpty {
        #expect(layer.ink.textSize * 1280 / scene.width >= 18, "\(layer.ink)")
      }
      #expect(faults(in: scene) == [])
    }
  }
}
