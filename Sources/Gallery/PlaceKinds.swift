internal import Charts
internal import Disclosure
internal import Domain

extension Kind {
  static let dumbbell = Kind(
    id: "halteres", name: "Haltères",
    question: "Qui a changé depuis le même mois de l’an dernier, et de combien ?", block: nil
  ) { sample, frame in
    let rows = sample.structures.enumerated().map { rank, label in
      Dumbbell.Row(
        label: label, before: sample.lastCell(rank + 1, around: 150 - 25 * rank),
        now: sample.lastCell(rank, around: 160 - 22 * rank))
    }
    return Dumbbell(frame: frame, month: sample.lastMonth, rows: rows)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let dots = Kind(
    id: "points", name: "Points", question: "Où se place chacun parmi beaucoup d’autres ?",
    block: nil
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
      rows: rows
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let occupancy = Kind(
    id: "occupation", name: "Occupation des places",
    question: "Les places sont-elles prises, structure par structure ?", block: nil
  ) { sample, frame in
    let rows = sample.structures.enumerated().map { rank, label in
      Occupancy.Row(
        label: label, taken: sample.lastCell(rank, around: 120 - 15 * rank),
        capacity: .value(Quantity(150 - 20 * rank), []))
    }
    return Occupancy(frame: frame, month: sample.lastMonth, rows: rows)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let pyramid = Kind(
    id: "pyramide", name: "Pyramide des âges",
    question: "Quels âges, chez les femmes et chez les hommes ?", block: nil
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
      frame: frame, month: sample.lastMonth, left: sample.name("Femmes"),
      right: sample.name("Hommes"), classes: classes)
    return chart.map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let number = Kind(
    id: "chiffre", name: "Chiffre clé", question: "Combien, ce mois-ci ?", block: nil
  ) { sample, frame in
    NumberTile(
      frame: frame, months: sample.months, series: sample.series(0, around: 600, "Ménages"),
      breaks: sample.breaks
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }
}

extension Sample {
  fileprivate var lastMonth: Month { months.upperBound.previous }

  fileprivate var structures: [String] {
    ["Urgence", "Insertion", "Hôtel", "Résidence sociale", "Intermédiation"].map(name)
  }
}
