// SPDX-License-Identifier: EUPL-1.2

/// Three other territories as they would declare themselves; every figure is invented.
///
/// Their rules differ from Dijon's and from one another's: what is missing stays missing.
struct Peers: Subject {
  private let lille = Curve(level: 3_400, growth: 0.03, chance: 0.01).values("Lille")
  private let grenoble = Curve(level: 1_350, growth: 0.04, chance: 0.015).values("Grenoble")
  private let limoges = Curve(level: 340, growth: 0.02, chance: 0.02).values("Limoges")
  private let limogesEntries = Curve(level: 46, chance: 0.05, range: 38...56)
    .values("Limoges entries")
  private let limogesHoused = Curve(level: 22, chance: 0.06, range: 16...30)
    .values("Limoges housed")

  func measures(_ month: Month) -> [Measure] {
    guard month >= Month(2023, 12), month < Self.sending else { return [] }
    return [
      stock(grenoble, "grenoble", month, isDeclared: true),
      stock(lille, "lille", month, isDeclared: month.closesQuarter),
      stock(limoges, "limoges", month, isDeclared: !month.isSummerBreak),
      figure("sd_entrees", limogesEntries, "limoges", month, isDeclared: !month.isSummerBreak),
      figure(
        "sd_sorties_logement", limogesHoused, "limoges", month, isDeclared: !month.isSummerBreak),
    ]
  }

  /// The month in which the three sent their figures, for the second session.
  private static let sending = Month(2024, 12)

  private func stock(
    _ values: [Int], _ territory: String, _ month: Month, isDeclared: Bool
  ) -> Measure {
    figure("sd_menages_stock", values, territory, month, isDeclared: isDeclared)
  }

  private func figure(
    _ indicator: String, _ values: [Int], _ territory: String, _ month: Month, isDeclared: Bool
  ) -> Measure {
    isDeclared
      ? Measure(indicator, values[month.index], territory: territory)
      : Measure(indicator, blank: "m", note: "Mois non transmis", territory: territory)
  }
}
