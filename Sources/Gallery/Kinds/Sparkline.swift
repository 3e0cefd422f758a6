internal import Charts
internal import Domain
internal import Markup

extension Example {
  static let sparkline = Example(
    id: "miniature", name: "Miniature",
    question: "Dans une liste, quelle est l’allure de chaque ligne ?"
  ) { sample, _, _ in
    let cells = sample.cells(0, around: 600)
    return Exhibit(
      html: "<p class=\"exemple\">Ménages sans domicile \(Charts.sparkline(cells))</p>\n",
      scenes: [sparklineScene(cells)])
  }
}
