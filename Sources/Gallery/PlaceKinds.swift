internal import Charts
internal import Disclosure
internal import Domain

extension Kind {
  static let dumbbell = Kind(
    id: "halteres", name: "Haltères",
    question: "Qui a changé depuis le même mois de l’an dernier, et de combien ?",
    block: """
      type: halteres
      indicateur: d115_menages
      sous_publics: [jeunes, familles, seniors]
      """
  ) { sample, frame in
    let rows = sample.structures.enumerated().map { rank, label in
      Dumbbell.Row(
        label: label, before: sample.lastCell(rank + 1, around: 150 - 25 * rank),
        now: sample.lastCell(rank, around: 160 - 22 * rank))
    }
    return Dumbbell(frame: frame, month: sample.lastMonth, rows: rows, rowTitle: "Structure")
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let dots = Kind(
    id: "points", name: "Points", question: "Où se place chacun parmi beaucoup d’autres ?",
    block: """
      type: points
      indicateur: sd_menages_stock
      par: territoires
      """
  ) { sample, frame in
    let rows = sample.structures.enumerated().map { rank, label in
      CategoryRow(
        label: label,
        cells: [
          sample.lastCell(rank, around: 90 - 12 * rank),
          sample.lastCell(rank + 1, around: 60 - 5 * rank),
        ])
    }
    return DotPlot(
      frame: frame, month: sample.lastMonth, series: ["Femmes", "Hommes"].map(sample.name),
      rows: rows, rowTitle: "Structure"
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let occupancy = Kind(
    id: "occupation", name: "Occupation des places",
    question: "Les places sont-elles prises, structure par structure ?",
    block: """
      type: occupation
      indicateur: acc_mesures_actives
      capacite: acc_capacite
      dont:
        - {rangee: acor_dm, territoire: "21166"}
      """
  ) { sample, frame in
    let rows = zip(sample.structures, places).enumerated().map { rank, row in
      Occupancy.Row(
        label: row.0, taken: sample.lastCell(rank, around: row.1.taken),
        capacity: .value(Quantity(row.1.capacity), []),
        parts: row.1.parts.map { .init(label: $0.1, capacity: .value(Quantity($0.0), [])) },
        before: sample.lastCell(rank + 5, around: row.1.taken - 6))
    }
    return Occupancy(frame: frame, month: sample.lastMonth, rows: rows)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let pyramid = Kind(
    id: "pyramide", name: "Pyramide des âges",
    question: "Quels âges, chez les femmes et chez les hommes ?",
    block: """
      type: pyramide
      indicateur: sd_personnes_stock
      sous_publics: [femmes, hommes]
      """
  ) { sample, frame in
    let classes = ["18-29 ans", "30-44 ans", "45-59 ans", "60 ans et plus"].enumerated()
      .map { rank, label in
        CategoryRow(
          label: sample.name(label),
          cells: [
            sample.lastCell(rank, around: 90 - 18 * rank),
            sample.lastCell(rank + 4, around: 130 - 25 * rank),
          ])
      }
    let chart = try? Pyramid(
      frame: frame.ofPersons, month: sample.lastMonth, left: sample.name("Femmes"),
      right: sample.name("Hommes"), classes: classes)
    return chart.map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let number = Kind(
    id: "chiffre", name: "Chiffre clé", question: "Combien, ce mois-ci ?",
    block: """
      type: chiffre
      indicateur: sd_menages_stock
      """
  ) { sample, frame in
    NumberTile(
      frame: frame, months: sample.months, series: sample.series(0, around: 600, "Ménages"),
      breaks: sample.breaks
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }
}

extension ChartFrame {
  /// The same frame for a count of persons, who have ages.
  fileprivate var ofPersons: ChartFrame {
    ChartFrame(
      id: id, number: number, title: title, measure: measure, place: place, unit: "personnes",
      scope: "personnes inventées", source: source)
  }
}

extension Sample {
  fileprivate var lastMonth: Month { months.upperBound.previous }

  fileprivate var structures: [String] {
    ["Urgence", "Insertion", "Hôtel", "Résidence sociale", "Intermédiation"].map(name)
  }
}

/// What each structure holds: a part of its capacity has a name, or all of it has.
private let places: [(taken: Int, capacity: Int, parts: [(Int, String)])] = [
  (165, 220, [(60, "places hivernales")]), (100, 130, []), (84, 96, []), (66, 90, []),
  (28, 40, [(35, "suivis"), (5, "co-évaluations")]),
]
