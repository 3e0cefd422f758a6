internal import Diagnostics
internal import Domain

extension Rule {
  static let meetingSheets = Rule(
    "meeting.sheets", .warning, "Document des participants d'un autre nombre de pages",
    "Le document d'un atelier est fait pour quatre pages A4 : trois lignes « --- » y séparent la première du "
      + "reste. Ajouter une ligne « --- » où la page doit finir, ou en retirer une.")
}

/// Checks that a brief made sheet by sheet has as many sheets as its kind of meeting hands out.
let briefSheets = DossierCheck(rules: [.meetingSheets]) { dossier, _ in
  dossier.meetings.compactMap { meeting in
    let count = meeting.main.sheets.count
    guard count > 1, let wanted = meeting.kind.sheets(of: meeting.kind.mainDocument),
      !wanted.contains(count)
    else { return nil }
    return Rule.meetingSheets.at(
      meeting.location,
      "\(count) pages séparées par « --- » ; le document en compte \(wanted.upperBound). Écrire "
        + "\(wanted.upperBound - 1) lignes « --- ».")
  }
}
