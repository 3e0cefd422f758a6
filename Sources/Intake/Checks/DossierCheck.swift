internal import Diagnostics
internal import Domain

/// A check of what the content says of itself, figures left out; those are checked in the sealed room.
struct DossierCheck: Sendable {
  let rules: [Rule]
  let run: @Sendable (Dossier, [CodeUse]) -> [Diagnostic]
}

/// Every check; adding one is adding a file and a line here.
private let dossierChecks: [DossierCheck] = [
  duplicateCodes, unknownCodes, indicatorCompleteness, undeclaredBreaks, parents, axisParents,
  chartGuidances, sessionHours, briefSheets,
  duplicateRows, fundingTotals, plannedBudgets, commitmentTreatments,
  peerSheets,
]

func checkDossier(_ dossier: Dossier, codeUses: [CodeUse]) -> [Diagnostic] {
  dossierChecks.flatMap { $0.run(dossier, codeUses) }
}

/// The rules that the checks of the dossier apply.
let dossierRules: [Rule] = dossierChecks.flatMap(\.rules)
