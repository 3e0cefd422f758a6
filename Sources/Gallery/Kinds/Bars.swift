internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let bars = Example(
    id: "barres", name: "Barres", question: "Quelles catégories comptent le plus, un mois donné ?",
    block: """
      type: barres
      indicateur: sd_menages_stock
      partition: situation
      """
  ) { sample, frame in
    let rows = ["À la rue", "Hébergement d’urgence", "Insertion", "Hôtel", "Chez un tiers"]
      .enumerated().map { rank, label in
        CategoryRow(label: sample.name(label), sample.lastCell(rank, around: 300 - 55 * rank))
      }
    return try BarChart(frame: frame, month: sample.months.upperBound.previous, rows: rows)
  }
}
