internal import Diagnostics
internal import Domain

/// Reads the indicator dictionary, in its order.
func readIndicators(_ tree: InputTree, into found: inout Findings) -> [Indicator] {
  rows(of: .indicators, in: tree, into: &found, indicator)
    .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
}

private func indicator(_ row: ReferentialRow, _ report: inout FileFindings) -> Indicator? {
  guard let id = row.requiredCode("code", as: IndicatorKind.self, into: &report),
    let label = row.requiredText("libelle", into: &report),
    let unit = row.requiredText("unite", into: &report),
    let nature: Nature = row.word("nature", into: &report)
  else { return nil }
  return Indicator(
    id: id, label: label, definition: row.text("definition"), unit: unit, nature: nature,
    places: row.integer("decimales", in: 0...4, standard: 0, into: &report),
    sources: row.codes("source", as: SourceKind.self, into: &report),
    additivity: additivity(row, into: &report),
    breakdown: row.code("ventilation", as: BreakdownKind.self, into: &report),
    numerator: formula("numerateur", row, into: &report),
    denominator: formula("denominateur", row, into: &report),
    base: row.code("base", as: IndicatorKind.self, into: &report),
    isConfidential: row.yesNo(
      "confidentiel", standard: nature == .stock || nature == .flux, into: &report),
    reading: row.text("lecture"), caveat: row.text("limite"),
    order: row.integer("ordre", in: 0...9999, standard: 9999, into: &report),
    location: row.location)
}

private func additivity(_ row: ReferentialRow, into report: inout FileFindings) -> Additivity {
  let cell = row.cell("additif")
  var result: Additivity = []
  for word in cell.text.split(whereSeparator: { ", ;".contains($0) }) {
    switch word {
    case "sous_public": result.insert(.overSubPublics)
    case "territoire": result.insert(.overTerritories)
    default:
      report.report(
        .tableWord, at: cell,
        "\(quoted(String(word))) n'est pas admis dans la colonne « additif ». Écrire « sous_public », "
          + "« territoire », les deux séparés par une virgule, ou rien.")
    }
  }
  return result
}

/// Reads a formula such as `d115_demandes-d115_dnp`; in a formula, a hyphen is a minus sign.
private func formula(
  _ name: String, _ row: ReferentialRow, into report: inout FileFindings
) -> Formula? {
  let cell = row.cell(name)
  guard !cell.isEmpty else { return nil }
  var terms = [Formula.Term]()
  var sign = 1
  var word = ""
  for character in cell.text + "+" {
    guard character == "+" || character == "-" else {
      if character != " " { word.append(character) }
      continue
    }
    guard let indicator = IndicatorID(word) else {
      report.report(
        .tableFormula, at: cell,
        "\(quoted(cell.text)) n'est pas une formule. Écrire des codes d'indicateurs reliés par + ou -."
      )
      return nil
    }
    terms.append(Formula.Term(sign: sign, indicator: indicator))
    sign = character == "-" ? -1 : 1
    word = ""
  }
  return Formula(terms: terms)
}

extension Rule {
  static let tableFormula = Rule(
    "table.formula", .error, "Formule illisible",
    "Un numérateur ou un dénominateur est une suite de codes d'indicateurs reliés par + ou -, par exemple "
      + "« d115_demandes-d115_dnp ».")
}
