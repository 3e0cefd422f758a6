// SPDX-License-Identifier: EUPL-1.2

/// What is known of a group of households that overlaps others: never a part of a whole.
///
/// The shares are invented; together the groups hold about 140 % of the households, as a list on
/// which one household may be young, alone with children and followed in Chenôve at once.
struct ThematicGroup {
  let code: String
  /// Per thousand households of the stock, of the entries and of the moves into housing.
  let stock: Double
  let entries: Double
  let housed: Double
  /// Per thousand households that call the 115; nothing when the 115 does not record the group.
  var callers: Double = 0
  /// Median days so far.
  let days: Double
  /// Households that a new source adds from one month on.
  var added: (from: Month, count: Int)?

  static let all = [
    ThematicGroup(
      code: "jeunes_18_24", stock: 175, entries: 205, housed: 190, callers: 170, days: 142),
    ThematicGroup(
      code: "sortants_ase", stock: 42, entries: 42, housed: 38, callers: 30, days: 118,
      added: (Scenario.childProtectionArrives, 9)),
    ThematicGroup(
      code: "familles", stock: 238, entries: 245, housed: 300, callers: 275, days: 231),
    ThematicGroup(
      code: "femmes_seules", stock: 140, entries: 138, housed: 150, callers: 130, days: 186),
    ThematicGroup(code: "vff", stock: 75, entries: 80, housed: 95, callers: 60, days: 149),
    ThematicGroup(code: "seniors_60", stock: 82, entries: 60, housed: 85, callers: 50, days: 318),
    ThematicGroup(code: "longue_duree", stock: 330, entries: 70, housed: 200, days: 612),
    ThematicGroup(
      code: "grande_precarite", stock: 152, entries: 120, housed: 70, callers: 200, days: 402),
    ThematicGroup(code: "prioritaires", stock: 120, entries: 150, housed: 240, days: 288),
    ThematicGroup(code: "menages_chenove", stock: 62, entries: 60, housed: 75, days: 205),
  ]
}
