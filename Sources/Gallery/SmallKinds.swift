internal import Charts
internal import Domain
internal import Markup

extension Kind {
  static let sparkline = Kind(
    id: "miniature", name: "Miniature",
    question: "Dans une liste, quelle est l’allure de chaque ligne ?", block: nil
  ) { sample, _ in
    let cells = sample.cells(0, around: 600)
    return Exhibit(
      html: "<p class=\"exemple\">Ménages sans domicile \(Charts.sparkline(cells))</p>\n",
      scenes: [sparklineScene(cells)])
  }

  static let matrix = Kind(
    id: "sources", name: "État des sources",
    question: "Quelles sources ont donné leurs chiffres, et lesquels manquent ?", block: nil,
    lacks: [.withheld, .zero, .negative, .fiveYears]
  ) { sample, frame in
    let labels = [
      "SI SIAO", "Domiciliation", "SNE, extraction Imhoweb", "Aide sociale à l’enfance",
    ]
    let rows = labels.enumerated().map { rank, label in
      StatusMatrix.Row(
        label: sample.name(label),
        statuses: sample.months.indices.enumerated().map { status(sample, rank, $0.offset) })
    }
    let uncounted = ChartFrame(
      id: frame.id, number: frame.number, title: frame.title, measure: frame.measure,
      place: frame.place, unit: "", source: frame.source)
    return StatusMatrix(frame: uncounted, months: sample.months, rows: rows)
      .map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }
}

private func status(_ sample: Sample, _ rank: Int, _ index: Int) -> IntegrationStatus? {
  let all = IntegrationStatus.allCases
  let fromEnd = sample.months.count - index
  switch sample.circumstance {
  case .gaps where index % 3 == rank: return .absent
  case .provisional where fromEnd <= 3: return rank == 0 ? .partiel : .recu
  case .breaks: return all[(index + rank) % all.count]
  case .empty: return nil
  default: return .integre
  }
}
