internal import Diagnostics
internal import Domain

extension Rule {
  static let peerType = Rule(
    "peer.type", .error, "Fiche d'un territoire qui n'est pas un pair",
    "Une fiche « pairs/CODE.md » décrit un territoire de type « pair », ou celui du site, à quoi les autres se "
      + "comparent. Corriger le nom du fichier, ou le type dans territoires.csv.")

  static let peerOwn = Rule(
    "peer.own", .error, "Fiche du territoire du site absente",
    "Les fiches des pairs se lisent contre la nôtre : même forme, mêmes questions. Sans elle, aucune note de "
      + "comparabilité ne peut être jugée.")

  static let peerGrade = Rule(
    "peer.grade", .error, "Note de comparabilité injustifiée",
    "La note dit jusqu'où un chiffre se compare au nôtre. Une autre unité : non. Le dispositif d'asile compté "
      + "autrement, une autre période, ou deux différences (date, règle d'inactivité) : C au plus. Une seule : "
      + "B au plus. Une note plus basse est toujours permise ; sous A, elle se motive.")
}

/// Checks that sheets are of peers or our own, and that no grade is better than what it declares.
let peerSheets = DossierCheck(rules: [.peerType, .peerOwn, .peerGrade]) { dossier, _ in
  let known = dossier.sheets.filter { dossier.territories[$0.territory] != nil }
  let strangers = known.compactMap { strangerFinding($0, dossier) }
  let peers = known.filter { dossier.territories[$0.territory]?.type == .pair }
  guard !peers.isEmpty else { return strangers }
  guard let ours = dossier.ownSheet else {
    let file = "pairs/\(dossier.site.territory).md"
    return strangers + [
      Rule.peerOwn.at(
        SourceLocation(file: file),
        "la fiche de notre territoire manque : les pairs n'ont rien à quoi se comparer. Créer "
          + "« \(file) ».")
    ]
  }
  return strangers
    + peers.flatMap { peer in
      peer.comparabilities.filter { dossier.indicators[$0.indicator] != nil }
        .compactMap { gradeFinding($0, against: ours) }
    }
}

private func strangerFinding(_ sheet: TerritorySheet, _ dossier: Dossier) -> Diagnostic? {
  guard let territory = dossier.territories[sheet.territory], territory.type != .pair,
    territory.id != dossier.site.territory
  else { return nil }
  return Rule.peerType.at(
    sheet.location,
    "« \(territory.id) » est de type « \(territory.type.rawValue) » : une fiche décrit un territoire "
      + "de type « pair », ou celui du site. Corriger le nom du fichier, ou le type.")
}

private func gradeFinding(_ peer: Comparability, against ours: TerritorySheet) -> Diagnostic? {
  let name = peer.indicator.code
  guard let own = ours.comparability(of: peer.indicator) else {
    return Rule.peerGrade.at(
      peer.location,
      "notre fiche ne dit rien de « \(name) » : rien à quoi comparer. L'ajouter à « comparabilite » dans "
        + "\(ours.location.file).")
  }
  let differences = peer.differences(from: own)
  let best = differences.bestGrade
  guard let grade = peer.grade else {
    return Rule.peerGrade.at(
      peer.location,
      "« \(name) » n'a pas de note. Ajouter « note: \(best.rawValue) », la meilleure permise ici, ou "
        + "une plus basse.")
  }
  let length = grade.rawValue.count
  guard grade <= best else {
    let causes = differences.map(\.words).joined(separator: ", ")
    return Rule.peerGrade.at(
      peer.location, length: length,
      "« \(grade.rawValue) » est trop haut pour « \(name) » (\(causes)). Écrire « \(best.rawValue) » "
        + "au plus.")
  }
  guard grade == .same || !peer.reason.isEmpty else {
    return Rule.peerGrade.at(
      peer.location, length: length,
      "« \(grade.rawValue) » sans motif pour « \(name) ». Ajouter une ligne « motif: … ».")
  }
  return nil
}

extension CountingDifference {
  fileprivate var words: String {
    switch self {
    case .unit: "autre unité"
    case .date: "autre date"
    case .period: "autre période"
    case .inactivity: "autre règle d'inactivité"
    case .asylum: "dispositif d'asile compté autrement, ou non su"
    }
  }
}
