internal import Domain

/// An equality between cells: `total = Σ sign · cell (+ rest)`.
///
/// Declared once by the content (axes, territories, breakdowns, identities) and used twice here: to check the
/// figures and to protect them.
struct Relation: Sendable {
  enum Kind: Sendable {
    case partition(AxisID)
    case territories
    case breakdown(BreakdownID)
    case identity(AccountingIdentity)
    /// A group inside its whole: the rest is never displayed but can be computed.
    case inclusion
    /// A sum of which the tables lack a part: the others tell what is left for it.
    case incompleteSum
    /// Terms of a ratio's numerator, whose sum is a count of its own.
    case formula
  }

  struct Term: Sendable {
    let sign: Int
    let cell: CellIndex
  }

  let kind: Kind
  /// Nil when the total is not a cell: the result of a formula.
  let total: CellIndex?
  let terms: [Term]
  /// Whether the terms leave a rest, a count that nobody displays.
  let hasRest: Bool

  /// Every cell named by the relation.
  var cells: [CellIndex] { (total.map { [$0] } ?? []) + terms.map(\.cell) }

  /// The same cells as one equation equal to zero, less the rest: the total counts for one, each term
  /// against it.
  var signedCells: [Term] {
    guard let total else { return terms }
    return [Term(sign: 1, cell: total)] + terms.map { Term(sign: -$0.sign, cell: $0.cell) }
  }
}
