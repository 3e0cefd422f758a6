internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

extension Example {
  /// The charts by category among the examples.
  func chartByCategory() throws -> any Chart {
    switch self {
    case .bars: try barChart(everyStatus)
    case .barsWithheld: try barChart(names.map { CategoryRow(label: $0, .withheld) })
    case .barsOfZeros:
      try barChart(names.map { CategoryRow(label: $0, value(0)) }, .nomenclature)
    case .barsOfOneRow: try barChart([CategoryRow(label: "Familles", value(1240))])
    case .dumbbell: try dumbbellChart(try twoYears())
    case .dumbbellWithheld:
      try dumbbellChart(names.map { .init(label: $0, before: .withheld, now: .withheld) })
    case .dumbbellOfPercentages: try percentDumbbell()
    case .dots:
      try dotPlot(["Durée médiane"], communeRows(1), CategoryRow(label: "Métropole", value(61)))
    case .dotsOfTwoSeries: try dotPlot(["Femmes", "Hommes"], communeRows(2))
    case .dotsWithheld:
      try dotPlot(
        ["Durée"], names.map { CategoryRow(label: $0, .withheld) },
        CategoryRow(label: "Métropole", .withheld))
    case .pyramid: try pyramidChart(ages)
    case .pyramidOfZeros:
      try pyramidChart([.init(label: "Tous âges", cells: [value(0), value(0)])])
    case .occupancy: try occupancyChart(structures)
    case .occupancyUnknown:
      try occupancyChart([.init(label: "CHRS", taken: .withheld, capacity: .missing)])
    case .tile: try numberTile(yearAndMore, breaks: [try seriesBreak("2023-10")])
    case .tileWithheld: try numberTile(Array(yearAndMore.dropLast()) + [.withheld])
    case .tileOfOneMonth: try numberTile([value(1240, .provisional)])
    default: throw NotByCategory()
    }
  }
}

private struct NotByCategory: Error {}

private let names = ["Hommes seuls", "Femmes seules", "Familles avec enfants"]

/// A row for each status, one of them with a name of several lines.
let everyStatus = [
  CategoryRow(label: "Hommes seuls", value(412)),
  CategoryRow(label: "Femmes seules", value(96, .provisional)),
  CategoryRow(
    label: "Sortants d’institution (hôpital, prison, aide sociale à l’enfance), y compris les "
      + "jeunes majeurs sans solution à leurs dix-huit ans", .withheld),
  CategoryRow(label: "Familles avec enfants", value(1128, .revised)),
  CategoryRow(label: "Jeunes de 18 à 24 ans", value(210, .estimated)),
  CategoryRow(label: "Personnes de 60 ans et plus", .missing),
  CategoryRow(label: "Gens du voyage", .notApplicable),
  CategoryRow(label: "Personnes avec animaux", value(0)),
  CategoryRow(label: "Ménages hébergés chez un tiers", value(96, .seriesBreak)),
]

func barChart(_ rows: [CategoryRow], _ order: RowOrder = .value) throws -> BarChart {
  try BarChart(
    frame: frame(), month: try month("2024-06"), rows: rows, order: order, rowTitle: "Public")
}

/// A rise, a small base, a fall, no change, each side withheld, a break, what lacks.
func twoYears() throws -> [Dumbbell.Row] {
  [
    .init(label: "Familles avec enfants", before: value(90), now: value(128, .provisional)),
    .init(label: "Personnes avec animaux", before: value(12), now: value(17)),
    .init(label: "Hommes seuls", before: value(212), now: value(187, .estimated)),
    .init(label: "Femmes seules", before: value(64), now: value(64)),
    .init(label: everyStatus[2].label, before: .withheld, now: value(41)),
    .init(label: "Jeunes de 18 à 24 ans", before: value(77, .revised), now: .withheld),
    .init(
      label: "Ménages hébergés chez un tiers", before: value(30), now: value(151),
      breaks: [try seriesBreak("2024-02"), try seriesBreak("2023-06")]),
    .init(label: "Personnes de 60 ans et plus", before: .missing, now: value(0)),
    .init(label: "Gens du voyage", before: .notApplicable, now: .notApplicable),
  ]
}

func dumbbellChart(_ rows: [Dumbbell.Row]) throws -> Dumbbell {
  try Dumbbell(frame: frame(), month: try month("2024-06"), rows: rows)
}

