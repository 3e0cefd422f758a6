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
  /// The fills that appear in a column, in ascending order.
  let fills: [Int]
  /// What the remainder of withheld parts is called; nil when no column holds one.
  let secretName: String?
  /// The parts that share the last fill.
  let shared: [String]

  init(parts: [ChartSeries], total: ChartSeries) {
    let fills = Fills(parts)
    labels = fills.labels
    shared = fills.shared
    let columns = total.cells.enumerated().map { month, total in
      stackColumn(total: total, parts: parts, month: month, fills: fills)
    }
    self.columns = columns
    self.fills = labels.indices.filter { fill in
      columns.contains { $0.segments.contains { $0.fill == fill } }
    }
    secretName =
      columns.contains { if case .stack(_, _?, _) = $0 { true } else { false } }
      ? remainderName(parts, fills) : nil
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

extension StackModel.Column {
  /// The published segments, from the base up.
  var segments: [StackModel.Segment] {
    if case .stack(let segments, _, _) = self { segments } else { [] }
  }
}

/// Which fill each part wears: beyond four parts, the three largest have their own and the others share
/// the last.
///
/// The largest by what was published of them, so that the choice says nothing of what was withheld.
struct Fills {
  let labels: [String]
  /// The parts that wear each fill, by rank.
  let members: [[Int]]
  /// The parts that share the last fill.
  let shared: [String]

  init(_ parts: [ChartSeries]) {
    guard parts.count > 4 else {
      labels = parts.map(\.label)
      members = parts.indices.map { [$0] }
      shared = []
      return
    }
    let sizes = parts.map { $0.cells.compactMap { $0.quantity?.double }.reduce(0, +) }
    let own = parts.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(3).sorted()
    let others = parts.indices.filter { !own.contains($0) }
    labels = own.map { parts[$0].label } + ["Autres"]
    members = own.map { [$0] } + [others]
    shared = others.map { parts[$0].label }
  }
}

/// A column is drawn only under a published total.
///
/// What is withheld is drawn as one remainder: the chart holds no total over a single withheld part, whose
/// remainder would be its value, nor over parts that share nothing.
private func stackColumn(
  total: ReleasedCell, parts: [ChartSeries], month: Int, fills: Fills
) -> StackModel.Column {
  guard let whole = total.quantity else { return .none(total == .withheld ? .withheld : .missing) }
  let isHidden = parts.contains { $0.cells[month] == .withheld }
  if parts.contains(where: { $0.cells[month] == .missing }) {
    return .none(isHidden ? .withheld : .missing)
  }
  let segments = fills.members.enumerated().compactMap { fill, members in
    segment(fill, of: members.lazy.map { parts[$0].cells[month] })
  }
  let rest = segments.reduce(whole) { $0 - $1.quantity }
  guard isHidden else {
    return rest.isNegative
      ? .none(.missing) : .stack(segments: segments, secret: nil, total: whole)
  }
  return .stack(segments: segments, secret: rest, total: whole)
}

/// A fill that parts share goes whole into the remainder when one of them is withheld.
private func remainderName(_ parts: [ChartSeries], _ fills: Fills) -> String {
  let takesMore = fills.members.contains { members in
    let cells = members.map { parts[$0].cells }
    return (cells.first ?? []).indices.contains { month in
      let column = cells.map { $0[month] }
      return column.contains(.withheld) && column.contains { $0.quantity != nil }
    }
  }
  return takesMore ? "Secret (s) et autres parts" : "Secret (s)"
}

/// A published fill; a shared one only when none of its parts is withheld.
private func segment(_ fill: Int, of cells: some Sequence<ReleasedCell>) -> StackModel.Segment? {
  var sum = Quantity.zero
  for cell in cells {
    if cell == .withheld { return nil }
    if let quantity = cell.quantity { sum = sum + quantity }
  }
  return .init(fill: fill, quantity: sum)
}
