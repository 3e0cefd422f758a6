internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let occupancy = Example(
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
    return try Occupancy(frame: frame, month: sample.lastMonth, rows: rows)
  }
}

/// What each structure holds: a part of its capacity has a name, or all of it has.
private let places: [(taken: Int, capacity: Int, parts: [(Int, String)])] = [
  (165, 220, [(60, "places hivernales")]), (100, 130, []), (84, 96, []), (66, 90, []),
  (28, 40, [(35, "suivis"), (5, "co-évaluations")]),
]
