internal import Diagnostics
internal import Domain

private let rule = Rule(
  "sum.inclusion", .error, "Groupe plus grand que son ensemble",
  "Un sous-public ou un groupe de communes dépasse l'ensemble qui le contient, ce qui est impossible "
    + "pour un effectif. Vérifier les deux valeurs et l'unité comptée.",
  hidesSource: true)

/// Checks that no group exceeds its whole.
let inclusions = DatasetCheck(rules: [rule]) { dataset in
  dataset.relations.compactMap { relation in
    guard case .inclusion = relation.kind, let part = relation.terms.first?.cell,
      let gap = relation.gap(in: dataset.table), gap > .zero,
      let location = dataset.location(of: part)
    else { return nil }
    return rule.at(
      location,
      "\(dataset.name(part)) dépasse de \(gap.plain) l'ensemble qui le contient. Corriger l'une des "
        + "deux valeurs.")
  }
}
