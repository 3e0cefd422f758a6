internal import Disclosure
internal import Domain
internal import TestSupport
internal import Testing

/// Laws of what is released, on random tables; the argument is the seed that replays a failure.
@Suite struct `Laws of the release` {
  static let seeds = Array(UInt64(1)...150)
  static let thresholds: [(Audience, Int)] = [(.comite, 5), (.partenaires, 11)]

  @Test(arguments: seeds)
  func `publish only true counts, and no small one`(seed: UInt64) throws {
    let table = try RandomTable(seed: seed)
    for (audience, threshold) in Self.thresholds {
      for (truth, released) in zip(table.truth, table.released(to: audience)) {
        #expect(released == nil || released == truth)
        #expect(truth == 0 || truth >= threshold || released == nil)
      }
    }
  }

  @Test(arguments: seeds)
  func `leave nothing to plain subtraction`(seed: UInt64) throws {
    let table = try RandomTable(seed: seed)
    for (audience, threshold) in Self.thresholds {
      let released = table.released(to: audience)
      for equation in table.equations {
        attack(equation, released, table.truth, threshold)
      }
    }
  }

  /// A withheld cell alone in an equation is computed; several are bounded by what is left of the total.
  private func attack(
    _ equation: RandomTable.Equation, _ released: [Int?], _ truth: [Int], _ threshold: Int
  ) {
    let hidden = equation.parts.filter { released[$0] == nil }
    let rest = truth[equation.total] - equation.parts.map { truth[$0] }.reduce(0, +)
    guard released[equation.total] != nil else {
      #expect(equation.hasRest || !hidden.isEmpty, "the total is the sum of published parts")
      return
    }
    let left = hidden.map { truth[$0] }.reduce(0, +) + rest
    let unknowns = hidden.count + (equation.hasRest ? 1 : 0)
    #expect(hidden.isEmpty || unknowns > 1, "a withheld part is the total less the others")
    #expect(unknowns == 0 || left == 0 || left >= threshold, "the unknowns share \(left)")
  }

  @Test(arguments: seeds)
  func `reveal nothing more when the threshold rises`(seed: UInt64) throws {
    let table = try RandomTable(seed: seed)
    for (fuller, stricter) in zip(table.released(to: .comite), table.released(to: .partenaires)) {
      #expect(fuller != nil || stricter == nil)
    }
  }

  @Test(arguments: seeds)
  func `do not depend on the order of rows`(seed: UInt64) throws {
    let table = try RandomTable(seed: seed)
    var random = SeededGenerator(seed: seed &+ 1000)
    let order = Array(table.truth.indices).shuffled(using: &random)
    #expect(
      table.released(to: .partenaires) == table.released(to: .partenaires, order: order))
  }

  @Test func `are tried on tables that withhold something and publish something`() throws {
    let released = try Self.seeds.flatMap { try RandomTable(seed: $0).released(to: .partenaires) }
    let withheld = released.count { $0 == nil }
    #expect(withheld > released.count / 10)
    #expect(withheld < released.count * 9 / 10)
  }
}
