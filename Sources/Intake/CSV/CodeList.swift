internal import Diagnostics
package import Domain

/// The codes that a column may hold: those of a referential.
///
/// Codes are texts compared by their bytes. A million cells are looked up without making a string
/// each.
package struct CodeList<Kind>: Sendable {
  /// What a code is, for messages: `un territoire`.
  let noun: String
  /// Where codes are declared: `tables/territoires.csv`.
  let home: String
  let codes: [Identifier<Kind>]
  private let index: ByteIndex

  package init(_ codes: [Identifier<Kind>], noun: String, home: String) {
    self.noun = noun
    self.home = home
    self.codes = codes
    index = ByteIndex(codes.map(\.code))
  }

  /// The place of a code in the list, or nil when it is not there.
  package func position(of bytes: ArraySlice<UInt8>) -> Int? { index.position(of: bytes) }

  /// Reads a code, given in UTF-8 without outer spaces.
  package func read(_ bytes: ArraySlice<UInt8>) -> Reading<Identifier<Kind>> {
    if let position = index.position(of: bytes) { return .clean(codes[position]) }
    let text = String(decoding: bytes, as: UTF8.self)
    return .refused(unknownCodeFault(text, among: codes.map(\.code), noun: noun, home: home))
  }

  /// Reads the code of a cell and reports what is wrong with it.
  package func read(_ cell: Cell, into report: inout FileFindings) -> Identifier<Kind>? {
    report.reportPadding(of: cell)
    return report.take(read(cell.bytes), at: cell)
  }
}

extension Cell {
  /// The cell as a code that it declares; what is wrong with it is reported.
  package func newCode<Kind>(
    of _: Kind.Type = Kind.self, into report: inout FileFindings
  ) -> Identifier<Kind>? {
    report.reportPadding(of: self)
    let text = text
    guard let identifier = Identifier<Kind>(text) else {
      return report.take(.refused(codeFormFault(text)), at: self)
    }
    return identifier
  }
}
