// SPDX-License-Identifier: EUPL-1.2

/// The households by where they sleep: street, makeshift shelter, emergency, hotel, reintegration.
///
/// Fewer people outside in winter, when sixty places are added. The emergency shelters hold what
/// the other four do not, so that the parts always make the total.
struct Situations: Subject {
  private static let outsideSeason = Season(72, 70, 80, 96, 104, 108, 112, 114, 110, 104, 95, 80)

  private let outside = Curve(
    level: 62, growth: 0.02, season: outsideSeason, chance: 0.06, range: 38...80
  ).values("outside")
  private let hotel = Curve(level: 42, growth: 0.02, chance: 0.05, range: 36...48).values("hotel")
  private let reintegration = Curve(
    level: 226, growth: 0.02, chance: 0.015, range: 210...240
  ).values("reintegration")
  private let households: HouseholdFlows

  init(_ households: HouseholdFlows) {
    self.households = households
  }

  func measures(_ month: Month) -> [Measure] {
    let street = outside[month.index] + registeredOutside(month)
    let shelter = reintegration[month.index] + sheltered(month)
    let parts = apportion(street, by: [68, 32])
    let emergency = households[month].stock - street - hotel[month.index] - shelter
    let stocks = [parts[0], parts[1], emergency, hotel[month.index], shelter]
    let codes = ["rue", "abri_fortune", "heb_urgence", "hotel", "heb_insertion"]
    return zip(codes, stocks).map { Measure("sd_menages_stock", $1, subPublic: $0) } + [
      Measure("sd_rue_stock", street),
      Measure("sd_heb_stock", households[month].stock - street),
    ]
  }

  /// The registered addresses show people outside whom no other source had seen.
  private func registeredOutside(_ month: Month) -> Int {
    guard month >= Scenario.domiciliationArrives else { return 0 }
    return month < Scenario.cleanUp ? 24 : 14
  }

  /// The operator that sent nothing lodges about a hundred households.
  private func sheltered(_ month: Month) -> Int {
    if month == Scenario.supplierMissing { return -96 }
    guard month >= Scenario.domiciliationArrives else { return 0 }
    return month < Scenario.cleanUp ? 18 : 8
  }
}
