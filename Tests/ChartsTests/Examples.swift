internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Testing

/// Small charts, one for each thing that a drawing must get right.
///
/// Their names are those of the goldens.
enum Example: String, CaseIterable, Sendable {
  case lineWithEverything = "courbe-complete"
  case lineOfOneMonth = "courbe-un-mois"
  case lineWithheld = "courbe-tout-secret"
  case lineOfSmallCounts = "courbe-petits-effectifs"
  case lineOfPercentages = "courbe-pourcentages"
  case entriesExits = "entrees-sorties"
  case stack = "empilees"
  case stackWithSecrets = "empilees-secret"
  case stackOfSixParts = "empilees-six-parts"
  case matrix = "matrice-sources"
  case heatMap = "tuiles-mois"
  case heatMapOfTwoYears = "tuiles-deux-ans"
  case communes = "communes"
  case communesWithheld = "communes-tout-secret"
  case bridge = "pont"
  case bridgeToScale = "pont-echelle"
  case bridgeWithSecrets = "pont-secret"
  case multiples = "petits-multiples"
  case indexedMultiples = "petits-multiples-indice"
  case flows = "flux"
  case flowsWithSecrets = "flux-secret"
  case bars = "barres"
  case barsWithheld = "barres-tout-secret"
  case barsOfZeros = "barres-zeros"
  case barsOfOneRow = "barres-une-ligne"
  case dumbbell = "halteres"
  case dumbbellWithheld = "halteres-tout-secret"
  case dumbbellOfPercentages = "halteres-pourcentages"
  case dots = "points"
  case dotsOfTwoSeries = "points-deux-series"
  case dotsWithheld = "points-tout-secret"
  case pyramid = "pyramide"
  case pyramidOfZeros = "pyramide-zeros"
  case occupancy = "occupation"
  case occupancyUnknown = "occupation-inconnue"
  case tile = "chiffre"
  case tileWithheld = "chiffre-secret"
  case tileOfOneMonth = "chiffre-un-mois"

  func chart() throws -> any Chart {
    switch self {
    case .lineWithEverything: try fullLine()
    case .lineOfOneMonth: try line([[value(412)]], ["Ménages"])
    case .lineWithheld:
      try line([Array(repeating: .withheld, count: 6)], ["Jeunes"])
    case .lineOfSmallCounts: try line([smallCounts], ["Femmes"])
    case .lineOfPercentages: try percentages()
    case .entriesExits: try entriesExitsChart()
    case .stack: try stackChart(stackParts)
    case .stackWithSecrets: try stackChart(secretParts)
    case .stackOfSixParts: try stackChart(stackParts + [ten, ten])
    case .matrix: try matrixChart()
    case .heatMap: try heatMapChart()
    case .heatMapOfTwoYears: try heatMapChart(24)
    case .communes: try communeChart()
    case .communesWithheld: try secretCommunes()
    case .bridge: try smallFlows()
    case .bridgeToScale: try largeFlows()
    case .bridgeWithSecrets: try secretFlows()
    case .multiples: try smallMultiples()
    case .indexedMultiples: try smallMultiples(base: "2023-12")
    case .flows: try flowDiagram()
    case .flowsWithSecrets: try secretFlowDiagram()
    default: try chartByCategory()
    }
  }

  func figure() throws -> Figure { ChartsTests.figure(try chart()) }

  /// Every drawing of the chart, for the checks that read shapes.
  func scenes() throws -> [Scene] { ChartsTests.scenes(of: try chart()) }
}

func scenes(of chart: any Chart) -> [Scene] { Rendition.allCases.map(chart.scene) }

func value(_ number: Int, _ quality: Quality = []) -> ReleasedCell {
  .value(Quantity(number), quality)
}