private func percentDumbbell() throws -> Dumbbell {
  let percent = { ReleasedCell.value(Quantity(scaled: $0 * 1000), []) }
  return try Dumbbell(
    frame: frame(unit: "%", places: 1, measure: "Part des demandes pourvues"),
    month: try month("2024-06"),
    rows: [
      .init(label: "Dijon", before: percent(884), now: percent(912)),
      .init(label: "Chenôve", before: percent(937), now: percent(861)),
    ], rowTitle: "Commune")
}

/// Eighteen communes: one series far from zero, two series with gaps in each.
private func communeRows(_ count: Int) -> [CategoryRow] {
  let names = [
    "Ahuy", "Bressey-sur-Tille", "Bretenière", "Chenôve", "Chevigny-Saint-Sauveur",
    "Corcelles-les-Monts", "Daix", "Dijon", "Fénay", "Flavignerot", "Fontaine-lès-Dijon",
    "Hauteville-lès-Dijon", "Longvic", "Magny-sur-Tille", "Marsannay-la-Côte",
    "Neuilly-Crimolois", "Ouges", "Perrigny-lès-Dijon",
  ]
  return names.enumerated().map { rank, name in
    let cell: ReleasedCell =
      switch rank {
      case 2: .withheld
      case 5: .missing
      case 9: .notApplicable
      case 7: value(81, .provisional)
      case 12: value(64, .estimated)
      default: value(52 + (rank * 7) % 30)
      }
    let other: ReleasedCell = rank % 4 == 1 ? .withheld : value((rank * 11) % 40)
    return CategoryRow(label: name, cells: count == 1 ? [cell] : [cell, other])
  }
}

func dotPlot(
  _ series: [String], _ rows: [CategoryRow], _ reference: CategoryRow? = nil
) throws -> DotPlot {
  try DotPlot(
    frame: frame(unit: "jours", measure: "Durée médiane d’hébergement"),
    month: try month("2024-06"), series: series, rows: rows, reference: reference)
}

let ages = [
  CategoryRow(label: "Moins de 18 ans", cells: [value(212, .provisional), value(198, .estimated)]),
  CategoryRow(label: "18 à 24 ans", cells: [value(64), value(121)]),
  CategoryRow(label: "25 à 34 ans", cells: [value(118), value(240, .revised)]),
  CategoryRow(
    label: "35 à 44 ans, y compris âge déclaré sans justificatif", cells: [.missing, value(187)]),
  CategoryRow(label: "45 à 54 ans", cells: [value(0), .notApplicable]),
  CategoryRow(label: "55 ans et plus", cells: [.withheld, .withheld]),
]

func pyramidChart(_ classes: [CategoryRow]) throws -> Pyramid {
  try Pyramid(
    frame: frame(unit: "personnes", measure: "Personnes hébergées"), month: try month("2024-06"),
    left: "Femmes", right: "Hommes", classes: classes)
}

/// Under, over and without a capacity; a part of it, a whole in two parts.
let structures: [Occupancy.Row] = [
  .init(label: "Hébergement d’urgence", taken: value(182), capacity: value(190)),
  .init(
    label: "Hébergement d’insertion et résidences sociales du bassin dijonnais", taken: value(205),
    capacity: value(220),
    parts: [.init(label: "places en diffus", capacity: value(60))]),
  .init(
    label: "Lits halte soins santé", taken: value(47, .provisional), capacity: value(40),
    parts: [
      .init(label: "lits", capacity: value(35)), .init(label: "lits d’hiver", capacity: value(5)),
    ]),
  .init(label: "Hôtel", taken: value(131, .estimated), capacity: .missing),
  .init(label: "Accueil de jour", taken: .withheld, capacity: value(25)),
  .init(label: "Pension de famille", taken: value(18), capacity: .withheld),
  .init(label: "Abri de nuit", taken: value(0), capacity: value(30)),
  .init(label: "Site fermé", taken: .notApplicable, capacity: value(0)),
]

func occupancyChart(_ rows: [Occupancy.Row]) throws -> Occupancy {
  try Occupancy(
    frame: frame(unit: "places", measure: "Occupation des places"), month: try month("2024-06"),
    rows: rows)
}

private let yearAndMore: [ReleasedCell] =
  (0..<16).map { $0 == 4 ? .withheld : $0 == 9 ? .missing : value(540 + ($0 * 13) % 47) }
  + [value(571), value(562, .provisional)]

/// The last months up to June 2024.
func numberTile(_ cells: [ReleasedCell], breaks: [SeriesBreak] = []) throws -> NumberTile {
  let end = try month("2024-07")
  return try NumberTile(
    frame: frame(), months: end.advanced(by: -cells.count)..<end,
    series: ChartSeries(label: "Ménages", cells: cells), breaks: breaks)
}
