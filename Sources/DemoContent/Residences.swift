// SPDX-License-Identifier: EUPL-1.2

/// The residences: vacant dwellings, requests of the young, waiting list of the boarding houses.
///
/// 900 dwellings in "résidences sociales", 420 places for the young, 240 in "pensions de famille":
/// invented; the peak of September is that of the school and work year.
struct Residences: Subject {
  private let vacant = Curve(level: 22, growth: 0, chance: 0.15, range: 12...34).values("rs vacant")
  private let young = Curve(
    level: 152, season: Season(88, 86, 90, 94, 100, 112, 135, 155, 165, 130, 105, 92),
    chance: 0.05, range: 120...262
  ).values("rhj waiting")
  private let boarding = Curve(level: 65, growth: 0.05, chance: 0.03).values("pdf waiting")

  func measures(_ month: Month) -> [Measure] {
    [
      Measure("rs_places", 900),
      Measure("rs_places_vacantes", vacant[month.index]),
      Measure("rhj_places", 420),
      Measure("rhj_demandes_stock", young[month.index]),
      Measure("pdf_places", month < Month(2024, 10) ? 232 : 240),
      Measure("pdf_attente", boarding[month.index]),
    ]
  }
}
