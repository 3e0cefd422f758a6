internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

/// Five groups over `count` months, with every status.
func heatMapChart(_ count: Int = 12) throws -> HeatMap {
  let start = try month("2023-10")
  let labels = [
    "Femmes seules", "Familles avec enfants", "Jeunes de 18 à 24 ans",
    "Sortants d’institution (hôpital, prison, aide à l’enfance)", "Ensemble",
  ]
  var rows = (0..<5).map { row in
    (0..<count).map { value(12 + row * row * 9 + ($0 * 5) % 13) }
  }
  rows[0][count - 1] = value(19, .provisional)
  rows[1][count / 2] = .missing
  rows[2][count / 2] = value(0)
  rows[3] = rows[3].enumerated().map { $0.offset % 3 == 0 ? .withheld : $0.element }
  rows[4][0] = .notApplicable
  return try HeatMap(
    frame: frame(), months: start..<start.advanced(by: count),
    rows: zip(labels, rows).map { ChartSeries(label: $0, cells: $1) },
    breaks: [try seriesBreak("2024-05")])
}

/// The communes: one far above the others, many withheld, one unknown.
func communeChart() throws -> CommuneTiles {
  let counts = [
    "21231": value(412), "21166": value(38), "21515": value(27), "21617": value(31),
    "21355": value(19, .provisional), "21278": value(14), "21540": value(12), "21171": value(16),
    "21003": value(0), "21452": .missing,
  ]
  let codes = [
    "21003", "21105", "21106", "21166", "21171", "21192", "21223", "21231", "21263", "21270",
    "21278", "21315", "21355", "21370", "21390", "21452", "21473", "21481", "21485", "21515",
    "21540", "21605", "21617",
  ]
  var cells: [TerritoryID: ReleasedCell] = [:]
  for code in codes { cells[try #require(TerritoryID(code))] = counts[code] ?? .withheld }
  return try CommuneTiles(frame: frame(), month: try month("2024-06"), cells: cells)
}

/// Nothing published at all.
func secretCommunes() throws -> CommuneTiles {
  let dijon = try #require(TerritoryID("21231"))
  return try CommuneTiles(frame: frame(), month: try month("2024-06"), cells: [dijon: .withheld])
}
