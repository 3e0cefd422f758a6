internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let stacked = Example(
    id: "empilees", name: "Barres empilées",
    question: "Comment un tout se partage-t-il, et ce partage change-t-il ?",
    block: """
      type: empilees
      titre: Les ménages selon leur situation
      indicateur: sd_menages_stock
      partition: situation
      """
  ) { sample, frame in
    let labels = ["À la rue", "En abri de fortune", "Hébergement d’urgence", "Hôtel", "Insertion"]
    let levels = [54, 26, 302, 40, 238]
    let parts = levels.enumerated().map { sample.cells($0, around: $1) }
    let partition = try samplePartition(["rue", "abri", "urgence", "hotel", "insertion"])
    return try StackedBars(
      frame: frame, months: sample.months, partition: partition, labels: labels.map(sample.name),
      parts: parts, totals: totals(of: levels, sample), breaks: sample.breaks,
      events: sample.events)
  }
}

/// Totals of the parts as they are before secrecy, which the total of a partition survives.
private func totals(of levels: [Int], _ sample: Sample) -> [ReleasedCell] {
  let open = sample.beforeSecrecy
  let parts = levels.enumerated().map { open.cells($0, around: $1) }
  return open.months.indices.map { month in
    let rank = open.months.lowerBound.distance(to: month)
    let cells = parts.map { $0[rank] }
    guard !cells.contains(.missing) else { return .missing }
    let quality = cells.reduce(Quality()) { $0.union($1.quality) }
    return .value(cells.compactMap(\.quantity).reduce(.zero, +), quality)
  }
}
