internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

/// Five groups over eighteen months, with every status; the last one is all withheld.
func smallMultiples(base: String? = nil) throws -> SmallMultiples {
  let start = try month("2023-01")
  var rows = (0..<5).map { row in
    (0..<18).map { value(40 + row * 55 + ($0 * (row + 3)) % 29, $0 > 15 ? .provisional : []) }
  }
  rows[0][4] = .withheld
  rows[0][5] = .withheld
  rows[1][7] = .missing
  rows[1][9] = .missing
  rows[2] = rows[2].enumerated().map { $0.offset < 3 ? .notApplicable : $0.element }
  rows[3][17] = .missing
  rows[4] = Array(repeating: .withheld, count: 18)
  let labels = [
    "Femmes seules", "Familles", "Jeunes de 18 à 24 ans", "Sortants d’institution",
    "Bénéficiaires d’une protection",
  ]
  return try SmallMultiples(
    frame: frame(), months: start..<start.advanced(by: 18),
    panels: zip(labels, rows).map { ChartSeries(label: $0, cells: $1) },
    base: try base.map(month), breaks: [try seriesBreak("2023-11")])
}
