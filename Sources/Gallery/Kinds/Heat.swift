internal import Charts
internal import Domain

extension Example {
  static let heatMap = Example(
    id: "chaleur", name: "Carte de chaleur",
    question: "Où et quand la mesure est-elle forte, sur beaucoup de lignes ?",
    block: """
      type: chaleur
      indicateur: sd_menages_stock
      partition: composition
      mois: 24
      """
  ) { sample, frame in
    try HeatMap(frame: frame, months: sample.months, rows: sample.publics, breaks: sample.breaks)
  }
}
