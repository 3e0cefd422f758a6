internal import Diagnostics
internal import Domain

extension Rule {
  static let tableDuplicate = Rule(
    "table.duplicate", .error, "Ligne en double",
    "Deux lignes d'une table disent la même chose : un montant, un indicateur ou une échéance compterait deux "
      + "fois. En supprimer une, ou dire par la note ce qui les distingue.")
}

/// Checks that nothing is written twice in the tables of conventions.
let duplicateRows = DossierCheck(rules: [.tableDuplicate]) { dossier, _ in
  let fundings = dossier.fundings.map { item in
    let key = [String(item.year), item.convention.code, item.heading]
    return (key + [item.action.text, item.funder.text, item.note], item.location)
  }
  let executions = dossier.executions.map {
    ([String($0.year), $0.convention.code, $0.action], $0.location)
  }
  let commitments = dossier.commitments.map { item in
    let key = [item.convention.code, item.scheme?.code ?? "", item.action]
    return (key + [item.kind.rawValue, item.label], item.location)
  }
  let deadlines = dossier.deadlines.map { ([$0.day.description, $0.label], $0.location) }
  return [fundings, executions, commitments, deadlines].flatMap(twins)
}

private func twins(_ rows: [(key: [String], location: SourceLocation)]) -> [Diagnostic] {
  var first: [[String]: SourceLocation] = [:]
  return rows.compactMap { key, location in
    guard let earlier = first[key] else {
      first[key] = location
      return nil
    }
    return Rule.tableDuplicate.at(
      location,
      "« \(key.filter { !$0.isEmpty }.joined(separator: ", ")) » est déjà écrit ligne "
        + "\(earlier.line). Supprimer l'une des deux lignes.")
  }
}
