internal import Diagnostics
internal import Domain

func readDecisions(_ tree: InputTree, into found: inout Findings) -> [Decision] {
  rows(of: .decisions, in: tree, into: &found) { row, report in
    guard let code = row.requiredText("code", into: &report),
      let day = row.requiredDay("date", into: &report),
      let body = row.requiredText("instance", into: &report),
      let label = row.requiredText("libelle", into: &report),
      let owner = row.requiredText("responsable", into: &report),
      let state: DecisionState = row.word("etat", into: &report)
    else { return nil }
    return Decision(
      code: code, day: day, body: body, label: label,
      indicator: row.code("indicateur", as: IndicatorKind.self, into: &report),
      subPublic: row.code("sous_public", as: SubPublicKind.self, into: &report), owner: owner,
      due: row.day("echeance", into: &report), state: state)
  }
}

func readExperiments(_ tree: InputTree, into found: inout Findings) -> [Experiment] {
  rows(of: .experiments, in: tree, into: &found) { row, report in
    guard let code = row.requiredText("code", into: &report),
      let label = row.requiredText("libelle", into: &report),
      let hypothesis = row.requiredText("hypothese", into: &report),
      let start = row.requiredDay("debut", into: &report),
      let state: ExperimentState = row.word("etat", into: &report)
    else { return nil }
    return Experiment(
      code: code, label: label,
      subPublic: row.code("sous_public", as: SubPublicKind.self, into: &report),
      indicator: row.code("indicateur", as: IndicatorKind.self, into: &report),
      hypothesis: hypothesis, start: start, review: row.text("revue"),
      stopRule: row.text("regle_arret"), state: state, verdict: row.text("bilan"))
  }
}
