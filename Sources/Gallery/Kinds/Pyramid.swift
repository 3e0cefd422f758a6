internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let pyramid = Example(
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
    return try Pyramid(
      frame: frame.ofPersons, month: sample.lastMonth, left: sample.name("Femmes"),
      right: sample.name("Hommes"), classes: classes)
  }
}

extension ChartFrame {
  /// The same frame for a count of persons, who have ages.
  fileprivate var ofPersons: ChartFrame {
    ChartFrame(
      title: title, measure: measure, place: place, unit: "personnes",
      scope: "personnes inventées", source: source)
  }
}
