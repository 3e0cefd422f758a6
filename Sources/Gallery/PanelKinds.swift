internal import Charts

extension Kind {
  static let multiples = Kind(
    id: "multiples", name: "Petits multiples",
    question: "Plus de quatre séries ont-elles la même allure ?",
    block: """
      type: multiples
      indicateur: sd_menages_stock
      partition: composition
      mois: 24
      """
  ) { sample, frame in
    SmallMultiples(
      frame: frame, months: sample.months, panels: sample.publics, breaks: sample.breaks
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let heatMap = Kind(
    id: "chaleur", name: "Carte de chaleur",
    question: "Où et quand la mesure est-elle forte, sur beaucoup de lignes ?",
    block: """
      type: chaleur
      indicateur: sd_menages_stock
      partition: composition
      mois: 24
      """
  ) { sample, frame in
    HeatMap(frame: frame, months: sample.months, rows: sample.publics, breaks: sample.breaks)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }
}

extension Sample {
  fileprivate var publics: [ChartSeries] {
    let labels = [
      "Hommes seuls", "Femmes seules", "Familles", "Jeunes", "Seniors", "Sortants d’ASE",
    ]
    return labels.enumerated().map { series($0, around: 330 - 50 * $0, $1) }
  }
}
