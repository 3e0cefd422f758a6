internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let dots = Example(
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
    return try DotPlot(
      frame: frame, month: sample.lastMonth, series: ["Femmes", "Hommes"].map(sample.name),
      rows: rows, rowTitle: "Structure")
  }
}
