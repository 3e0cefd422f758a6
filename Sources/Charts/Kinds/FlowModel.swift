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
    /// All that the node stands for.
    let size: Quantity
  }

  struct Ribbon: Hashable, Sendable {
    let source: Int
    let outcome: Int
    let quantity: Quantity
  }

  let sources: [Node]
  let outcomes: [Node]
  /// Row by row.
  let ribbons: [Ribbon]

  /// The largest ribbon, the first when two are alike.
  var main: Ribbon? {
    ribbons.reduce(nil) { best, ribbon in
      best.map { $0.quantity >= ribbon.quantity } ?? false ? best : ribbon
    }
  }

  init(_ chart: FlowDiagram) {
    let published = chart.flows.map { $0.map { $0.quantity ?? .zero } }
    let sum = published.joined().reduce(.zero, +)
    let isThick = { (quantity: Quantity) in quantity > .zero && quantity * 50 >= sum }
    let columns = chart.outcomes.indices.map { column in chart.flows.map { $0[column] } }
    sources = zip(chart.sources.indices, chart.flows).map { index, cells in
      node(chart.sources[index], cells, chart.sourceTotals[index], isThick)
    }
    outcomes = zip(chart.outcomes.indices, columns).map { index, cells in
      node(chart.outcomes[index], cells, chart.outcomeTotals[index], isThick)
    }
    ribbons = published.enumerated().flatMap { source, row in
      row.enumerated().filter { isThick($0.element) }
        .map { Ribbon(source: source, outcome: $0.offset, quantity: $0.element) }
    }
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
  let isSecret = cells.contains(.withheld) && !cells.contains(.missing)
  let secret = isSecret ? (total.quantity ?? sum) - sum : .zero
  return FlowModel.Node(label: label, total: total, thin: thin, secret: secret, size: sum + secret)
}
