internal import Diagnostics
internal import Disclosure
internal import Domain

extension ObservationReader {
  /// Reads a wide table through its mapping.
  mutating func read(
    _ mapping: TableMapping, in tree: InputTree, into found: inout Findings
  ) {
    guard let file = tree[mapping.file] else {
      found.report(
        Rule.mappingFile.at(
          mapping.location,
          "le fichier « \(mapping.file) » n'est pas dans le contenu. Corriger « fichier »."))
      return
    }
    guard let table = readTable(file, schema: mapping.schema, into: &found) else { return }
    var report = FileFindings()
    var wide = WideTable(mapping, table, lists)
    wide.reportUnmapped(into: &found)
    guard wide.reportMissingCodes(into: &found) else { return }
    let rank = add(table)
    for (position, row) in table.enumerated() {
      wide.forEachCell(of: row, into: &report) { cell, report in
        let origin = Origin(file: rank, row: Int32(position), column: cell.column)
        record(cell.content, cell.ranks, cell.month, origin, into: &report)
      }
    }
    found.merge(report.findings)
  }
}

/// A cell of a wide table, with the key that its row and its column give.
private struct WideCell {
  let content: CellContent
  let ranks: SeriesRanks
  let month: Month
  let column: Int32
}

/// A wide table being read: where each part of the key comes from.
private struct WideTable {
  /// A column of figures, and the part of the key that it stands for.
  private struct FigureColumn {
    let column: RowColumn
    var indicator: Int?
    var subPublic: Int?
    var month: Month?
    var numbers = NumberColumn()
  }

  private let mapping: TableMapping
  private let table: RawTable
  private let lists: CodeLists
  private var figures: [FigureColumn] = []
  private let territory: KeyPart<TerritoryKind>
  private let subPublic: KeyPart<SubPublicKind>?
  private var indicator: KeyPart<IndicatorKind>?

  init(_ mapping: TableMapping, _ table: RawTable, _ lists: CodeLists) {
    self.mapping = mapping
    self.table = table
    self.lists = lists
    territory = KeyPart(mapping.territory, table, lists.territories)
    subPublic = mapping.subPublic.map { KeyPart($0, table, lists.subPublics) }
    switch mapping.columns {
    case .indicators(let columns):
      figures = columns.map {
        FigureColumn(column: table.column($0.name), indicator: lists.indicators.rank($0.code))
      }
    case .subPublics(let columns, let field):
      indicator = KeyPart(field, table, lists.indicators)
      figures = columns.map {
        FigureColumn(column: table.column($0.name), subPublic: lists.subPublics.rank($0.code))
      }
    case .months(let names, let format, let field):
      indicator = KeyPart(field, table, lists.indicators)
      figures = table.header.enumerated().compactMap { position, cell in
        guard names.isEmpty || names.contains(cell.text),
          let month = format.read(cell.text).value
        else { return nil }
        return FigureColumn(column: RowColumn(position: position), month: month)
      }
    }
  }

  /// Reports columns that the mapping neither reads nor ignores: nothing is dropped silently.
  func reportUnmapped(into found: inout Findings) {
    let known = Set(mapping.namedColumns)
    let months = Set(figures.compactMap { $0.month == nil ? nil : $0.column.position })
    for (position, cell) in table.header.enumerated()
    where !known.contains(cell.text) && !months.contains(position) {
      found.report(
        Rule.mappingColumn.at(
          cell.location, length: max(1, cell.characterCount),
          "la colonne \(quoted(cell.text)) n'est ni lue ni ignorée. L'ajouter à la correspondance de "
            + "synchro.yaml, ou à « ignorer »."))
    }
  }

  /// Reports codes of the mapping that no reference table knows.
  ///
  /// - Returns: whether the figures have all a code.
  func reportMissingCodes(into found: inout Findings) -> Bool {
    let faults = mapping.figureColumns.compactMap { column -> Diagnostic? in
      let fault: Fault? =
        if case .indicators = mapping.columns {
          lists.indicators.read(Array(column.code.utf8)[...]).fault
        } else {
          lists.subPublics.read(Array(column.code.utf8)[...]).fault
        }
      return fault.map { $0.rule.at(column.location, length: column.code.count, $0.message) }
    }
    found.report(faults)
    return faults.isEmpty
  }

