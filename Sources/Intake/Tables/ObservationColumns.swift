internal import Diagnostics
internal import Domain

/// The columns of a tidy observation table, and what was read of them so far.
struct ObservationColumns {
  let value: RowColumn
  private let monthColumn: RowColumn
  private let status: RowColumn
  private let categoryColumn: RowColumn
  private let lists: CodeLists
  private let territory: CodeColumn<TerritoryKind>
  private let subPublic: CodeColumn<SubPublicKind>
  private let indicator: CodeColumn<IndicatorKind>
  private let category: CodeColumn<CategoryKind>
  private var numbers = NumberColumn()

  init(_ table: RawTable, _ lists: CodeLists) {
    self.lists = lists
    value = table.column("valeur")
    monthColumn = table.column("mois")
    status = table.column("statut")
    categoryColumn = table.column("modalite")
    territory = CodeColumn(column: table.column("territoire"), list: lists.territories)
    subPublic = CodeColumn(column: table.column("sous_public"), list: lists.subPublics)
    indicator = CodeColumn(column: table.column("indicateur"), list: lists.indicators)
    category = CodeColumn(column: categoryColumn, list: lists.categories)
  }

  func month(_ row: Row, into report: inout FileFindings) -> Month? {
    let cell = row[monthColumn]
    guard !cell.isEmpty else {
      report.report(
        .tableEmptyCell, at: cell, "la colonne « mois » est vide sur cette ligne. La remplir.")
      return nil
    }
    return cell.month(into: &report)
  }

  /// The series of a row by the ranks of its codes; all its faults are reported.
  func ranks(_ row: Row, into report: inout FileFindings) -> SeriesRanks? {
    let territory = required(self.territory, "territoire", row, into: &report)
    let subPublic = required(self.subPublic, "sous_public", row, into: &report)
    let indicator = required(self.indicator, "indicateur", row, into: &report)
    guard let territory, let subPublic, let indicator else { return nil }
    let total = row[categoryColumn]
    guard !total.isEmpty, total.text != "ensemble" else {
      return SeriesRanks(
        territory: territory, subPublic: subPublic, indicator: indicator, category: nil)
    }
    guard let category = category.rank(row, into: &report) else { return nil }
    guard lists.allows(category, for: indicator) else {
      report.report(.observationCategory, at: total, refusal(of: category, for: indicator))
      return nil
    }
    return SeriesRanks(
      territory: territory, subPublic: subPublic, indicator: indicator, category: category)
  }

  private func refusal(of category: Int, for indicator: Int) -> String {
    let name = "« \(lists.indicators.codes[indicator]) »"
    let known = lists.categories(of: indicator).map(\.code).joined(separator: ", ")
    let code = lists.categories.codes[category]
    return known.isEmpty
      ? "\(name) n'a pas de ventilation : laisser la colonne « modalite » vide."
      : "« \(code) » n'est pas une modalité de \(name). Modalités : \(known)."
  }

  private func required<Kind>(
    _ column: CodeColumn<Kind>, _ name: String, _ row: Row, into report: inout FileFindings
  ) -> Int? {
    guard !column.isEmpty(row) else {
      report.report(
        .tableEmptyCell, at: row[column.column],
        "la colonne « \(name) » est vide sur cette ligne. Un total a un code explicite : l'écrire.")
      return nil
    }
    return column.rank(row, into: &report)
  }

  /// What the value and the status say together.
  mutating func content(
    _ row: Row, _ isPercentage: Bool, into report: inout FileFindings
  ) -> CellContent? {
    CellContent(
      value: row[value], status: row[status], &numbers, allowsPercent: isPercentage,
      into: &report)
  }
}

extension Rule {
  static let observationCategory = Rule(
    "observation.category", .error, "Modalité d'une autre ventilation",
    "La modalité n'appartient pas à la ventilation que le dictionnaire donne à l'indicateur. Corriger la "
      + "modalité, ou la colonne « ventilation » de indicateurs.csv.")
}
