internal import Diagnostics
internal import Domain

extension Rule {
  static let codeParent = Rule(
    "code.parent", .error, "Parent inconnu",
    "La colonne « parent » nomme un code de la même table. Corriger le code, ou ajouter la ligne du parent."
  )
}

/// Checks that parents stand in their own table.
let parents = DossierCheck(rules: [.codeParent]) { dossier, _ in
  let groups = dossier.subPublics.elements.compactMap { group -> Diagnostic? in
    guard case .part(_, let parent) = group.standing, dossier.subPublics[parent] == nil else {
      return nil
    }
    return orphan(parent.code, dossier.subPublics.ids.map(\.code), at: group.location)
  }
  let places = dossier.territories.elements.compactMap { place -> Diagnostic? in
    guard let parent = place.parent, dossier.territories[parent] == nil else { return nil }
    return orphan(parent.code, dossier.territories.ids.map(\.code), at: place.location)
  }
  return groups + places
}

private func orphan(
  _ code: String, _ known: [String], at location: SourceLocation
) -> Diagnostic {
  let nearest = nearestName(to: code, in: known).map { " ; vouliez-vous « \($0) » ?" }
  return Rule.codeParent.at(
    location, "parent inconnu « \(code) »" + (nearest ?? ". Ajouter sa ligne à la table."))
}
