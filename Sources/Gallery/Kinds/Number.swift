internal import Charts
internal import Domain

extension Example {
  static let number = Example(
    id: "chiffre", name: "Chiffre clé", question: "Combien, ce mois-ci ?",
    block: """
      type: chiffre
      indicateur: sd_menages_stock
      """
  ) { sample, frame in
    try NumberTile(
      frame: frame, months: sample.months, series: sample.series(0, around: 600, "Ménages"),
      breaks: sample.breaks)
  }
}
