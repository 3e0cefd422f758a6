internal import Diagnostics
internal import Domain

extension Rule {
  static let sumInclusion = Rule(
    "sum.inclusion", .warning, "Groupe plus grand que son ensemble",
    "Un sous-public ou un groupe de communes dépasse l'ensemble qui le contient. Vérifier les deux valeurs "
      + "et l'unité comptée ; si le groupe n'est pas compris dans l'ensemble, l'écrire dans sa définition.",
    hidesSource: true)
}

/// Notices groups that exceed their whole; suppliers' own definitions make some, so it stops nothing.
let inclusions = DatasetCheck(rules: [.sumInclusion]) { dataset in
  dataset.relations.compactMap { relation in
    guard case .inclusion = relation.kind, let part = relation.terms.first?.cell,
      let gap = relation.gap(in: dataset.table), gap > .zero,
      let location = dataset.location(of: part)
    else { return nil }
    return Rule.sumInclusion.at(
      location,
      "\(dataset.name(part)) dépasse de \(gap.plain) l'ensemble qui le contient. Vérifier les deux "
        + "valeurs.")
  }
}
