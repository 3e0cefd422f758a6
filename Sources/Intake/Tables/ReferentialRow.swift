internal import Diagnostics
internal import Domain
internal import French

/// A row of a reference table, read column by column; what is wrong goes to the findings of its file.
struct ReferentialRow {
  let row: Row
  let table: RawTable

  func cell(_ name: String) -> Cell { row[table.column(name)] }

  var location: SourceLocation { row.location }

  /// The text of a cell in French typography, empty when there is none.
  func text(_ name: String) -> String { frenchTypography(cell(name).text) }

  /// A text that must be there, in French typography.
  func requiredText(_ name: String, into report: inout FileFindings) -> String? {
    let cell = cell(name)
    guard !cell.isEmpty else {
      report.report(
        .tableEmptyCell, at: cell, "la colonne « \(name) » est vide sur cette ligne. La remplir.")
      return nil
    }
    return frenchTypography(cell.text)
  }

  func requiredCode<Kind>(
    _ name: String, as kind: Kind.Type, into report: inout FileFindings
  ) -> Identifier<Kind>? {
    guard requiredText(name, into: &report) != nil else { return nil }
    return code(name, as: kind, into: &report)
  }

  /// A code, or nil when the cell is empty or no code.
  func code<Kind>(
    _ name: String, as kind: Kind.Type, into report: inout FileFindings
  ) -> Identifier<Kind>? {
    let cell = cell(name)
    guard !cell.isEmpty else { return nil }
    if let code = Identifier<Kind>(cell.text) { return code }
    report.report(
      .tableCode, at: cell,
      "\(quoted(cell.text)) n'est pas un code. Employer des lettres sans accent, des chiffres, « _ » et "
        + "« - ».")
    return nil
  }

  /// Codes separated by commas or spaces.
  func codes<Kind>(
    _ name: String, as kind: Kind.Type, into report: inout FileFindings
  ) -> [Identifier<Kind>] {
    let cell = cell(name)
    return cell.text.split(whereSeparator: { ", ;".contains($0) }).compactMap { word in
      if let code = Identifier<Kind>(word) { return code }
      report.report(
        .tableCode, at: cell,
        "\(quoted(String(word))) n'est pas un code. Séparer les codes par des virgules.")
      return nil
    }
  }

  /// One word of a closed list; the standard when the cell is empty.
  func word<Value: RawRepresentable & CaseIterable>(
    _ name: String, standard: Value? = nil, into report: inout FileFindings
  ) -> Value? where Value.RawValue == String {
    let cell = cell(name)
    if cell.isEmpty, let standard { return standard }
    if let value = Value(rawValue: cell.text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let nearest = nearestName(to: cell.text, in: known).map { "Vouliez-vous « \($0) » ? " } ?? ""
    report.report(
      .tableWord, at: cell,
      "\(quoted(cell.text)) n'est pas admis dans la colonne « \(name) ». \(nearest)"
        + "Valeurs admises : \(known.joined(separator: ", ")).")
    return nil
  }

  /// `oui` or `non`; the standard when the cell is empty.
  func yesNo(_ name: String, standard: Bool, into report: inout FileFindings) -> Bool {
    let value: YesNo? = word(name, standard: standard ? .oui : .non, into: &report)
    return value == .oui
  }

  private enum YesNo: String, CaseIterable { case oui, non }

  /// A whole number; the standard when the cell is empty.
  func integer(
    _ name: String, in range: ClosedRange<Int>, standard: Int, into report: inout FileFindings
  ) -> Int {
    let cell = cell(name)
    guard !cell.isEmpty else { return standard }
    if let value = Int(cell.text), range.contains(value) { return value }
    report.report(
      .tableInteger, at: cell,
      "\(quoted(cell.text)) n'est pas un nombre entier de \(range.lowerBound) à \(range.upperBound)."
    )
    return standard
  }

  func month(_ name: String, into report: inout FileFindings) -> Month? {
    let cell = cell(name)
    guard !cell.isEmpty else { return nil }
    return cell.month(into: &report)
  }

  func requiredMonth(_ name: String, into report: inout FileFindings) -> Month? {
    requiredText(name, into: &report).flatMap { _ in month(name, into: &report) }
  }

  func day(_ name: String, into report: inout FileFindings) -> Day? {
    let cell = cell(name)
    guard !cell.isEmpty else { return nil }
    if let day = Day(cell.text) { return day }
    report.report(
      .tableDay, at: cell,
      "\(quoted(cell.text)) n'est pas un jour. Écrire AAAA-MM-JJ, par exemple 2024-07-05.")
    return nil
  }

  func requiredDay(_ name: String, into report: inout FileFindings) -> Day? {
    requiredText(name, into: &report).flatMap { _ in day(name, into: &report) }
  }
}

extension Rule {
  static let tableEmptyCell = Rule(
    "table.empty-cell", .error, "Cellule obligatoire vide",
    "Une colonne obligatoire est vide sur une ligne. La remplir ; un total a un code explicite, jamais un "
      + "blanc.")
  static let tableCode = Rule(
    "table.code", .error, "Code mal formé",
    "Un code est fait de lettres sans accent, de chiffres, de « _ » et de « - », 64 au plus. Les libellés, "
      + "eux, sont libres.")
  static let tableWord = Rule(
    "table.word", .error, "Mot non admis",
    "La colonne n'admet que les mots d'une liste fermée, donnée par la référence du contenu. Cause "
      + "habituelle : un accent, un pluriel ou une majuscule.")
  static let tableInteger = Rule(
    "table.integer", .error, "Nombre entier attendu",
    "La colonne attend un nombre entier dans les bornes indiquées.")
  static let tableDay = Rule(
    "table.day", .error, "Jour illisible",
    "Un jour s'écrit AAAA-MM-JJ. Excel transforme volontiers une date : donner à la colonne le format "
      + "texte, ou le format de date international.")
}

/// The rules of single cells of the reference tables.
let cellRules: [Rule] = [.tableEmptyCell, .tableCode, .tableWord, .tableInteger, .tableDay]
