internal import Charts
internal import TestSupport
internal import Testing

@Suite struct `Choosing ticks` {
  static let vectors: [(low: Double, high: Double, minStep: Double, ticks: [Double])] = [
    (0, 571, 1, [0, 100, 200, 300, 400, 500, 600]),
    (0, 1234, 1, [0, 250, 500, 750, 1000, 1250]),
    (0, 3, 1, [0, 1, 2, 3]),
    (0, 1, 1, [0, 1]),
    (0, 0, 1, [0, 1]),
    (-86, 112, 1, [-100, -50, 0, 50, 100, 150]),
    (412, 571, 1, [400, 450, 500, 550, 600]),
    (0, 8431, 1, [0, 2000, 4000, 6000, 8000, 10000]),
    (0, 0.37, 0, [0, 0.1, 0.2, 0.3, 0.4]),
    (0, 7, 1, [0, 1, 2, 3, 4, 5, 6, 7]),
    (0, 23, 1, [0, 5, 10, 15, 20, 25]),
    (0, 61, 1, [0, 10, 20, 30, 40, 50, 60, 70]),
    (0, 139, 1, [0, 20, 40, 60, 80, 100, 120, 140]),
    (0, 15230, 1, [0, 5000, 10000, 15000, 20000]),
    (-12, 3, 1, [-15, -10, -5, 0, 5]),
  ]

  @Test(arguments: vectors)
  func `chooses the reference ticks`(
    _ vector: (low: Double, high: Double, minStep: Double, ticks: [Double])
  ) {
    let ticks = niceTicks(vector.low, vector.high, target: 5, minStep: vector.minStep)
    #expect(ticks.values.count == vector.ticks.count)
    #expect(zip(ticks.values, vector.ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(ticks.values)")
  }

  @Test func `covers the domain with two to twelve equal steps`() {
    var random = SeededGenerator(seed: 20_240_601)
    for _ in 0..<2000 {
      let low = random.next() % 2 == 0 ? 0 : -Double(random.next() % 5000)
      let high = Double(random.next() % 90_000)
      let target = Int(random.next() % 5) + 3
      let ticks = niceTicks(low, high, target: target, minStep: 1)
      #expect(ticks.low <= low && high <= ticks.high)
      #expect((2...12).contains(ticks.values.count))
      #expect(ticks.values.contains(0))
      #expect(ticks.values.allSatisfy { $0 == $0.rounded() })
    }
  }

  @Test func `keeps to the intervals that a plot has room for`() {
    for high in 1..<2000 {
      for (target, most) in [(2, 3), (3, 3), (4, 6), (5, 6)] {
        let ticks = niceTicks(0, Double(high), target: target, minStep: 1, most: most)
        #expect((2...(most + 1)).contains(ticks.values.count))
        #expect(Double(high) <= ticks.high)
      }
    }
  }

  @Test func `scales with its domain`() {
    for high in stride(from: 20.0, to: 900, by: 7) {
      let once = niceTicks(0, high, target: 5, minStep: 0)
      let tenfold = niceTicks(0, high * 10, target: 5, minStep: 0)
      #expect(once.values.count == tenfold.values.count)
      #expect(abs(once.step * 10 - tenfold.step) < 1e-6)
    }
  }

  @Test func `gives a domain below the smallest step one whole step`() {
    #expect(niceTicks(0, 0.003, target: 5, minStep: 1).values == [0, 1])
  }
}
