// SPDX-License-Identifier: EUPL-1.2

/// The eight months written by hand, from the worked example of the field guide.
///
/// December 2023 closes at 612; January to June 2024 balance to the household, except June whose
/// observed stock is 651 for 646 expected. July leads to the month of the missing supplier (109
/// households out of sight), and September to the first month with the registered addresses.
enum BalancedExample {
  static let openingStock = 612

  private struct Line {
    let month: Month
    let entries: Int
    let exits: Int
    var observed: Int?
  }

  private static let lines = [
    Line(month: Month(2024, 1), entries: 88, exits: 79, observed: 621),
    Line(month: Month(2024, 2), entries: 77, exits: 82, observed: 616),
    Line(month: Month(2024, 3), entries: 86, exits: 88, observed: 614),
    Line(month: Month(2024, 4), entries: 103, exits: 88, observed: 629),
    Line(month: Month(2024, 5), entries: 102, exits: 96, observed: 635),
    Line(month: Month(2024, 6), entries: 106, exits: 95, observed: 651),
    Line(month: Month(2024, 7), entries: 101, exits: 90, observed: 664),
    Line(month: Month(2024, 8), entries: 82, exits: 67, observed: 570),
    Line(month: Month(2024, 9), entries: 112, exits: 98, observed: 722),
  ]

  static func observedStock(_ month: Month) -> Int? {
    lines.first { $0.month == month }?.observed
  }

  static func flow(_ month: Month) -> HouseholdFlows.Flow? {
    guard let line = lines.first(where: { $0.month == month }) else { return nil }
    if month == Month(2024, 6) { return june }
    var flow = HouseholdFlows.Flow(entries: line.entries, housed: 0)
    let exits = apportion(line.exits, by: month.isSummerBreak ? [30, 12, 34] : [43, 14, 37])
    (flow.housed, flow.otherExits, flow.inactive) = (exits[0], exits[1], exits[2])
    return flow
  }

  private static let june = HouseholdFlows.Flow(
    new: 81, backFromInactivity: 20, backFromHousing: 5,
    housed: 43, otherExits: 14, inactive: 38)
}
