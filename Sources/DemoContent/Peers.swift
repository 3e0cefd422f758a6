// SPDX-License-Identifier: EUPL-1.2

/// Three other territories as they would declare themselves; every figure is invented.
///
/// Their rules differ from Dijon's and from one another's: what is missing stays missing.
struct Peers: Subject {
  private let lille = Curve(level: 3_400, growth: 0.03, chance: 0.01).values("Lille")
  private let grenoble = Curve(level: 1_350, growth: 0.04, chance: 0.015).values("Grenoble")
  private let grenobleEntries = Curve(level: 190, chance: 0.05).values("Grenoble entries")
  private let limoges = Curve(level: 340, growth: 0.02, chance: 0.02).values("Limoges")

  func measures(_ month: Month) -> [Measure] {
    guard month >= Month(2023, 12) else { return [] }
    return [
      stock(grenoble, "grenoble", month, isDeclared: true),
      stock(lille, "lille", month, isDeclared: month.closesQuarter),
      stock(limoges, "limoges", month, isDeclared: !month.isSummerBreak),
      Measure("sd_entrees", grenobleEntries[month.index], territory: "grenoble"),
    ]
  }

  private func stock(
    _ values: [Int], _ territory: String, _ month: Month, isDeclared: Bool
  ) -> Measure {
    let indicator = "sd_menages_stock"
    return isDeclared
      ? Measure(indicator, values[month.index], territory: territory)
      : Measure(indicator, blank: "m", note: "Mois non transmis", territory: territory)
  }
}
