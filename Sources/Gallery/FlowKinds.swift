internal import Charts
internal import Disclosure
internal import Domain

extension Kind {
  static let entriesExits = Kind(
    id: "entrees-sorties", name: "Entrées et sorties",
    question: "Ce qui entre dépasse-t-il ce qui sort ?",
    block: """
      type: entrees-sorties
      titre: Entrées et sorties mensuelles, et leur solde
      identite: bouclage
      mois: 24
      """
  ) { sample, frame in
    EntriesExitsChart(
      frame: frame, months: sample.months,
      entries: sample.series(0, around: 90, "Entrées"),
      exits: sample.series(2, around: 84, "Sorties"),
      breaks: sample.breaks, events: sample.events
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
  }

  static let stacked = Kind(
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
    guard sample.circumstance != .negative,
      let partition = samplePartition(["rue", "abri", "urgence", "hotel", "insertion"])
    else { return nil }
    return StackedBars(
      frame: frame, months: sample.months, partition: partition, labels: labels.map(sample.name),
      parts: parts, totals: totals(of: levels, sample), breaks: sample.breaks,
      events: sample.events
    ).map { Exhibit(figure($0, csvURL: frame.ownAnchor)) }
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
