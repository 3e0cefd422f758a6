internal import Charts
internal import Domain

extension Example {
  static let line = Example(
    id: "courbe", name: "Courbe",
    question: "Comment un indicateur évolue-t-il de mois en mois ?",
    block: """
      type: courbe
      titre: Les ménages sans domicile
      indicateur: sd_menages_stock
      mois: 24
      """
  ) { sample, frame in
    try lineChart(sample, frame, [sample.series(0, around: 600, "Ménages sans domicile")])
  }

  static let lines = Example(
    id: "courbes", name: "Courbe de plusieurs séries",
    question: "Deux à quatre séries de même unité vont-elles ensemble ?",
    block: """
      type: courbe
      titre: Stock et situations
      indicateurs: [sd_menages_stock, sd_heb_stock, sd_rue_stock]
      mois: 24
      """
  ) { sample, frame in
    try lineChart(
      sample, frame,
      [
        sample.series(0, around: 640, "Ménages sans domicile"),
        sample.series(1, around: 560, "Ménages hébergés"),
        sample.series(2, around: 80, "Ménages à la rue"),
      ])
  }

  static let average = Example(
    id: "moyenne", name: "Courbe et moyenne sur douze mois",
    question: "Où va une série que la saison ou le hasard agitent ?", block: nil
  ) { sample, frame in
    try lineChart(
      sample, frame, [sample.series(0, around: 40, "Demandes")], LineOptions(showsAverage: true))
  }

  static let freeAxis = Example(
    id: "axe-libre", name: "Courbe dont l’axe ne part pas de zéro",
    question: "Que disent les petites variations d’une série qui reste haute ?", block: nil
  ) { sample, frame in
    try lineChart(
      sample, frame, [sample.series(0, around: 900, "Mesures")], LineOptions(startsAtZero: false))
  }
}

private func lineChart(
  _ sample: Sample, _ frame: ChartFrame, _ series: [ChartSeries], _ options: LineOptions = .init()
) throws -> LineChart {
  try LineChart(
    frame: frame, months: sample.months, series: series, breaks: sample.breaks,
    events: sample.events, options: options)
}
