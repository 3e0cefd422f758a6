// SPDX-License-Identifier: EUPL-1.2

/// Decisions of the CCA, the commission that coordinates support: about 24 files a month.
struct Commission: Subject {
  private let files = Curve(level: 24, growth: 0, chance: 0.15, range: 12...32).values("cca files")

  func measures(_ month: Month) -> [Measure] {
    let weights = [13.0, 5, 4, 2].map { $0 + Double(month.number % 3) }
    let parts = apportion(files[month.index], by: weights)
    let codes = ["accord", "accord_attente", "ajournement", "rejet"]
    return [Measure("cca_decisions", files[month.index])]
      + zip(codes, parts).map { Measure("cca_decisions", $1, modality: $0) }
  }
}
