internal import Diagnostics
internal import Domain

/// Reads every row of a table into values; rows with a fault are reported and left out.
func rows<Value>(
  of schema: TableSchema, in tree: InputTree, into found: inout Findings,
  _ read: (ReferentialRow, inout FileFindings) -> Value?
) -> [Value] {
  var values = [Value]()
  for file in tree.tableFiles(schema.name) {
    guard let table = readTable(file, schema: schema, into: &found) else { continue }
    var report = FileFindings()
    for row in table {
      if let value = read(ReferentialRow(row: row, table: table), &report) { values.append(value) }
    }
    found.merge(report.findings)
  }
  return values
}

extension InputTree {
  /// The files of a table: `tables/NOM.csv`, or every CSV file of `tables/NOM/`.
  func tableFiles(_ name: String) -> [InputFile] {
    files.filter {
      $0.path == "tables/\(name).csv"
        || ($0.path.hasPrefix("tables/\(name)/") && $0.path.lowercased().hasSuffix(".csv"))
    }
  }
}

func readSubPublics(_ tree: InputTree, into found: inout Findings) -> [SubPublic] {
  rows(of: .subPublics, in: tree, into: &found) { row, report in
    guard let id = row.requiredCode("code", as: SubPublicKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let definition = row.requiredText("definition", into: &report)
    else { return nil }
    let axis = row.code("axe", as: AxisKind.self, into: &report)
    let parent = row.code("parent", as: SubPublicKind.self, into: &report)
    return SubPublic(
      id: id, label: label, definition: definition,
      standing: standing(axis: axis, parent: parent, row, into: &report),
      caveat: row.text("limite"),
      order: row.integer("ordre", in: 0...9999, standard: 9999, into: &report),
      location: row.location)
  }.ordered(by: \.order, then: \.id)
}

/// A part has an axis and a parent; neither is thematic until the site names it as its whole.
private func standing(
  axis: AxisID?, parent: SubPublicID?, _ row: ReferentialRow, into report: inout FileFindings
) -> SubPublicStanding {
  guard let axis else { return .thematic }
  guard let parent else {
    report.report(
      .tableEmptyCell, at: row.cell("parent"),
      "l'axe « \(axis) » partage un ensemble : écrire son code dans la colonne « parent ».")
    return .thematic
  }
  return .part(axis: axis, of: parent)
}

func readTerritories(_ tree: InputTree, into found: inout Findings) -> [Territory] {
  rows(of: .territories, in: tree, into: &found) { row, report in
    guard let id = row.requiredCode("code", as: TerritoryKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let type: TerritoryType = row.word("type", into: &report)
    else { return nil }
    return Territory(
      id: id, label: label, type: type,
      parent: row.code("parent", as: TerritoryKind.self, into: &report),
      order: row.integer("ordre", in: 0...9999, standard: 9999, into: &report),
      location: row.location)
  }.ordered(by: \.order, then: \.id)
}

func readCategories(_ tree: InputTree, into found: inout Findings) -> [Category] {
  rows(of: .categories, in: tree, into: &found) { row, report in
    guard let breakdown = row.requiredCode("ventilation", as: BreakdownKind.self, into: &report),
      let id = row.requiredCode("code", as: CategoryKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report)
    else { return nil }
    return Category(
      id: id, breakdown: breakdown, label: label,
      order: row.integer("ordre", in: 0...9999, standard: 9999, into: &report),
      location: row.cell("code").location)
  }.ordered(by: \.order, then: \.id)
}

func readSources(_ tree: InputTree, into found: inout Findings) -> [Source] {
  rows(of: .sources, in: tree, into: &found) { row, report in
    guard let id = row.requiredCode("code", as: SourceKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let holder = row.requiredText("detenteur", into: &report)
    else { return nil }
    return Source(
      id: id, label: label, holder: holder, unit: row.text("unite"),
      perimeter: row.text("perimetre"), convention: row.text("convention"),
      firstMonth: row.month("premier_mois", into: &report), expectedDay: row.text("jour_attendu"),
      note: row.text("note"), location: row.location)
  }
}

func readIntegrations(_ tree: InputTree, into found: inout Findings) -> [Integration] {
  rows(of: .integrations, in: tree, into: &found) { row, report in
    guard let source = row.requiredCode("source", as: SourceKind.self, into: &report),
      let month = row.requiredMonth("mois", into: &report),
      let status: IntegrationStatus = row.word("statut", into: &report)
    else { return nil }
    return Integration(
      source: source, month: month, status: status, received: row.day("recu_le", into: &report),
      note: row.text("note"), location: row.cell("source").location)
  }
}

func readBreaks(_ tree: InputTree, into found: inout Findings) -> [SeriesBreak] {
  rows(of: .breaks, in: tree, into: &found) { row, report in
    guard let subject = breakSubject(row, into: &report),
      let month = row.requiredMonth("mois", into: &report),
      let label = row.requiredText("libelle", into: &report),
      row.requiredText("comparable", into: &report) != nil
    else { return nil }
    return SeriesBreak(
      subject: subject, month: month, label: label,
      isComparable: row.yesNo("comparable", standard: false, into: &report),
      location: row.cell("code").location)
  }
}

private enum BreakObject: String, CaseIterable {
  case indicateur, source
  case sousPublic = "sous_public"
}

private func breakSubject(
  _ row: ReferentialRow, into report: inout FileFindings
) -> SeriesBreak.Subject? {
  guard let object: BreakObject = row.word("objet", into: &report) else { return nil }
  switch object {
  case .indicateur:
    return row.requiredCode("code", as: IndicatorKind.self, into: &report).map { .indicator($0) }
  case .source:
    return row.requiredCode("code", as: SourceKind.self, into: &report).map { .source($0) }
  case .sousPublic:
    return row.requiredCode("code", as: SubPublicKind.self, into: &report).map { .subPublic($0) }
  }
}

func readEvents(_ tree: InputTree, into found: inout Findings) -> [Event] {
  rows(of: .events, in: tree, into: &found) { row, report in
    guard let first = row.requiredMonth("mois", into: &report),
      let label = row.requiredText("libelle", into: &report)
    else { return nil }
    let last = row.month("mois_fin", into: &report) ?? first
    guard first <= last else {
      report.report(
        .tableWord, at: row.cell("mois_fin"),
        "la fin « \(last) » vient avant le début « \(first) ». Corriger l'un des deux mois.")
      return nil
    }
    return Event(
      months: first...last, label: label,
      indicators: row.codes("indicateurs", as: IndicatorKind.self, into: &report),
      location: row.cell("indicateurs").location)
  }
}

extension Array {
  /// Sorted by a rank, then by a key, so that equal ranks keep one order.
  fileprivate func ordered<Key: Comparable>(
    by rank: KeyPath<Element, Int>, then key: KeyPath<Element, Key>
  ) -> [Element] {
    sorted {
      ($0[keyPath: rank], $0[keyPath: key]) < ($1[keyPath: rank], $1[keyPath: key])
    }
  }
}
