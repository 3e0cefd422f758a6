// SPDX-License-Identifier: EUPL-1.2

/// The day centre and the outreach team of ACOR Centre Ville.
///
/// Passing visitors in summer, a larger team in winter: the effort of counting moves the count.
struct StreetWork: Subject {
  private let visits = Curve(
    level: 2_350, season: Season(98, 96, 98, 94, 96, 102, 116, 112, 98, 96, 98, 96),
    chance: 0.04, range: 1_800...2_900
  ).values("visits")
  private let outreach = Curve(
    level: 78, season: Season(120, 118, 112, 92, 90, 94, 98, 92, 90, 94, 104, 116),
    chance: 0.05, range: 55...105
  ).values("outreach")

  func measures(_ month: Month) -> [Measure] {
    [
      Measure("acor_cv_frequentation", visits[month.index]),
      Measure("acor_cv_maraude", outreach[month.index]),
    ]
  }
}
