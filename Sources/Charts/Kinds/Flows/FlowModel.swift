internal import Disclosure
internal import Domain

/// What may be drawn of flows: the published ones, and beside them what each side hides or is too thin.
struct FlowModel: Sendable {
  /// A source or an outcome, from its published flows and total alone.
  struct Node: Hashable, Sendable {
    let label: String
    let total: ReleasedCell
    /// Flows too thin for a ribbon, together.
    let thin: Quantity
    /// What the withheld flows hold together: the rest of a published total.
    let secret: Quantity
    /// What has a sign and no size: the withheld flows that no total sizes, and the missing ones.
    let openEnds: [ReleasedCell]
    /// All that the node stands for, as far as it is known.
    let size: Quantity

    /// Whether true zeros are all that it has.
    var isZero: Bool { size == .zero && openEnds.isEmpty }
  }

  struct Ribbon: Hashable, Sendable {
    let source: Int
    let outcome: Int
    let quantity: Quantity
    let quality: Quality
  }

  let sources: [Node]
  let outcomes: [Node]
  /// Row by row.
  let ribbons: [Ribbon]
  /// Whether a flow is published, be it a zero.
  let hasFlow: Bool

  /// The largest ribbons: several when they are alike.
  var largest: [Ribbon] {
    let most = ribbons.map(\.quantity).max()
    return ribbons.filter { $0.quantity == most }
  }

  /// The ribbon that is brought out; none where several are alike.
  var main: Ribbon? { largest.count == 1 ? largest.first : nil }

  init(_ chart: FlowDiagram) {
    let sum = chart.flows.joined().compactMap(\.quantity).reduce(.zero, +)
    let isThick = { (quantity: Quantity) in quantity > .zero && quantity * 50 >= sum }
    let columns = chart.outcomes.indices.map { column in chart.flows.map { $0[column] } }
    sources = zip(chart.sources.indices, chart.flows).map { index, cells in
      node(chart.sources[index], cells, chart.sourceTotals[index], isThick)
    }
    outcomes = zip(chart.outcomes.indices, columns).map { index, cells in
      node(chart.outcomes[index], cells, chart.outcomeTotals[index], isThick)
    }
    ribbons = chart.flows.enumerated().flatMap { source, row in
      row.enumerated().compactMap { outcome, cell in
        guard let quantity = cell.quantity, isThick(quantity) else { return nil }
        return Ribbon(
          source: source, outcome: outcome, quantity: quantity, quality: cell.quality)
      }
    }
    hasFlow = chart.flows.joined().contains { $0.quantity != nil }
  }

  /// Whether there is nothing to draw: no flow is published, or all are zeros.
  var isEmpty: Bool { (sources + outcomes).allSatisfy { $0.size == .zero } }
  var hasThin: Bool { sources.contains { $0.thin > .zero } }
  var hasSecret: Bool { (sources + outcomes).contains { $0.secret > .zero } }
}

/// A node; a rest that a missing flow may hold too is not drawn as secret.
private func node(
  _ label: String, _ cells: [ReleasedCell], _ total: ReleasedCell, _ isThick: (Quantity) -> Bool
) -> FlowModel.Node {
  let values = cells.compactMap(\.quantity)
  let sum = values.reduce(.zero, +)
  let thin = values.filter { !isThick($0) }.reduce(.zero, +)
  let isSized = cells.contains(.withheld) && !cells.contains(.missing)
  let secret = isSized ? (total.quantity ?? sum) - sum : .zero
  let openEnds = [ReleasedCell.withheld, .missing].filter {
    cells.contains($0) && ($0 == .missing || secret == .zero)
  }
  return FlowModel.Node(
    label: label, total: total, thin: thin, secret: secret, openEnds: openEnds,
    size: sum + secret)
}
