internal import Diagnostics
internal import Domain

func readDecisions(_ tree: InputTree, into found: inout Findings) -> [Decision] {
  var values = NumberColumn()
  return rows(of: .decisions, in: tree, into: &found) { row, report in
    guard let code = row.requiredText("code", into: &report),
      let day = row.requiredDay("date", into: &report),
      let body = row.requiredText("instance", into: &report),
      let label = row.requiredText("libelle", into: &report),
      let owner = row.requiredText("responsable", into: &report),
      let state: DecisionState = row.word("etat", into: &report)
    else { return nil }
    let indicator = row.code("indicateur", as: IndicatorKind.self, into: &report)
    return Decision(
      code: code, day: day, body: body, label: label, indicator: indicator,
      subPublic: row.code("sous_public", as: SubPublicKind.self, into: &report), owner: owner,
      due: row.day("echeance", into: &report), state: state,
      closed: row.closing(after: day, isOpen: state == .ouvert, into: &report),
      basis: row.basis(of: indicator, &values, into: &report), location: row.location)
  }
}

func readExperiments(_ tree: InputTree, into found: inout Findings) -> [Experiment] {
  rows(of: .experiments, in: tree, into: &found) { row, report in
    guard let code = row.requiredCode("code", as: PageKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let hypothesis = row.requiredText("hypothese", into: &report),
      let start = row.requiredDay("debut", into: &report),
      let state: ExperimentState = row.word("etat", into: &report)
    else { return nil }
    return Experiment(
      code: code, label: label,
      subPublic: row.code("sous_public", as: SubPublicKind.self, into: &report),
      indicator: row.code("indicateur", as: IndicatorKind.self, into: &report),
      problem: row.text("constat"), hypothesis: hypothesis, start: start,
      end: row.day("fin", notBefore: start, into: &report),
      reviews: row.months("revues", from: start.month, into: &report),
      stopRule: row.text("regle_arret"), state: state, verdict: row.text("bilan"),
      location: row.location)
  }
}

extension ReferentialRow {
  /// The edition and the figure of a decision.
  fileprivate func basis(
    of indicator: IndicatorID?, _ values: inout NumberColumn, into report: inout FileFindings
  ) -> DecisionBasis? {
    let edition = month("edition", into: &report)
    let cell = cell("valeur")
    let value = cell.isEmpty ? nil : values.read(cell, allowsPercent: true, into: &report)
    if value != nil, edition == nil || indicator == nil {
      report.report(
        .registerValue, at: cell,
        "une valeur sans indicateur ni édition ne se compare à rien. Remplir « indicateur » et "
          + "« edition », ou vider « valeur ».")
    }
    return edition.map { DecisionBasis(edition: $0, typedValue: value) }
  }

  /// The day a decision was closed; an open one has none.
  fileprivate func closing(
    after day: Day, isOpen: Bool, into report: inout FileFindings
  ) -> Day? {
    let closed = self.day("fait_le", notBefore: day, into: &report)
    guard isOpen, closed != nil else { return closed }
    report.report(
      .registerOrder, at: cell("fait_le"),
      "une décision ouverte n'a pas de date de fin. Vider « fait_le », ou écrire « fait » ou "
        + "« abandonne » dans « etat ».")
    return nil
  }

  /// A day that cannot come before another.
  fileprivate func day(
    _ name: String, notBefore first: Day, into report: inout FileFindings
  ) -> Day? {
    guard let day = day(name, into: &report) else { return nil }
    guard day < first else { return day }
    report.report(
      .registerOrder, at: cell(name),
      "« \(day) » vient avant le début, « \(first) ». Corriger l'une des deux dates.")
    return nil
  }

  /// Months separated by commas or spaces, in order, none before the first.
  fileprivate func months(
    _ name: String, from first: Month, into report: inout FileFindings
  ) -> [Month] {
    let cell = cell(name)
    return cell.text.split(whereSeparator: { ", ;".contains($0) }).compactMap { word in
      guard let month = Month(word) else {
        report.report(
          .csvMonth, at: cell,
          "\(quoted(String(word))) n'est pas un mois. Écrire AAAA-MM, et séparer les mois par des "
            + "virgules.")
        return nil
      }
      guard month < first else { return month }
      report.report(
        .registerOrder, at: cell,
        "« \(month) » vient avant le début, « \(first) ». Corriger l'une des deux dates.")
      return nil
    }.sorted()
  }
}

extension Rule {
  static let registerValue = Rule(
    "register.value", .error, "Valeur de décision sans cellule",
    "La valeur qu'une décision rappelle n'est montrée qu'à ceux à qui sa cellule est diffusée. Sans "
      + "indicateur ni édition, rien ne dit à qui : elle est refusée.",
    hidesSource: true)
  static let registerOrder = Rule(
    "register.order", .error, "Dates d'un registre en désordre",
    "La fin, la date de réalisation et les revues viennent après le début ; une décision ouverte n'a pas "
      + "de date de réalisation.",
    hidesSource: true)
}

/// The rules of decisions and experiments.
let registerRules: [Rule] = [.registerValue, .registerOrder]
