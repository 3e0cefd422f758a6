internal import Charts
internal import Domain

extension Example {
  static let matrix = Example(
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
      title: frame.title, measure: frame.measure,
      place: frame.place, unit: "", source: frame.source)
    return try StatusMatrix(frame: uncounted, months: sample.months, rows: rows)
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
