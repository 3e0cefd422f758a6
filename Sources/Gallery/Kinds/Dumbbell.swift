internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let dumbbell = Example(
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
    return try Dumbbell(frame: frame, month: sample.lastMonth, rows: rows, rowTitle: "Structure")
  }
}
