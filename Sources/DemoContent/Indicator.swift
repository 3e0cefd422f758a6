// SPDX-License-Identifier: EUPL-1.2

/// One row of the dictionary.
struct Indicator {
  let code: String
  let label: String
  let definition: String
  let unit: String
  let nature: String
  let source: String
  var decimals = 0
  var additive = ""
  var split = ""
  var numerator = ""
  var denominator = ""
  var base = ""
  var confidential = ""
  let reading: String
  let limit: String

  /// The sources of the households without a home.
  static let households = "si_siao,ops_heb,acor_cv,dom"

  static let all: [Indicator] =
    stocksOfHouseholds + flowsOfHouseholds + durations + demand + shelter + residences
    + socialHousing + rights + accompaniment + quality

  static let order = Dictionary(uniqueKeysWithValues: zip(all.map(\.code), all.indices))

  static func sources(of code: String) -> [Substring] {
    guard let index = order[code] else { return [] }
    return all[index].source.split(separator: ",")
  }

  static let table = Table(
    path: "indicateurs.csv",
    columns: [
      "code", "libelle", "definition", "unite", "nature", "decimales", "source", "additif",
      "ventilation", "numerateur", "denominateur", "base", "confidentiel", "lecture", "limite",
      "ordre",
    ],
    rows: zip(all, 1...).map { indicator, rank in indicator.cells + [String(rank)] })

  private var cells: [String] {
    [
      code, typeset(label), typeset(definition), typeset(unit), nature, String(decimals), source,
      additive, split, numerator, denominator, base, confidential, typeset(reading),
      typeset(limit),
    ]
  }
}