func month(_ text: String) throws -> Month { try #require(Month(text)) }

func frame(
  unit: String = "ménages", places: Int = 0, measure: String = "Ménages sans domicile",
  reading: String? = nil
) -> ChartFrame {
  ChartFrame(
    title: "Le nombre de ménages progresse", measure: measure,
    place: "Dijon Métropole", unit: unit, places: places, reading: reading,
    scope: "ménages connus des partenaires", source: "SIAO 21, fichier mensuel")
}

func line(
  _ rows: [[ReleasedCell]], _ labels: [String], breaks: [SeriesBreak] = [], events: [Event] = []
) throws -> LineChart {
  let start = try month("2024-01")
  let series = zip(labels, rows).map { ChartSeries(label: $0, cells: $1) }
  return try LineChart(
    frame: frame(), months: start..<start.advanced(by: rows[0].count), series: series,
    breaks: breaks, events: events)
}

func seriesBreak(_ text: String) throws -> SeriesBreak {
  SeriesBreak(
    subject: .indicator(try #require(IndicatorID("stock"))), month: try month(text),
    label: "nouveau logiciel", isComparable: false)
}

let smallCounts: [ReleasedCell] = [
  value(7), .withheld, value(12), .missing, .missing, value(9), value(0), value(11, .provisional),
]

private func fullLine() throws -> LineChart {
  let stock = (0..<18).map { value(1180 + $0 * 7, $0 > 15 ? .provisional : []) }
  var housed = (0..<18).map { value(640 + ($0 % 5) * 20, $0 > 15 ? .provisional : []) }
  housed[3] = .missing
  housed[4] = .missing
  var street = (0..<18).map { value(90 + $0, $0 == 9 ? .revised : []) }
  street[12] = .withheld
  return try line(
    [stock, housed, street], ["Ménages", "Hébergés", "À la rue & abris"],
    breaks: [try seriesBreak("2024-08")],
    events: [
      Event(
        months: try month("2024-11")...month("2025-03"), label: "Plan hivernal", indicators: [])
    ])
}

private func percentages() throws -> LineChart {
  let start = try month("2024-01")
  let cells = (0..<8).map { ReleasedCell.value(Quantity(scaled: Int64(481_000 + $0 * 7_500)), []) }
  return try LineChart(
    frame: frame(unit: "%", places: 1), months: start..<start.advanced(by: 8),
    series: [ChartSeries(label: "Part", cells: cells)])
}

func entriesExitsChart() throws -> EntriesExitsChart {
  let start = try month("2023-07")
  var entries = (0..<14).map { value(80 + ($0 * 7) % 31, $0 > 11 ? .provisional : []) }
  var exits = (0..<14).map { value(70 + ($0 * 11) % 37, $0 > 11 ? .provisional : []) }
  entries[6] = .withheld
  exits[6] = .withheld
  exits[8] = .missing
  exits[10] = value(0)
  return try EntriesExitsChart(
    frame: frame(), months: start..<start.advanced(by: 14),
    entries: ChartSeries(label: "Entrées", cells: entries),
    exits: ChartSeries(label: "Sorties", cells: exits),
    stock: ChartSeries(label: "Stock", cells: (0..<14).map { value(1200 + $0) }),
    breaks: [try seriesBreak("2024-04")])
}

private let ten = Array(repeating: value(10), count: 4)
let stackParts: [[ReleasedCell]] = [
  [value(60), value(62), value(58), value(66, .provisional)],
  [value(210), value(215), value(220), value(222, .provisional)],
  [value(140), value(139), value(135), value(133, .provisional)],
  [value(40), value(38), value(41), value(39, .provisional)],
]

/// Two parts withheld in the second month, one alone in the third.
let secretParts: [[ReleasedCell]] = [
  [value(60), .withheld, .withheld, value(66)], [value(210), value(215), value(220), value(222)],
  [value(140), value(139), value(135), value(133)], [value(40), .withheld, value(41), value(39)],
]

func stackChart(_ parts: [[ReleasedCell]]) throws -> StackedBars {
  let start = try month("2024-03")
  let totals = [450, 454, 454, 460].map { value($0 + (parts.count - 4) * 10) }
  return try StackedBars(
    frame: frame(), months: start..<start.advanced(by: 4), partition: try partition(parts.count),
    labels: ["Rue", "Hébergement", "Chez un tiers", "Abri", "Hôtel", "Camping"].prefix(
      parts.count
    )
    .map { $0 },
    parts: parts, totals: totals)
}

func partition(_ count: Int) throws -> Partition {
  let axis = try #require(AxisID("situation"))
  let whole = try #require(SubPublicID("ensemble"))
  let parts = try (0..<count).map {
    SubPublic(
      id: try #require(SubPublicID("part\($0)")), label: "", definition: "",
      standing: .part(axis: axis, of: whole), caveat: "", order: $0,
      location: .init(file: "sous-publics.csv", line: $0 + 2, column: 1))
  }
  return try #require(Partition(axis: axis, among: parts))
}

func matrixChart() throws -> StatusMatrix {
  let start = try month("2024-01")
  let rows: [StatusMatrix.Row] = [
    .init(
      label: "SI-SIAO",
      statuses: [.integre, .integre, .revise, .integre, .integre, .integre, .integre]),
    .init(
      label: "Appels",
      statuses: [nil, nil, .premiereIntegration, .integre, .rupture, .integre, .partiel]),
    .init(
      label: "Bailleurs",
      statuses: [.suspendu, .integre, .absent, .rejete, .integre, .recu, .attendu]),
  ]
  return try StatusMatrix(
    frame: frame(unit: "", measure: "Intégration des sources"),
    months: start..<start.advanced(by: 7), rows: rows)
}
