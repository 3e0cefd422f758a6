package import Diagnostics
package import Domain

/// A check that must see the confidential figures, and therefore lives in the room.
///
/// Findings name rows and gaps, never a count: what a check prints leaves the room (a log, a preview, a
/// pack's annex).
struct DatasetCheck: Sendable {
  let rules: [Rule]
  let run: @Sendable (CheckedDataset) -> [Diagnostic]
}

/// What a check sees.
struct CheckedDataset {
  let table: ConfidentialTable
  let relations: [Relation]
  let dossier: Dossier
  let today: Month
  let locate: Locator

  func location(of cell: CellIndex) -> SourceLocation? {
    table[cell].map { locate($0.origin) }
  }

  /// « sd_entrees, ensemble, metropole, 2024-06 »: the key of a cell, without its number.
  func name(_ cell: CellIndex) -> String {
    let key = table.keys[cell.slot]
    let parts = [
      key.indicator.code, key.subPublic.code, key.territory.code, key.category?.code,
      cell.month.description,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

/// Every check of the room; adding one is adding a file and a line here.
private let datasetChecks: [DatasetCheck] = [
  futureMonths, seriesGaps, valueRanges, sums, declaredIdentities, inclusions, recomputedRatios,
  jumps, peerFigures,
]

/// The rules that the checks of the room apply.
package let datasetRules: [Rule] = datasetChecks.flatMap(\.rules)

extension SealedDataset {
  /// Runs every check and gives all findings.
  ///
  /// - Parameters:
  ///   - today: the current month; figures of later months are refused.
  ///   - locate: finds the place of a row.
  package borrowing func check(
    _ dossier: Dossier, today: Month, locate: @escaping Locator
  ) -> [Diagnostic] {
    let dataset = CheckedDataset(
      table: table, relations: relations(in: table, dossier), dossier: dossier, today: today,
      locate: locate)
    return datasetChecks.flatMap { $0.run(dataset) }
  }
}
