package import Diagnostics
package import Domain

/// The confidential figures, sealed: a value that can be filled but not read.
///
/// Noncopyable, so it is not `Any`: it cannot be printed, reflected, boxed or handed to a template. Two doors
/// lead out: `check`, which gives findings without counts, and `release`, which consumes it.
package struct SealedDataset: ~Copyable, Sendable {
  let table: ConfidentialTable

  /// Fills a dataset row by row, so that no array of confidential rows exists outside the room.
  package struct Builder: ~Copyable, Sendable {
    private var table = ConfidentialTable()

    package init() {}

    /// The place of a series, made when it is new.
    package mutating func slot(for key: SeriesKey) -> Slot {
      Slot(index: table.slot(for: key))
    }

    /// Puts an entry in its cell.
    ///
    /// - Returns: the origin of an earlier entry of the same cell, which then stays; nil when it was free.
    package mutating func record(
      _ entry: Entry, quality: Quality, in slot: Slot, month: Month, from origin: Origin
    ) -> Origin? {
      table.record(
        ConfidentialCell(entry: entry, quality: quality, origin: origin),
        in: slot.index, month: month)
    }

    package consuming func seal() -> SealedDataset { SealedDataset(table: table) }
  }

  /// The place of a series in the dataset being filled.
  package struct Slot: Hashable, Sendable {
    fileprivate let index: Int
  }
}

/// What a row of the observation table says of its cell.
package enum Entry: Sendable {
  case number(Quantity)
  case missing
  case withheldAtSource
  case notApplicable
}

/// Where a cell was read: a file, a row and a column by their ranks.
package struct Origin: Hashable, Sendable {
  package let file: Int32
  package let row: Int32
  package let column: Int32

  package init(file: Int32, row: Int32, column: Int32) {
    self.file = file
    self.row = row
    self.column = column
  }
}

/// Finds the place of a cell when a finding needs it.
package typealias Locator = @Sendable (Origin) -> SourceLocation
