internal import Domain
internal import TestSupport
internal import Testing

@Suite struct `A quantity` {
  @Test(arguments: [
    (12_345, 0, "1"), (12_345, 1, "1.2"), (12_345, 2, "1.23"), (12_345, 3, "1.235"),
    (12_345, 4, "1.2345"), (12_345, 9, "1.2345"), (15_000, 0, "2"), (-15_000, 0, "-2"),
    (-500, 1, "-0.1"), (-499, 1, "0.0"), (-4_999, 0, "0"), (99_999, 1, "10.0"), (500, 2, "0.05"),
    (0, 2, "0.00"),
  ])
  func `is written with fixed places, halves away from zero`(
    scaled: Int64, places: Int, text: String
  ) {
    #expect(Quantity(scaled: scaled).machineText(places: places) == text)
  }

  @Test func `adds and subtracts exactly`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      let a = quantity(&random)
      let b = quantity(&random)
      #expect(a + b - b == a)
      #expect(a + b == b + a)
      #expect(-(-a) == a)
      #expect(a - b == -(b - a))
      #expect((a < b) == (a - b).isNegative)
      #expect(a * 3 == a + a + a)
    }
    #expect(Quantity(scaled: 1000) + Quantity(scaled: 2000) == Quantity(scaled: 3000))
  }

  @Test func `rounds once, in order, by half a unit at most`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let (a, b) = (quantity(&random), quantity(&random))
      for places in 0...4 {
        let unit = [10_000, 1000, 100, 10, 1][places] as Int64
        let rounded = a.rounded(places: places)
        #expect(rounded.rounded(places: places) == rounded)
        #expect(rounded.scaled % unit == 0)
        #expect((rounded - a).magnitude.scaled * 2 <= unit)
        #expect((-a).rounded(places: places) == -rounded)
        if a < b { #expect(rounded <= b.rounded(places: places)) }
      }
    }
  }

  @Test(arguments: [
    (1, 3, 3_333), (2, 3, 6_667), (-2, 3, -6_667), (2, -3, -6_667), (-2, -3, 6_667), (1, 8, 1250),
    (6, 3, 20_000), (0, 5, 0), (1, 20_000, 1), (1, 20_001, 0),
  ])
  func `divides to four places, halves away from zero`(a: Int, b: Int, scaled: Int64) {
    #expect(Quantity(a).divided(by: Quantity(b)) == Quantity(scaled: scaled))
  }

  @Test func `has no quotient by zero or out of range`() {
    #expect(Quantity(1).divided(by: .zero) == nil)
    #expect(Quantity(scaled: .max).divided(by: Quantity(scaled: 1)) == nil)
  }

  @Test func `is whole only without decimals`() {
    #expect(Quantity(-7).integer == -7)
    #expect(Quantity(scaled: 70_001).integer == nil)
    #expect(Quantity(scaled: 484_000).double == 48.4)
  }

  private func quantity(_ random: inout SeededGenerator) -> Quantity {
    Quantity(scaled: .random(in: -9_000_000_000...9_000_000_000, using: &random))
  }
}
