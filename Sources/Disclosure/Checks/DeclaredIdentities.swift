internal import Diagnostics
internal import Domain

extension Rule {
  static let identityGap = Rule(
    "identity.gap", .error, "Identité comptable rompue",
    "Une identité déclarée dans synchro.yaml n'est pas vérifiée : par exemple stock(M) = stock(M−1) + "
      + "entrées − sorties. Corriger les chiffres ; si l'écart est connu et expliqué, donner à la cellule "
      + "du total le statut « u » (peu fiable) ou déclarer une rupture, et l'erreur devient avertissement.",
    hidesSource: true)

  static let identityFlagged = Rule(
    "identity.flagged", .warning, "Identité comptable rompue, écart déclaré",
    "L'identité n'est pas vérifiée ce mois-là, mais la cellule porte « u » ou « b » : l'écart est connu. "
      + "Le rapport l'affiche ; vérifier que le texte du mois l'explique.",
    hidesSource: true)
}

/// Checks the identities of the content within their tolerance, absolute or relative.
let declaredIdentities = DatasetCheck(rules: [.identityGap, .identityFlagged]) { dataset in
  dataset.relations.compactMap { relation in
    guard case .identity(let identity) = relation.kind, let total = relation.total,
      let whole = dataset.table.number(at: total),
      let missed = relation.gap(in: dataset.table),
      !identity.tolerance.allows(missed, of: whole), let location = dataset.location(of: total)
    else { return nil }
    let message =
      "« \(identity.label) » : écart de \(missed.magnitude.plain) pour \(dataset.name(total)), "
      + "au-delà de la tolérance"
    let isDeclared = isDeclared(relation, total, in: dataset)
    return isDeclared
      ? Rule.identityFlagged.at(location, message + " ; écart déclaré (statut « u » ou « b »).")
      : Rule.identityGap.at(
        location, message + ". Corriger, ou donner à la cellule le statut « u ».")
  }
}

private func isDeclared(
  _ relation: Relation, _ total: CellIndex, in dataset: CheckedDataset
) -> Bool {
  let key = dataset.table.keys[total.slot]
  let isBroken = dataset.dossier.breaks(indicator: key.indicator, subPublic: key.subPublic)
    .contains { $0.month == total.month }
  let quality = dataset.table[total]?.quality ?? []
  return isBroken || !quality.isDisjoint(with: [.unreliable, .seriesBreak])
}

extension Tolerance {
  /// Whether a gap is within either bound.
  func allows(_ gap: Quantity, of total: Quantity) -> Bool {
    let gap = gap.magnitude
    if gap <= absolute { return true }
    guard relative > .zero else { return false }
    // gap / total ≤ relative / 100, multiplied out so that nothing is rounded.
    let left = Int128(gap.scaled) * 100 * Int128(Quantity.scale)
    return left <= Int128(relative.scaled) * Int128(total.magnitude.scaled)
  }
}
