internal import Diagnostics

extension YAMLShape<TableMapping> {
  /// An element of `tables:` in `synchro.yaml`.
  static var tableMapping: YAMLShape {
    .map { map, notes in
      let file = map.required("fichier", .text, into: &notes)
      let replaces: MappedTable? = map.required("remplace", .choice, into: &notes)
      let territory = map.required("territoire", .field(.territory), into: &notes)
      let status = map.optional("statut", .field(nil), into: &notes)
      let columns = readColumns(&map, &notes)
      let month = readMonthColumn(&map, columns, &notes)
      let subPublic = readSubPublic(&map, columns, &notes)
      let ignored = map.optional("ignorer", .list(of: .text), into: &notes) ?? []
      guard let file, let replaces, let territory, let columns, let month, let subPublic
      else { return nil }
      return TableMapping(
        file: file, replaces: replaces, month: month, territory: territory,
        subPublic: subPublic, status: status, columns: columns, ignored: ignored,
        location: map.location)
    }
  }
}

/// The forms of a wide table, in the words of `synchro.yaml`.
private let forms = ["indicateurs", "sous_publics", "colonnes_mois"]

private func readColumns(
  _ map: inout YAMLMap, _ notes: inout ReadingNotes
) -> TableMapping.Columns? {
  let present = map.present(forms)
  guard present.count == 1 else {
    let place = present.last?.location ?? map.location
    notes.report(
      Rule.tableForm.at(
        place, length: present.last?.length ?? 1,
        "Une table large a une seule forme. Écrire indicateurs, sous_publics ou colonnes_mois."))
    return nil
  }
  if present[0].text == "indicateurs" {
    return map.required("indicateurs", .columns(.indicator), into: &notes).map { .indicators($0) }
  }
  let indicator = map.required("indicateur", .field(.indicator), into: &notes)
  let columns = map.optional("sous_publics", .columns(.subPublic), into: &notes)
  let months = map.optional("colonnes_mois", .monthColumns, into: &notes)
  guard let indicator else { return nil }
  if let columns { return .subPublics(columns, indicator: indicator) }
  return months.map { .months($0.names, $0.format, indicator: indicator) }
}

/// The month column, `.some(nil)` where months are columns, nil once reported.
private func readMonthColumn(
  _ map: inout YAMLMap, _ columns: TableMapping.Columns?, _ notes: inout ReadingNotes
) -> TableMapping.MonthColumn?? {
  if case .months = columns { return .some(nil) }
  if columns == nil { return map.optional("mois", .monthColumn, into: &notes) }
  return map.required("mois", .monthColumn, into: &notes).map { .some($0) }
}

/// The sub-public, `.some(nil)` where sub-publics are columns, nil once reported.
private func readSubPublic(
  _ map: inout YAMLMap, _ columns: TableMapping.Columns?, _ notes: inout ReadingNotes
) -> TableMapping.Field?? {
  if case .subPublics = columns { return .some(nil) }
  if columns == nil { return map.optional("sous_public", .field(.subPublic), into: &notes) }
  return map.required("sous_public", .field(.subPublic), into: &notes).map { .some($0) }
}

extension YAMLShape<TableMapping.MonthColumn> {
  fileprivate static var monthColumn: YAMLShape {
    .map { map, notes in
      let name = map.required("colonne", .text, into: &notes)
      let format: MonthFormat? = map.required("format", .choice, into: &notes)
      guard let name, let format else { return nil }
      return TableMapping.MonthColumn(name: name, format: format, location: map.location)
    }
  }
}

/// The months of a table that has one column for each.
private struct MonthColumns {
  let names: [String]
  let format: MonthFormat
}

extension YAMLShape<MonthColumns> {
  fileprivate static var monthColumns: YAMLShape {
    .map { map, notes in
      let names = map.optional("colonnes", .list(of: .text), into: &notes) ?? []
      let format: MonthFormat? = map.required("format", .choice, into: &notes)
      return format.map { MonthColumns(names: names, format: $0) }
    }
  }
}

extension YAMLShape<TableMapping.Field> {
  /// `{colonne: …, codes: {…}}` or `{valeur: …}`; `kind` is nil for letters of status.
  fileprivate static func field(_ kind: CodeUse.Kind?) -> YAMLShape {
    .map { map, notes in
      let present = map.present(["colonne", "valeur"])
      let value = map.optional("valeur", .mappedCode(kind), into: &notes)
      let name = map.optional("colonne", .text, into: &notes)
      let codes = map.optional("codes", .columns(kind), into: &notes) ?? []
      guard present.count == 1 else {
        notes.report(
          Rule.tableForm.at(
            map.location, "Écrire {colonne: nom}, ou {valeur: code}, et pas les deux."))
        return nil
      }
      let table = Dictionary(codes.map { ($0.name, $0.code) }) { first, _ in first }
      let source =
        name.map { TableMapping.Source.column($0, codes: table) } ?? value.map { .value($0) }
      return source.map { TableMapping.Field(source: $0, location: map.location) }
    }
  }
}

extension YAMLShape<[TableMapping.Column]> {
  /// A map from words of the file to codes.
  fileprivate static func columns(_ kind: CodeUse.Kind?) -> YAMLShape {
    YAMLShape { value, notes in
      guard case .map(let entries, _) = value else {
        notes.report(shapeFinding(value, expected: "Des clés sont attendues", "{colonne: code}"))
        return nil
      }
      return entries.compactMap { entry in
        YAMLShape<String>.mappedCode(kind).read(entry.value, &notes).map {
          TableMapping.Column(name: entry.key.text, code: $0, location: entry.key.location)
        }
      }
    }
  }
}

extension YAMLShape<String> {
  /// A code whose use is noted, or any word where `kind` is nil.
  fileprivate static func mappedCode(_ kind: CodeUse.Kind?) -> YAMLShape {
    kind.map { .codeText($0) } ?? .text
  }
}

extension Rule {
  static let tableForm = Rule(
    "table.form", .error, "Correspondance de table large ambiguë",
    """
    Une table large a ses chiffres dans plusieurs colonnes : une par indicateur (indicateurs), une \
    par sous-public (sous_publics) ou une par mois (colonnes_mois). Les autres clés viennent d'une \
    colonne ou d'une valeur unique.
    """)
}
