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

  /// Mondays to Saturdays, bank holidays left out; a stronger team goes out more in winter.
  private let days = Curve(level: 25, growth: 0, chance: 0.02, range: 22...27).values("open days")
  private let hours = Curve(
    level: 96, growth: 0, season: Season(132, 130, 124, 96, 92, 90, 88, 84, 90, 96, 118, 130),
    chance: 0.03, range: 70...150
  ).values("outreach hours")

  func measures(_ month: Month) -> [Measure] {
    [
      Measure("acor_cv_frequentation", visits[month.index]),
      Measure("acor_cv_maraude", outreach[month.index]),
      Measure("acor_cv_jours", days[month.index]),
      Measure("acor_cv_heures_maraude", hours[month.index]),
    ]
  }
}
