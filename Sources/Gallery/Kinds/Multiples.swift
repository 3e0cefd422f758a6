internal import Charts
internal import Domain

extension Example {
  static let multiples = Example(
    id: "multiples", name: "Petits multiples",
    question: "Plus de quatre séries ont-elles la même allure ?",
    block: """
      type: multiples
      indicateur: sd_menages_stock
      partition: composition
      mois: 24
      """
  ) { sample, frame in
    try SmallMultiples(
      frame: frame, months: sample.months, panels: sample.publics, breaks: sample.breaks)
  }
}
