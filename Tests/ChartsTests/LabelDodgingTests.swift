internal import Charts
internal import TestSupport
internal import Testing

@Suite struct `Moving labels apart` {
  private func places(
    _ targets: [Double], height: Double, _ low: Double = -.infinity, _ high: Double = .infinity
  ) -> [Double] {
    dodged(targets.map { DodgeLabel(target: $0, height: height) }, within: low...high)
      .map { ($0 * 1000).rounded() / 1000 }
  }

  @Test func `spreads neighbours evenly around their mean`() {
    #expect(places([100, 102, 104], height: 14) == [88, 102, 116])
  }

  @Test func `stays below the upper edge`() {
    #expect(places([5, 6, 7], height: 14, 0) == [7, 21, 35])
  }

  @Test func `minimises the sum of squares, not the largest move`() {
    #expect(places([10, 20, 20], height: 8) == [8.667, 16.667, 24.667])
  }

  @Test func `treats separate groups separately, within both bounds`() {
    #expect(
      places([100, 105, 180, 182, 183], height: 16, -.infinity, 200)
        == [94.5, 110.5, 160, 176, 192])
  }

  @Test func `leaves labels alone that do not touch`() {
    #expect(places([10, 50, 90], height: 16) == [10, 50, 90])
    #expect(dodged([]) == [])
  }

  @Test func `never lets labels touch nor change order`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let targets = (0..<Int(random.next() % 6 + 1)).map { _ in Double(random.next() % 300) }
      let labels = targets.sorted().map {
        DodgeLabel(target: $0, height: Double(random.next() % 30 + 10))
      }
      let middles = dodged(labels, within: 0...300)
      for (index, next) in middles.indices.dropFirst().enumerated() {
        let apart = (labels[index].height + labels[next].height) / 2
        #expect(middles[next] - middles[index] >= apart - 1e-6)
      }
    }
  }
}
