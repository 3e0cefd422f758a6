// SPDX-License-Identifier: EUPL-1.2

/// The households by composition: each part is a stock that follows its own flows.
///
/// Single men are about half, lone parents fifteen percent, couples with children nine: the shares
/// published for the callers of comparable departments.
struct Compositions: Subject {
  static let codes = [
    "homme_seul", "femme_seule", "couple_sans_enfant", "monoparentale", "couple_avec_enfants",
    "groupe_adultes", "composition_inconnue",
  ]
  private static let shares = [51.0, 14, 5, 15, 8.5, 3, 3.5]
  private static let personsPerHousehold = [1.0, 1, 2, 2.5, 3.8, 2.3, 1]
  private static let minorsPerHousehold = [0.0, 0, 0, 1.5, 1.8, 0, 0]

  /// The parts of one month, in the order of `codes`.
  struct Parts {
    var stock: [Int]
    var entries: [Int] = []
    var housed: [Int] = []
    var otherExits: [Int] = []
    var inactive: [Int] = []
  }

  let parts: [Parts]

  init(_ households: HouseholdFlows) {
    var generator = SeededGenerator(stream: "compositions")
    let opening = HouseholdFlows.openingStock(households.flows)
    var before = Parts(stock: apportion(opening, by: Self.shares))
    parts = households.flows.map { flow in
      before = Self.step(from: before.stock, flow, &generator)
      return before
    }
  }

  func measures(_ month: Month) -> [Measure] {
    let part = parts[month.index]
    let people = Self.persons(part.stock)
    return [
      Measure("sd_personnes_stock", people.all), Measure("sd_enfants_stock", people.minors),
    ]
      + Self.codes.indices.flatMap { index in
        let code = Self.codes[index]
        return [
          Measure("sd_menages_stock", part.stock[index], subPublic: code),
          Measure("sd_entrees", part.entries[index], subPublic: code),
          Measure("sd_sorties_logement", part.housed[index], subPublic: code),
          Measure("sd_sorties_autres", part.otherExits[index], subPublic: code),
          Measure("sd_inactifs", part.inactive[index], subPublic: code),
        ]
      }
  }

  private static func persons(_ stock: [Int]) -> (all: Int, minors: Int) {
    let all = zip(stock, personsPerHousehold).reduce(0) { $0 + Double($1.0) * $1.1 }
    let minors = zip(stock, minorsPerHousehold).reduce(0) { $0 + Double($1.0) * $1.1 }
    return (Int(all.rounded()), Int(minors.rounded()))
  }

  private static func step(
    from stock: [Int], _ flow: HouseholdFlows.Flow, _ generator: inout SeededGenerator
  ) -> Parts {
    var part = Parts(stock: stock)
    part.entries = apportion(flow.entries, by: shares.map { $0 * (1 + generator.wobble(0.15)) })
    for index in stock.indices { part.stock[index] += part.entries[index] }
    part.housed = leave(flow.housed, &part.stock, &generator)
    part.otherExits = leave(flow.otherExits, &part.stock, &generator)
    part.inactive = leave(flow.inactive, &part.stock, &generator)
    // The unexplained difference goes to the large parts: a list is wrong where it is long.
    let gap = apportion(flow.gap, by: part.stock.map { $0 >= 60 ? Double($0) : 0 })
    for index in stock.indices { part.stock[index] += gap[index] }
    return part
  }

  /// Takes `total` households out of the parts, in proportion to their stock.
  private static func leave(
    _ total: Int, _ stock: inout [Int], _ generator: inout SeededGenerator
  ) -> [Int] {
    let weights = stock.map { Double($0) * (1 + generator.wobble(0.2)) }
    let leaving = apportion(total, by: weights, upTo: stock)
    for index in stock.indices { stock[index] -= leaving[index] }
    return leaving
  }
}
