internal import Disclosure
internal import Domain

/// What may be drawn of a partition, month by month.
struct StackModel: Sendable {
  /// One column.
  enum Column: Hashable, Sendable {
    /// Published segments from the base up; `secret` is what the withheld parts hold together.
    case stack(segments: [Segment], secret: Quantity?, total: Quantity)
    /// Nothing can be drawn without saying more than was published.
    case none(Gap.Reason)
  }

  struct Segment: Hashable, Sendable {
    /// The fill, 0…3.
    let fill: Int
    let quantity: Quantity
  }

  /// The names of the fills.
  let labels: [String]
  let columns: [Column]

  init(_ chart: StackedBars) {
    let fills = Fills(chart.parts)
    labels = fills.labels
    columns = chart.total.cells.enumerated().map { month, total in
      stackColumn(total: total, parts: chart.parts.map { $0.cells[month] }, fills: fills)
    }
  }

  /// The fills that appear in a column.
  var fills: Set<Int> {
    Set(
      columns.flatMap { column -> [Int] in
        if case .stack(let segments, _, _) = column { segments.map(\.fill) } else { [] }
      })
  }

  /// Whether a column holds a remainder of withheld parts.
  var hasSecret: Bool {
    columns.contains { if case .stack(_, _?, _) = $0 { true } else { false } }
  }

  /// Whether no column can be drawn.
  var isEmpty: Bool {
    columns.allSatisfy { if case .none = $0 { true } else { false } }
  }

  /// The highest published total.
  var highest: Double {
    columns.reduce(0) {
      if case .stack(_, _, let total) = $1 { max($0, total.double) } else { $0 }
    }
  }
}

/// Which fill each part wears: beyond four parts, the three largest have their own and the others share
/// the last.
///
/// The largest by what was published of them, so that the choice says nothing of what was withheld.
struct Fills {
  let labels: [String]
  let indices: [Int]
  /// The parts that share the last fill.
  let shared: [String]

  init(_ parts: [ChartSeries]) {
    guard parts.count > 4 else {
      labels = parts.map(\.label)
      indices = Array(parts.indices)
      shared = []
      return
    }
    let sizes = parts.map { $0.cells.compactMap { $0.quantity?.double }.reduce(0, +) }
    let own = parts.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(3).sorted()
    labels = own.map { parts[$0].label } + ["Autres"]
    indices = parts.indices.map { own.firstIndex(of: $0) ?? 3 }
    shared = parts.indices.filter { !own.contains($0) }.map { parts[$0].label }
  }
}

/// A column is drawn only under a published total.
///
/// What is withheld is drawn as one remainder, and only when it hides two parts or more: that of a single
/// part would be its value, and none at all would tell zeros.
private func stackColumn(
  total: ReleasedCell, parts: [ReleasedCell], fills: Fills
) -> StackModel.Column {
  guard let whole = total.quantity else { return .none(total == .withheld ? .withheld : .missing) }
  let hidden = parts.filter { $0 == .withheld }.count
  if hidden == 1 { return .none(.withheld) }
  if parts.contains(.missing) { return .none(hidden > 0 ? .withheld : .missing) }
  let segments = segments(parts, fills)
  let rest = segments.reduce(whole) { $0 - $1.quantity }
  guard hidden > 0 else {
    return rest.isNegative
      ? .none(.missing) : .stack(segments: segments, secret: nil, total: whole)
  }
  return rest > .zero
    ? .stack(segments: segments, secret: rest, total: whole) : .none(.withheld)
}

/// The published fills; a shared one only when none of its parts is withheld.
private func segments(_ parts: [ReleasedCell], _ fills: Fills) -> [StackModel.Segment] {
  (0..<fills.labels.count).compactMap { fill in
    let members = zip(parts, fills.indices).filter { $0.1 == fill }.map(\.0)
    guard !members.contains(.withheld) else { return nil }
    let sum = members.compactMap(\.quantity).reduce(.zero, +)
    return .init(fill: fill, quantity: sum)
  }
}
