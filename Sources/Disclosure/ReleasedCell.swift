package import Domain

/// What is said beside a published number.
package struct Quality: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let provisional = Quality(rawValue: 1)
  package static let revised = Quality(rawValue: 2)
  package static let estimated = Quality(rawValue: 4)
  /// First value of a new way of counting.
  package static let seriesBreak = Quality(rawValue: 8)
  package static let unreliable = Quality(rawValue: 16)

  // Written out: the library's are generic, and a chart asks them for every cell.
  package init() { rawValue = 0 }
  package init(arrayLiteral elements: Quality...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }
  package var isEmpty: Bool { rawValue == 0 }
  package func contains(_ other: Quality) -> Bool { rawValue & other.rawValue == other.rawValue }
  package func union(_ other: Quality) -> Quality { Quality(rawValue: rawValue | other.rawValue) }
}

/// A cell as it may be read outside the room.
///
/// A withheld cell has no number, no bound and no reason: one mark for small counts and for the cells that
/// protect them, or the mark itself would be a bound (reference case 15). Do not add one.
package enum ReleasedCell: Hashable, Sendable {
  case value(Quantity, Quality)
  case withheld
  case missing
  case notApplicable

  /// The number, when there is one.
  package var quantity: Quantity? {
    if case .value(let quantity, _) = self { quantity } else { nil }
  }

  package var quality: Quality {
    if case .value(_, let quality) = self { quality } else { [] }
  }
}
