internal import Charts
internal import Disclosure
internal import Domain

extension Example {
  static let flows = Example(
    id: "flux", name: "Flux", question: "D’où viennent les demandes, et quelle réponse ont-elles ?",
    block: """
      type: flux
      indicateur: d115_demandes
      partition: composition
      """
  ) { sample, frame in
    let (cells, whole) = (sample.flows, sample.beforeSecrecy.flows)
    let columns = { (rows: [[ReleasedCell]]) in (0..<3).map { rank in rows.map { $0[rank] } } }
    return try FlowDiagram(
      frame: frame, months: sample.months,
      sources: ["115", "Maraude", "Service social"].map(sample.name),
      outcomes: ["Urgence", "Insertion", "Sans réponse"].map(sample.name), flows: cells,
      sourceTotals: zip(cells, whole).map(total),
      outcomeTotals: zip(columns(cells), columns(whole)).map(total))
  }
}

extension Sample {
  /// Three sources by three outcomes; what is withheld, square by square, so that no total tells it.
  fileprivate var flows: [[ReleasedCell]] {
    (0..<3).map { row in
      (0..<3).map { column in
        guard circumstance != .withheld || row == 0 || column == 0 else { return .withheld }
        return beforeSecrecy.lastCell(
          row + column, around: 40 + (50 * row + 35 * column) % 110)
      }
    }
  }
}

/// The total of a line as it was before secrecy, withheld itself when it would tell the one part that is.
private func total(_ cells: [ReleasedCell], _ whole: [ReleasedCell]) -> ReleasedCell {
  guard !whole.contains(.missing) else { return .missing }
  guard cells.count(where: { $0 == .withheld }) != 1 else { return .withheld }
  let quality = whole.reduce(Quality()) { $0.union($1.quality) }
  return .value(whole.compactMap(\.quantity).reduce(.zero, +), quality)
}
