internal import Diagnostics
internal import Domain

extension Rule {
  static let conventionTreatment = Rule(
    "convention.treatment", .error, "Traitement d'un indicateur de convention sans sa suite",
    "Un indicateur de convention « mensuel » nomme l'indicateur du site qui le suit ; un indicateur « exclu » "
      + "dit pourquoi dans sa note. Sans cela, le lecteur ne sait pas où chercher, ni pourquoi il ne trouve pas."
  )
}

/// Checks that what a convention asks for is either followed by an indicator or refused with a reason.
let commitmentTreatments = DossierCheck(rules: [.conventionTreatment]) { dossier, _ in
  dossier.commitments.compactMap { item in
    switch item.treatment {
    case .monthly where item.indicators.isEmpty:
      Rule.conventionTreatment.at(
        item.location,
        "« \(item.label) » est suivi chaque mois, mais par quoi ? Remplir la colonne « indicateurs », ou "
          + "écrire « attendu ».")
    case .excluded where item.note.isEmpty:
      Rule.conventionTreatment.at(
        item.location,
        "« \(item.label) » est exclu sans raison. Dire laquelle dans la colonne « note ».")
    default: nil
    }
  }
}
