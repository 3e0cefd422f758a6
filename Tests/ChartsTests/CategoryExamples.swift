internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

/// A figure with each of its drawings.
struct Drawn {
  let figure: Figure
  let scenes: [Scene]
}

extension Example {
  /// The charts by category among the examples.
  func drawnByCategory() throws -> Drawn {
    switch self {
    case .bars: drawn(try barChart(everyStatus))
    case .barsWithheld: drawn(try barChart(names.map { CategoryRow(label: $0, .withheld) }))
    case .barsOfZeros:
      drawn(try barChart(names.map { CategoryRow(label: $0, value(0)) }, .nomenclature))
    case .barsOfOneRow: drawn(try barChart([CategoryRow(label: "Familles", value(1240))]))
    default: throw NotByCategory()
    }
  }
}

private struct NotByCategory: Error {}

private func drawn(_ chart: BarChart) -> Drawn {
  Drawn(
    figure: figure(chart, csvURL: "f.csv"), scenes: Rendition.allCases.map { barScene(chart, $0) })
}

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
  try #require(
    BarChart(
      frame: frame(), month: try month("2024-06"), rows: rows, order: order, rowTitle: "Public"))
}
