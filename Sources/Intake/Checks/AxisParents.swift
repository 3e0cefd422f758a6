internal import Diagnostics
internal import Domain

extension Rule {
  static let axisParent = Rule(
    "axis.parent", .error, "Axe qui partage deux ensembles",
    "Les sous-publics d'un axe s'additionnent jusqu'à un seul parent. Une ligne d'un autre parent ne serait "
      + "ni vérifiée, ni protégée par le secret : lui donner un axe à elle.")
}

/// Checks that the parts of an axis share one parent, since a partition has one whole.
let axisParents = DossierCheck(rules: [.axisParent]) { dossier, _ in
  dossier.subPublics.elements.compactMap { group in
    guard case .part(let axis, let parent) = group.standing,
      let partition = dossier.partition(axis), partition.whole != parent
    else { return nil }
    return Rule.axisParent.at(
      group.location,
      "l'axe « \(axis) » partage déjà « \(partition.whole) » : un axe n'a qu'un parent. Donner un "
        + "autre axe à cette ligne.")
  }
}
