/// A code of the content: letters without accents, digits, `_` and `-`, at most 64 characters.
///
/// One implementation, one type per kind of thing: an `IndicatorID` is not a `SubPublicID`.
package struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let code: String

  /// Makes an identifier, or nil when the text is not a code.
  package init?(_ text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(isCodeByte) else { return nil }
    code = String(text)
  }

  package var description: String { code }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.code.utf8.lexicographicallyPrecedes(rhs.code.utf8)
  }
}

private func isCodeByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}

package enum IndicatorKind {}
package enum SubPublicKind {}
package enum TerritoryKind {}
package enum SourceKind {}
package enum CategoryKind {}
package enum BreakdownKind {}
package enum AxisKind {}
package enum PageKind {}
package enum SchemeKind {}
package enum ConventionKind {}

package typealias IndicatorID = Identifier<IndicatorKind>
package typealias SubPublicID = Identifier<SubPublicKind>
package typealias TerritoryID = Identifier<TerritoryKind>
package typealias SourceID = Identifier<SourceKind>
/// A category (`modalité`) of a breakdown.
package typealias CategoryID = Identifier<CategoryKind>
/// A breakdown (`ventilation`), that is a list of categories.
package typealias BreakdownID = Identifier<BreakdownKind>
/// An axis of sub-publics that partition their parent.
package typealias AxisID = Identifier<AxisKind>
/// The name of a narrative page, a workshop or a session.
package typealias PageSlug = Identifier<PageKind>
/// A form of support (`dispositif`).
package typealias SchemeID = Identifier<SchemeKind>
package typealias ConventionID = Identifier<ConventionKind>
