// SPDX-License-Identifier: EUPL-1.2

/// Housing support exercised and how it ends, help of the fund: monthly, small, invented.
struct SupportFollowUp: Subject {
  private let exercised = Curve(level: 268, growth: 0.02, chance: 0.03).values("asll exercised")
  private let endings = Curve(level: 17, growth: 0.02, chance: 0.2, range: 6...30).values(
    "asll endings")
  private let aids = Curve(level: 26, growth: 0.01, chance: 0.16, range: 12...44).values(
    "fund aids")
  private let means = Curve(level: 118, growth: 0.02, chance: 0.08, range: 80...170).values(
    "fund amounts")

  func measures(_ month: Month) -> [Measure] {
    let count = aids[month.index]
    return [Measure("asll_mesures_exercees", exercised[month.index])]
      + split(
        "asll_suites", endings[month.index],
        ["objectifs", "non_collaboration", "orientation", "autre"], [9, 3, 4, 1])
      + split("fvs_aides", count, ["secours", "avance", "pret"], [15, 7, 4])
      + [Measure("fvs_montant", count * means[month.index])]
  }

  /// A count and its parts, which add up to it.
  private func split(
    _ indicator: String, _ total: Int, _ codes: [String], _ weights: [Double]
  ) -> [Measure] {
    [Measure(indicator, total)]
      + zip(codes, apportion(total, by: weights)).map { Measure(indicator, $1, modality: $0) }
  }
}
