// SPDX-License-Identifier: EUPL-1.2

/// What the tool says of its own files.
struct Quality: Subject {
  private let completeness = Curve(
    level: 936, growth: 0.015, chance: 0.006, range: 900...985
  ).values("completeness")
  private let linkage = Curve(
    level: 958, growth: 0.008, chance: 0.004, range: 930...985
  ).values("linkage")

  func measures(_ month: Month) -> [Measure] {
    let expected = Integration.all.filter {
      $0.month == month && $0.status != .suspended && $0.source != Source.log
    }
    return [
      Measure("src_integrees", expected.filter(\.status.feedsFigures).count),
      Measure("src_attendues", expected.count),
      Measure("src_completude", tenths: completeness[month.index]),
      Measure("src_rattachement", tenths: linkage[month.index]),
    ]
  }
}