  /// Reads the figures of a row, and hands over those that have a whole key.
  mutating func forEachCell(
    of row: Row, into report: inout FileFindings,
    _ body: (WideCell, inout FileFindings) -> Void
  ) {
    let rowMonth = mapping.month.flatMap { month(row, $0, into: &report) }
    guard mapping.month == nil || rowMonth != nil,
      let territory = territory.rank(row, into: &report)
    else { return }
    let group = subPublic?.rank(row, into: &report)
    let measure = indicator?.rank(row, into: &report)
    guard subPublic == nil || group != nil, indicator == nil || measure != nil else { return }
    for position in figures.indices {
      let figure = figures[position]
      guard let indicator = figure.indicator ?? measure,
        let subPublic = figure.subPublic ?? group, let month = figure.month ?? rowMonth,
        let content = content(row, position, indicator, into: &report)
      else { continue }
      let ranks = SeriesRanks(
        territory: territory, subPublic: subPublic, indicator: indicator, category: nil)
      let column = Int32(figure.column.position ?? 0)
      body(WideCell(content: content, ranks: ranks, month: month, column: column), &report)
    }
  }

  private mutating func content(
    _ row: Row, _ position: Int, _ indicator: Int, into report: inout FileFindings
  ) -> CellContent? {
    let value = row[figures[position].column]
    if value.isEmpty { return CellContent.missing }
    let status = mapping.status.flatMap { statusCell($0, row) } ?? row[RowColumn(position: nil)]
    guard
      let read = CellContent(
        value: value, status: status, &figures[position].numbers,
        allowsPercent: lists.isPercentage(indicator), into: &report)
    else { return nil }
    guard case .value(let letters)? = mapping.status?.source else { return read }
    return letters.compactMap(Quality.init(letter:)).reduce(read) { $0.adding($1) }
  }

  private func statusCell(_ field: TableMapping.Field, _ row: Row) -> Cell? {
    guard case .column(let name, _) = field.source else { return nil }
    return row[table.column(name)]
  }

  private func month(
    _ row: Row, _ column: TableMapping.MonthColumn, into report: inout FileFindings
  ) -> Month? {
    column.format.read(row[table.column(column.name)], into: &report)
  }
}

/// A part of the key: the same on every row, or a column with its translations.
private enum KeyPart<Kind> {
  case constant(Reading<Int>)
  case column(CodeColumn<Kind>)

  init(_ field: TableMapping.Field, _ table: RawTable, _ list: CodeList<Kind>) {
    switch field.source {
    case .value(let code):
      let bytes = Array(code.utf8)[...]
      if let rank = list.position(of: bytes) {
        self = .constant(.clean(rank))
      } else {
        self = .constant(list.read(bytes).fault.map { .refused($0) } ?? .clean(0))
      }
    case .column(let name, let codes):
      self = .column(CodeColumn(column: table.column(name), list: list, translations: codes))
    }
  }

  func rank(_ row: Row, into report: inout FileFindings) -> Int? {
    switch self {
    case .constant(let reading): return report.take(reading, at: row[RowColumn(position: 0)])
    case .column(let column): return column.rank(row, into: &report)
    }
  }
}

extension CodeList {
  fileprivate func rank(_ code: String) -> Int? { position(of: Array(code.utf8)[...]) }
}

extension TableMapping {
  /// Everything that the mapping names, as a schema.
  fileprivate var schema: TableSchema {
    TableSchema(
      replaces.rawValue, namedColumns.filter { !ignored.contains($0) }.map { .required($0) },
      acceptsOthers: true)
  }

  /// Every column that the mapping reads or ignores.
  fileprivate var namedColumns: [String] {
    let fields = [territory, subPublic, status].compactMap { $0?.columnName }
    let measures: [String] =
      switch columns {
      case .indicators: []
      case .subPublics(_, let indicator): [indicator.columnName].compactMap { $0 }
      case .months(let names, _, let indicator):
        names + [indicator.columnName].compactMap { $0 }
      }
    return [month?.name].compactMap { $0 } + fields + measures + figureColumns.map(\.name)
      + ignored
  }

  fileprivate var figureColumns: [Column] {
    switch columns {
    case .indicators(let columns), .subPublics(let columns, _): columns
    case .months: []
    }
  }
}

extension TableMapping.Field {
  fileprivate var columnName: String? {
    if case .column(let name, _) = source { name } else { nil }
  }
}

extension Rule {
  static let mappingFile = Rule(
    "mapping.file", .error, "Table à correspondre absente",
    "Une correspondance de synchro.yaml nomme un fichier qui n'est pas dans le contenu.")
  static let mappingColumn = Rule(
    "mapping.column", .error, "Colonne ni lue ni ignorée",
    "Une table large a une colonne que sa correspondance ne nomme pas. Rien n'est écarté en silence : la "
      + "lire, ou l'écrire sous « ignorer ».")
}
