internal import Diagnostics
internal import Disclosure
internal import Domain

/// The sealed figures and the way back to the cells they were read from.
struct Observations: ~Copyable {
  let sealed: SealedDataset
  let locate: Locator
}

/// Reads every observation table, tidy or wide, into the sealed dataset.
func readObservations(
  _ tree: InputTree, _ mappings: [TableMapping], _ dossier: Dossier, into found: inout Findings
) -> Observations {
  var reader = ObservationReader(dossier)
  let mapped = Set(mappings.map(\.file))
  for file in tree.tableFiles(TableSchema.observations.name) where !mapped.contains(file.path) {
    if let table = readTable(file, schema: .observations, into: &found) {
      reader.read(table, into: &found)
    }
  }
  for mapping in mappings { reader.read(mapping, in: tree, into: &found) }
  return reader.finish()
}

/// Fills the sealed dataset, a row at a time.
///
/// Outside the room, a confidential number exists only while its row is read; no finding quotes a value
/// that could be read.
struct ObservationReader: ~Copyable {
  private var dataset = SealedDataset.Builder()
  private var tables: [RawTable] = []
  private var slots: [SeriesRanks: SealedDataset.Slot] = [:]
  let lists: CodeLists

  init(_ dossier: Dossier) { lists = CodeLists(dossier) }

  consuming func finish() -> Observations {
    let tables = self.tables
    return Observations(sealed: dataset.seal()) { ObservationReader.place($0, in: tables) }
  }

  /// Takes a table whose rows are about to be recorded, and gives its rank.
  mutating func add(_ table: RawTable) -> Int32 {
    tables.append(table)
    return Int32(tables.count - 1)
  }

  /// Reads a tidy table.
  mutating func read(_ table: RawTable, into found: inout Findings) {
    let file = add(table)
    var report = FileFindings()
    var columns = ObservationColumns(table, lists)
    let value = Int32(columns.value.position ?? 0)
    for (position, row) in table.enumerated() {
      guard let month = columns.month(row, into: &report),
        let ranks = columns.ranks(row, into: &report),
        let content = columns.content(row, lists.isPercentage(ranks.indicator), into: &report)
      else { continue }
      let origin = Origin(file: file, row: Int32(position), column: value)
      record(content, ranks, month, origin, into: &report)
    }
    found.merge(report.findings)
  }

  /// Puts a cell in the dataset, and reports a key that was taken already.
  mutating func record(
    _ content: CellContent, _ ranks: SeriesRanks, _ month: Month, _ origin: Origin,
    into report: inout FileFindings
  ) {
    let earlier = dataset.record(
      content.entry, quality: content.quality, in: slot(ranks), month: month, from: origin)
    guard let earlier else { return }
    let first = Self.place(earlier, in: tables)
    report.report(
      .observationDuplicate, at: Self.place(origin, in: tables),
      "la cellule \(lists.name(ranks, month)) est déjà donnée ligne \(first.line) de \(first.file). "
        + "Supprimer l'une des deux lignes.")
  }

  private mutating func slot(_ ranks: SeriesRanks) -> SealedDataset.Slot {
    if let slot = slots[ranks] { return slot }
    let slot = dataset.slot(for: lists.key(ranks))
    slots[ranks] = slot
    return slot
  }

  private static func place(_ origin: Origin, in tables: [RawTable]) -> SourceLocation {
    let row = tables[Int(origin.file)][Int(origin.row)]
    return row[RowColumn(position: Int(origin.column))].location
  }
}

extension Rule {
  static let observationDuplicate = Rule(
    "observation.duplicate", .error, "Clé en double",
    "Deux lignes donnent la même cellule : même mois, territoire, sous-public, indicateur et modalité. "
      + "Supprimer l'une des deux, même si elles portent la même valeur.",
    hidesSource: true)
}
