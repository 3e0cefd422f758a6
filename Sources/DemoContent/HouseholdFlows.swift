// SPDX-License-Identifier: EUPL-1.2

/// Entries, exits and stock of the households without a home: the spine of the demonstration.
///
/// Orders of magnitude: about 96 entries and 94 exits a month around a stock of 630 households,
/// invented at the scale of a metropolis of this size. The stock is the stock before, plus entries,
/// minus exits, plus the difference that any real list shows.
struct HouseholdFlows: Subject {
  /// One month of flows and the stock that was observed at its end.
  struct Flow {
    var new = 0
    var backFromInactivity = 0
    var backFromHousing = 0
    var housed = 0
    var otherExits = 0
    var inactive = 0
    /// What the observed stock has more, or less, than its flows explain.
    var gap = 0
    var stock = 0

    var entries: Int { new + backFromInactivity + backFromHousing }
    var exits: Int { housed + otherExits + inactive }
    var net: Int { entries - exits }
  }

  let flows: [Flow]

  init() {
    let drawn = Self.drawnFlows()
    flows = Self.stocked(drawn)
  }

  subscript(month: Month) -> Flow { flows[month.index] }

  /// The stock before the first month: whatever closes December 2023 at 612 households.
  static func openingStock(_ flows: [Flow]) -> Int {
    BalancedExample.openingStock - flows[..<12].reduce(0) { $0 + $1.net + $1.gap }
  }

  func measures(_ month: Month) -> [Measure] {
    let flow = self[month]
    return [
      Measure("sd_menages_stock", flow.stock),
      Measure("sd_entrees", flow.entries),
      Measure("sd_nouveaux", flow.new),
      Measure("sd_retours_inactif", flow.backFromInactivity),
      Measure("sd_retours_logement", flow.backFromHousing),
      Measure("sd_sorties_autres", flow.otherExits),
      Measure("sd_inactifs", flow.inactive),
      Measure("bouclage_ecart", tenths: percentTenths(abs(flow.gap), of: flow.stock)),
    ] + ExitsByKind.measures(month, housed: flow.housed)
  }
}

extension HouseholdFlows {
  /// Entries rise in spring and after the summer; August is low for moves into housing.
  private static let entrySeason = Season(94, 87, 95, 105, 106, 107, 99, 88, 108, 109, 103, 91)
  private static let housedSeason = Season(93, 95, 102, 105, 108, 106, 110, 72, 108, 108, 100, 90)

  private static func drawnFlows() -> [Flow] {
    let entries = Curve(
      level: 96, season: entrySeason, chance: 0.06, range: 75...120
    ).values("entries")
    let housed = Curve(
      level: 43, season: housedSeason, chance: 0.08, range: 30...60
    ).values("housed")
    let other = Curve(level: 14, chance: 0.25, range: 11...20).values("other exits")
    let inactive = Curve(level: 38, growth: 0.05, chance: 0.12, range: 25...60).values("inactive")
    var generator = SeededGenerator(stream: "gap")
    return Month.all.map { month in
      let index = month.index
      var flow = Flow(entries: entries[index], housed: housed[index])
      flow.otherExits = other[index]
      flow.inactive = inactive[index]
      flow.gap = Int.random(in: -8...12, using: &generator)
      return BalancedExample.flow(month) ?? adjusted(flow, month)
    }
  }

  /// The two changes of the list that flows alone do not tell.
  private static func adjusted(_ drawn: Flow, _ month: Month) -> Flow {
    var flow = drawn
    if month >= Scenario.residenceCountsAsHousing {
      flow.housed += 4
      flow.otherExits = max(flow.otherExits - 4, 11)
    }
    if month == Scenario.cleanUp {
      flow.inactive = 120
      flow.gap = 2
    }
    return flow
  }

  private static func stocked(_ drawn: [Flow]) -> [Flow] {
    var stock = openingStock(drawn)
    return zip(Month.all, drawn).map { month, flow in
      var flow = flow
      if let observed = BalancedExample.observedStock(month) {
        flow.gap = observed - stock - flow.net
      }
      stock += flow.net + flow.gap
      flow.stock = stock
      return flow
    }
  }
}

extension HouseholdFlows.Flow {
  /// Three quarters of the entries are new to the data; returns from housing are few.
  init(entries: Int, housed: Int) {
    let parts = apportion(entries, by: [73, 17, 6])
    self.init(new: parts[0], backFromInactivity: parts[1], backFromHousing: parts[2])
    self.housed = housed
  }
}
