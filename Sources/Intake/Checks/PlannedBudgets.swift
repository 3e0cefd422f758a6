internal import Diagnostics
internal import Domain

extension Rule {
  static let executionAction = Rule(
    "execution.action", .error, "Action inconnue au rapport d'exécution",
    "Une ligne de execution.csv rend compte d'une action que financements.csv ne finance pas cette année-là. "
      + "Écrire son nom comme dans financements.csv.")

  static let executionPlanned = Rule(
    "execution.planned", .warning, "Budget prévu autre que le financement",
    "Le budget prévu d'une action n'est pas la somme de ses financements. C'est permis, après un avenant par "
      + "exemple ; la note doit alors le dire.")
}

/// Checks the execution report against the amounts that the conventions grant.
let plannedBudgets = DossierCheck(rules: [.executionAction, .executionPlanned]) { dossier, _ in
  dossier.executions.compactMap { item in
    let granted = dossier.fundings.filter {
      !$0.isTotal && $0.year == item.year && $0.convention == item.convention
    }
    let own = granted.filter { $0.action == .one(item.action) }
    guard !granted.isEmpty else { return nil }
    guard !own.isEmpty else { return unknownAction(item, among: granted) }
    let sum = own.reduce(Quantity.zero) { $0 + $1.amount }
    guard sum != item.planned, item.note.isEmpty else { return nil }
    return Rule.executionPlanned.at(
      item.location,
      "« \(item.action) » : \(euros(item.planned)) prévus, \(euros(sum)) financés. Corriger l'un des "
        + "deux, ou dire pourquoi dans la note.")
  }
}

private func unknownAction(_ item: Execution, among granted: [Funding]) -> Diagnostic {
  let names = granted.map(\.action.text)
  let nearest = nearestName(to: item.action, in: names).map { "Vouliez-vous « \($0) » ?" }
  return Rule.executionAction.at(
    item.location,
    "l'action « \(item.action) » n'est pas financée par « \(item.convention) » en \(item.year). "
      + (nearest ?? "Écrire son nom comme dans financements.csv."))
}
