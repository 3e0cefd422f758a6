internal import Diagnostics
internal import Domain

func readConventions(_ tree: InputTree, into found: inout Findings) -> [Convention] {
  rows(of: .conventions, in: tree, into: &found) { row, report in
    guard let id = row.requiredCode("code", as: ConventionKind.self, into: &report),
      let label = row.requiredText("libelle", into: &report),
      let purpose = row.requiredText("objet", into: &report)
    else { return nil }
    return Convention(
      id: id, label: label, purpose: purpose, parties: row.text("parties"),
      start: row.day("debut", into: &report), end: row.day("fin", into: &report),
      note: row.text("note"), location: row.location)
  }
}

func readFundings(_ tree: InputTree, into found: inout Findings) -> [Funding] {
  var amounts = NumberColumn()
  return rows(of: .fundings, in: tree, into: &found) { row, report in
    guard let convention = row.requiredCode("convention", as: ConventionKind.self, into: &report),
      let action = row.requiredText("action", into: &report),
      let funder = row.requiredText("financeur", into: &report),
      let amount = row.requiredNumber("montant", &amounts, into: &report)
    else { return nil }
    return Funding(
      year: row.year(into: &report), convention: convention, heading: row.text("axe"),
      action: Funding.Part(action), funder: Funding.Part(funder), amount: amount,
      note: row.text("note"), location: row.location)
  }
}

func readExecutions(_ tree: InputTree, into found: inout Findings) -> [Execution] {
  var planned = NumberColumn()
  var spent = NumberColumn()
  return rows(of: .executions, in: tree, into: &found) { row, report in
    guard let convention = row.requiredCode("convention", as: ConventionKind.self, into: &report),
      let action = row.requiredText("action", into: &report),
      let budget = row.requiredNumber("prevu", &planned, into: &report)
    else { return nil }
    return Execution(
      year: row.year(into: &report), convention: convention, action: action, planned: budget,
      spent: row.number("realise", &spent, into: &report), results: row.text("resultats"),
      objectives: row.text("objectifs"), note: row.text("note"), location: row.location)
  }
}

func readDeadlines(_ tree: InputTree, into found: inout Findings) -> [Deadline] {
  rows(of: .deadlines, in: tree, into: &found) { row, report in
    guard let day = row.requiredDay("date", into: &report),
      let label = row.requiredText("libelle", into: &report)
    else { return nil }
    return Deadline(
      day: day, label: label, owner: row.text("responsable"), subject: row.text("objet"),
      convention: row.code("convention", as: ConventionKind.self, into: &report),
      location: row.location)
  }
}

func readCommitments(_ tree: InputTree, into found: inout Findings) -> [Commitment] {
  rows(of: .commitments, in: tree, into: &found) { row, report in
    guard let convention = row.requiredCode("convention", as: ConventionKind.self, into: &report),
      let kind: Commitment.Kind = row.word("type", into: &report),
      let label = row.requiredText("libelle", into: &report),
      let treatment: Commitment.Treatment = row.word("traitement", into: &report)
    else { return nil }
    return Commitment(
      convention: convention,
      scheme: row.code("dispositif", as: SchemeKind.self, into: &report),
      action: row.text("action"), kind: kind, label: label, treatment: treatment,
      indicators: row.codes("indicateurs", as: IndicatorKind.self, into: &report),
      note: row.text("note"), location: row.location)
  }
}

func readDeliverables(_ tree: InputTree, into found: inout Findings) -> [Deliverable] {
  rows(of: .deliverables, in: tree, into: &found) { row, report in
    guard let convention = row.requiredCode("convention", as: ConventionKind.self, into: &report),
      let axis = row.requiredText("axe", into: &report),
      let label = row.requiredText("libelle", into: &report),
      let evidence: Deliverable.Evidence = row.word("preuve", into: &report)
    else { return nil }
    let expected = row.integer("attendu", in: 0...9999, standard: -1, into: &report)
    return Deliverable(
      convention: convention, axis: axis, label: label, evidence: evidence,
      expected: expected < 0 ? nil : expected, note: row.text("note"), location: row.location)
  }
}

extension ReferentialRow {
  fileprivate func year(into report: inout FileFindings) -> Int {
    integer("annee", in: 1990...2199, standard: 0, into: &report)
  }

  /// A number, or nil when the cell is empty or no number.
  fileprivate func number(
    _ name: String, _ column: inout NumberColumn, into report: inout FileFindings
  ) -> Quantity? {
    cell(name).isEmpty ? nil : column.read(cell(name), into: &report)
  }

  fileprivate func requiredNumber(
    _ name: String, _ column: inout NumberColumn, into report: inout FileFindings
  ) -> Quantity? {
    requiredText(name, into: &report).flatMap { _ in number(name, &column, into: &report) }
  }
}
