internal import Diagnostics
internal import Domain

func readSchemes(_ tree: InputTree, into found: inout Findings) -> [SupportScheme] {
  rows(of: .schemes, in: tree, into: &found) { row, report in
    guard let id = row.requiredCode("code", as: SchemeKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let kind: SupportScheme.Kind = row.word("type", into: &report),
      let definition = row.requiredText("definition", into: &report)
    else { return nil }
    return SupportScheme(
      id: id, label: label, kind: kind, definition: definition,
      category: row.code("modalite", as: CategoryKind.self, into: &report),
      indicators: row.codes("indicateurs", as: IndicatorKind.self, into: &report),
      effort: row.codes("effort", as: IndicatorKind.self, into: &report),
      capacity: row.text("capacite"), operators: row.text("operateur"),
      convention: row.code("convention", as: ConventionKind.self, into: &report),
      note: row.text("note"), location: row.location)
  }
}
